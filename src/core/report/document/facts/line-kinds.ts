import type { AwardLine } from "../../../totals";

/** A contest recognises a skill; it is no form of commendation and is counted apart. */
export function isContest(line: AwardLine): boolean {
  return line.record?.kind === "contest-recognition";
}

export function isCommendation(line: AwardLine): boolean {
  return !isContest(line);
}

export function isPersonal(line: AwardLine): boolean {
  return isCommendation(line) && line.entry.kind === "individual";
}
