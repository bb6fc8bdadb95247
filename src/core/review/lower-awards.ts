import type { AwardId, NomineeKind } from "../domain/award";
import type { LegalDate } from "../domain/legal-date";
import { awards } from "../law";

/**
 * Gives the awards to which the council may lower one: titles below it first, then forms of commendation.
 *
 * The law's data lists each kind from the lowest up. What is no longer or not yet given on the day is left out, and so is
 * what does not say its level, unless the award is of that kind itself.
 */
export function lowerAwards(award: AwardId, kind: NomineeKind, day: LegalDate | null): readonly AwardId[] {
  const known = [...awards.values()];
  const own = awards.get(award);
  const at = known.findIndex(({ id }) => id === award);
  const isGiven = ({ effectiveFrom, effectiveUntil }: (typeof known)[number]): boolean =>
    day === null || ((effectiveFrom ?? "") <= day && day < (effectiveUntil ?? "9"));
  const fitting = known.filter((each) => each.nominees.includes(kind) && isGiven(each));
  const below = fitting.filter((each) => each.kind === own?.kind && known.indexOf(each) < at);
  const forms = fitting.filter(
    (each) => each.kind === "commendation-form" && own?.kind === "emulation-title" && each.level !== null,
  );
  return [...below.reverse(), ...forms].map(({ id }) => id);
}
