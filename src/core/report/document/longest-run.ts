import { firstYearOf } from "../../domain/school-year";
import type { SchoolYear } from "../../domain/school-year";

/** Answers how many of the school years follow each other at most; years named twice count once. */
export function longestRun(years: readonly SchoolYear[]): number {
  const firsts = [...new Set(years)].map(firstYearOf).filter((first) => first !== undefined);
  let longest = 0;
  let run = 0;
  let previous = Number.NaN;
  for (const first of firsts.sort((a, b) => a - b)) {
    run = first === previous + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = first;
  }
  return longest;
}
