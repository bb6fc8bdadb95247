import type { AwardId } from "../../../domain/award";
import { awards } from "../../../law";
import type { AwardLine } from "../../../totals";

/** Lists the awards that lines give, in the order of the law's data; unknown ones last. */
export function awardsIn(lines: readonly AwardLine[]): AwardId[] {
  const present = new Set(lines.map((line) => line.award));
  const known = [...awards.keys()].filter((award) => present.has(award));
  return [...known, ...[...present].filter((award) => !awards.has(award)).sort()];
}
