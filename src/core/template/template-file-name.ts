import type { SchoolYear } from "../domain/school-year";
import { foldWithoutAccents } from "../text";

/** Names the file plainly, for every system that it passes. */
export function templateFileName(school: string, year: SchoolYear): string {
  return `mau_${foldWithoutAccents(school).replace(/[^a-z0-9]+/gu, "-")}_${year}.xlsx`;
}
