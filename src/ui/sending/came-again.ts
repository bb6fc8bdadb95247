import type { OlderCopy, WorkbookReading } from "../../core";
import type { Source } from "../work/work-state";

/** A list that came twice in one session. */
export interface CameAgain {
  readonly old: WorkbookReading;
  readonly fresh: WorkbookReading;
  /** Null where the new file took the old one's place because their names are the same. */
  readonly copy: OlderCopy | null;
}

/** Gives the pairs to compare: files that took another's place by their name, and files known again by what they list. */
export function cameAgain(sources: readonly Source[], copies: readonly OlderCopy[]): readonly CameAgain[] {
  const readings = new Map(
    sources.flatMap(({ name, outcome }) => ("code" in outcome ? [] : [[name, outcome] as const])),
  );
  const replaced = sources.flatMap(({ name, earlier }): CameAgain[] => {
    const fresh = readings.get(name);
    return earlier === undefined || fresh === undefined ? [] : [{ old: earlier, fresh, copy: null }];
  });
  const known = copies.flatMap((copy): CameAgain[] => {
    const [old, fresh] = [readings.get(copy.file), readings.get(copy.newer)];
    return old === undefined || fresh === undefined ? [] : [{ old, fresh, copy }];
  });
  return [...replaced, ...known];
}
