import type { Source } from "../work/work-state";
import type { SavedTime } from "./sending-services";

/** Gives when each chosen file was saved, as digits of one length, which sort by time. */
export function savedTimes(sources: readonly Source[]): readonly SavedTime[] {
  return sources.flatMap(({ name, file }): SavedTime[] =>
    file === undefined ? [] : [[name, String(file.lastModified).padStart(15, "0")]],
  );
}
