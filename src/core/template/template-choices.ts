import type { AwardId, AwardKind, NomineeKind } from "../domain/award";
import { firstYearOf } from "../domain/school-year";
import type { SchoolYear } from "../domain/school-year";
import { awards } from "../law";
import { templateChoices } from "../messages/template-vi";

/** Awards whose code says no level; a school names the level. */
const unsaid: ReadonlySet<AwardId> = new Set(["GK", "BK"]);

/** The last day of a school year: what is in force then can be proposed for it. */
function lastDayOf(year: SchoolYear): string {
  const first = firstYearOf(year);
  if (first === undefined) throw new Error(`not a school year: ${year}`);
  return `${String(first + 1)}-05-31`;
}

/** Gives the names of the awards of one kind that a school may propose for a year; those of the state are rare, and typed. */
export function awardNames(kind: AwardKind, nominee: NomineeKind, year: SchoolYear): readonly string[] {
  const day = lastDayOf(year);
  return [...awards.values()]
    .filter(
      ({ id, kind: own, nominees, level, effectiveFrom, effectiveUntil }) =>
        own === kind &&
        level !== "trung-uong" &&
        nominees.includes(nominee) &&
        !unsaid.has(id) &&
        (effectiveFrom === null || effectiveFrom <= day) &&
        (effectiveUntil === null || day < effectiveUntil),
    )
    .map(({ nameVi }) => nameVi);
}

/** Gives the levels at which contests of good teachers are held in a year. */
export function contestLevels(year: SchoolYear): readonly string[] {
  const day = lastDayOf(year);
  return (["truong", "xa", "huyen", "tinh"] as const).flatMap((level) => {
    const award = awards.get(`GVDG_${level.toUpperCase()}`);
    if (award === undefined) return [];
    const { effectiveFrom, effectiveUntil } = award;
    const isHeld = (effectiveFrom ?? "") <= day && day < (effectiveUntil ?? "9999-12-31");
    return isHeld ? [templateChoices.contestLevels[level]] : [];
  });
}
