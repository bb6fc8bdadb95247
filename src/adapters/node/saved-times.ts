import { stat } from "node:fs/promises";

/** Gives when each file was last saved, as text that sorts by time; a file that is gone meanwhile has none. */
export async function savedTimes(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const times = new Map<string, string>();
  for (const [name, path] of files) {
    try {
      times.set(name, (await stat(path)).mtime.toISOString());
    } catch {
      // Then nothing is known of it, which is what its absence says.
    }
  }
  return times;
}
