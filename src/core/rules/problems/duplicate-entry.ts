import type { AwardId, Entry, EntryList, FieldName } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { awardRecord } from "../../law";
import { foldForCompare } from "../../text";
import { nameCell, placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";
import { comparePeople } from "../facts/same-person";
import { knownValue } from "../cells/known-value";

/**
 * Finds a person or collective that stands twice for the same award, year and school, in one list or in a list sent again.
 *
 * Of two rows without full birth dates nobody can say whether they are namesakes: a question, unless a known fact such as
 * the class or the position tells them apart.
 */
export const duplicateEntry = defineRule({
  id: "duplicate-entry",
  looksAt: "schoolmates",
  // `gather-repeats` makes one question of those that two lists give.
  emits: ["duplicate-entry", "lists-repeat"],
  find: (namesakes) => {
    const claims = groupByClaim(namesakes);
    // Nearly all rows of one name claim something of their own.
    if (claims.every(({ entries }) => entries.length < 2)) return nothing;
    return claims.flatMap(findRepeated);
  },
});

interface Claim {
  readonly award: AwardId | null;
  readonly entries: Entry[];
}

/** Rows that claim the same thing; proposed and decided are two things, and so are a roster and a nomination. */
function groupByClaim(namesakes: readonly Entry[]): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const entry of namesakes) {
    for (const award of claimedIn(entry)) {
      const occasion = occasionOf(entry, award);
      const key = `${award ?? listKey(entry)}|${occasion}|${entry.status}|${entry.year ?? ""}`;
      const claim = claims.get(key);
      if (claim === undefined) claims.set(key, { award, entries: [entry] });
      else claim.entries.push(entry);
    }
  }
  return [...claims.values()];
}

function claimedIn({ awards }: Entry): Iterable<AwardId | null> {
  const [first] = awards;
  if (first === undefined) return [null];
  return awards.length === 1 ? [first.award] : new Set(awards.map(({ award }) => award));
}

function listKey({ file, sheet, list }: Entry): string {
  return `${list.reading.kind}|${file}|${sheet}|${list.reading.range}`;
}

/** A form may be given twice a year by two decisions, and a contest won in two subjects. */
function occasionOf(entry: Entry, award: AwardId | null): string {
  const kind = award === null ? undefined : awardRecord(award)?.kind;
  if (kind === "commendation-form") return entry.decision?.number ?? "";
  return kind === "contest-recognition" ? (knownValue(entry, "subject") ?? "") : "";
}

type Likeness = "same" | "perhaps" | "no";

function findRepeated({ award, entries }: Claim): readonly Finding[] {
  if (entries.length < 2) return nothing;
  return entries.flatMap((later, at) => {
    const earlier = entries.slice(0, at).map((entry) => ({ entry, likeness: likenessOf(entry, later) }));
    const found =
      earlier.find(({ likeness }) => likeness === "same") ??
      earlier.find(({ likeness }) => likeness === "perhaps");
    if (found === undefined) return [];
    const params = { name: later.name ?? "", award, year: later.year, by: groundOf(found.entry, later) };
    const related = [placeIn(found.entry, nameCell(found.entry))];
    const softened = found.likeness === "perhaps";
    return [finding("duplicate-entry", placeIn(later, nameCell(later)), params, { related, softened })];
  });
}

/**
 * Two results lists may both name what was decided once, such as a school's and the commune's: only one list, or a list that
 * was sent again, repeats it. Two different proposals are asked about.
 */
function likenessOf(earlier: Entry, later: Entry): Likeness {
  const isOneList = earlier.list === later.list || isSentAgain(earlier.list, later.list);
  if (!isOneList && later.status === "decided") return "no";
  const nominees = later.kind === "individual" ? comparePeople(earlier, later) : "same";
  if (nominees === "same") return isOneList ? "same" : "perhaps";
  return nominees === "unknown" && couldBeOne(earlier, later) ? "perhaps" : "no";
}

function isSentAgain(earlier: EntryList, later: EntryList): boolean {
  const title = (list: EntryList) => foldForCompare(list.reading.title?.value ?? list.sheet);
  return earlier.school === later.school && title(earlier) === title(later);
}

function groundOf(earlier: Entry, later: Entry): string {
  if (later.kind !== "individual") return "collective";
  return comparePeople(earlier, later) === "same" ? "name-and-birth-date" : "name";
}

const telling: readonly FieldName[] = [
  "staffCode",
  "position",
  "subject",
  "class",
  "department",
  "unit",
  "gender",
];

/** Without full birth dates, a known fact that differs tells two people apart. */
function couldBeOne(left: Entry, right: Entry): boolean {
  return telling.every((field) => {
    const [one, other] = [knownValue(left, field), knownValue(right, field)];
    return one === undefined || other === undefined || one === other;
  });
}
