/** The five school years up to a case's own: which titles and ratings the lists at hand say of the nominee. */
import type { AwardId } from "../domain/award";
import { valueOf } from "../domain/entry";
import type { Entry } from "../domain/entry";
import { groupBy } from "../domain/group-by";
import { shiftSchoolYear } from "../domain/school-year";
import type { SchoolYear } from "../domain/school-year";
import { parseEarlierYears, rawText } from "../rules";
import { foldForCompare } from "../text";
import { canBeSamePerson, identityOf } from "./nominee-keys";

export interface StripYear {
  readonly year: SchoolYear;
  /** Each once; "said" stands in the row's own cell of earlier titles. */
  readonly titles: readonly { readonly award: AwardId; readonly from: "proposed" | "decided" | "said" }[];
  /** Codes such as "HTXSNV"; more than one where lists differ. */
  readonly ratings: readonly string[];
  /** A person is surely the same by a full birth date or a staff code; by name and school alone it may be a namesake. */
  readonly sameness: "certain" | "by-name";
}

const yearCount = 5;
const fullDate = 10;

/** Gives what finds the years of an entry's nominee, the oldest first; none where the entry's own year is unknown. */
export function createYearStrip(entries: readonly Entry[]): (entry: Entry) => readonly StripYear[] {
  const byName = groupBy(entries, nameOf);
  return (entry) => {
    const { year } = entry;
    if (year === null) return [];
    const alike = (byName.get(nameOf(entry) ?? "") ?? []).filter((other) => isSame(entry, other));
    return Array.from({ length: yearCount }, (_, at) => shiftSchoolYear(year, at + 1 - yearCount)).flatMap(
      (each) => (each === undefined ? [] : [stripYear(each, entry, alike)]),
    );
  };
}

function nameOf({ kind, name }: Entry): string | undefined {
  return name === null ? undefined : `${kind} ${foldForCompare(name)}`;
}

/** In another school only a full date of birth says that it is the same person. */
function isSame(entry: Entry, other: Entry): boolean {
  if (entry === other) return true;
  const [left, right] = [identityOf(entry), identityOf(other)];
  if (foldForCompare(left.school ?? "") === foldForCompare(right.school ?? ""))
    return canBeSamePerson(left, right);
  return left.birthDate?.length === fullDate && left.birthDate === right.birthDate;
}

/** Asked of rows that `isSame` has let through. */
function isSurelySame(entry: Entry, other: Entry): boolean {
  if (entry === other || entry.kind !== "individual") return true;
  const [left, right] = [identityOf(entry), identityOf(other)];
  return (
    (left.staffCode !== null && left.staffCode === right.staffCode) ||
    (left.birthDate?.length === fullDate && left.birthDate === right.birthDate)
  );
}

function stripYear(year: SchoolYear, entry: Entry, alike: readonly Entry[]): StripYear {
  const rows = alike.filter((other) => other.year === year && other.byCouncil === undefined);
  const listed = rows.flatMap(({ awards, status }) => awards.map(({ award }) => ({ award, from: status })));
  const said = parseEarlierYears(rawText(entry, "previousAwards"))
    .held.filter(({ schoolYear }) => schoolYear === year)
    .map(({ award }) => ({ award, from: "said" as const }));
  const titles = new Map([...said, ...listed].map((each) => [`${each.award} ${each.from}`, each]));
  const ratings = rows.flatMap((row) => valueOf(row, "rating") ?? valueOf(row, "unitRating") ?? []);
  const sameness = rows.every((row) => isSurelySame(entry, row)) ? "certain" : "by-name";
  return { year, titles: [...titles.values()], ratings: [...new Set(ratings.map(String))], sameness };
}
