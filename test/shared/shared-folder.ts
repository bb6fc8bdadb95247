/** Finds the shared material; a stranger's clone has none, CI has. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export const sharedFolder = path.resolve(
  process.env.SO_THI_DUA_SHARED ?? path.join(__dirname, "../../../shared"),
);

/**
 * Tells whether a lane can run. What it misses is said in one line; under CI that is a failure.
 *
 * @param folder - path inside the shared material, or "" where none is needed
 */
export function canRun(folder: string, programs: readonly string[]): boolean {
  const missing = [
    ...(folder === "" || existsSync(path.join(sharedFolder, folder))
      ? []
      : [`${folder} (SO_THI_DUA_SHARED)`]),
    ...programs.filter((program) => spawnSync(program, ["--version"]).error !== undefined),
  ];
  if (missing.length === 0) return true;
  const sentence = `not run without ${missing.join(", ")}`;
  if (process.env.CI) throw new Error(sentence);
  process.stderr.write(`${sentence}\n`);
  return false;
}
