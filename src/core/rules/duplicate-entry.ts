import type { AwardId, Entry, FieldName } from "../domain";
import { finding } from "../findings";
import type { Finding } from "../findings";
import { awardRecord } from "../law";
import type { EntryIndex } from "./entry-index";
import { nameCell, placeIn } from "./list-in-run";
import { defineRule, nothing } from "./rule";
import { comparePeople } from "./same-person";
import { knownValue } from "./known-value";

/**
 * Finds a person who stands twice for the same award, year and school, in one list or in a list sent again.
 *
 * Of two rows without full birth dates nobody can say whether they are namesakes: a question, unless a known fact such as
 * the class or the position tells them apart.
 */
export const duplicateEntry = defineRule({
  id: "duplicate-entry",
  looksAt: "namesakes",
  emits: ["duplicate-entry"],
  find: (namesakes, { index }) => {
    if (namesakes.length < 2) return nothing;
    return [...groupByClaim(namesakes, index).values()].flatMap(findRepeated);
  },
});

interface Claim {
  readonly award: AwardId | null;
  readonly entries: Entry[];
}

/** Rows that claim the same thing; proposed and decided are two things, and so are a roster and a nomination. */
function groupByClaim(namesakes: readonly Entry[], index: EntryIndex): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const entry of namesakes) {
    const awards = entry.awards.length > 0 ? entry.awards.map(({ award }) => award) : [null];
    for (const award of new Set(awards)) {
      const school = index.foldedSchool(entry) || entry.file;
      const key = [award ?? listKey(entry), occasionOf(entry, award), entry.status, entry.year, school].join(
        "|",
      );
      const claim = claims.get(key);
      if (claim === undefined) claims.set(key, { award, entries: [entry] });
      else claim.entries.push(entry);
    }
  }
  return claims;
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

function findRepeated({ award, entries }: Claim): readonly Finding<"duplicate-entry">[] {
  return entries.flatMap((later, at) => {
    const earlier = entries.slice(0, at);
    const same = earlier.find((entry) => comparePeople(entry, later) === "same");
    const perhaps = same ?? earlier.find((entry) => couldBeOne(entry, later));
    if (perhaps === undefined) return [];
    const by = same === undefined ? "name" : "name-and-birth-date";
    const params = { name: later.name ?? "", award, year: later.year, by };
    const related = [placeIn(perhaps, nameCell(perhaps))];
    return [
      finding("duplicate-entry", placeIn(later, nameCell(later)), params, {
        related,
        softened: same === undefined,
      }),
    ];
  });
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

function couldBeOne(left: Entry, right: Entry): boolean {
  if (comparePeople(left, right) !== "unknown") return false;
  return telling.every((field) => {
    const [one, other] = [knownValue(left, field), knownValue(right, field)];
    return one === undefined || other === undefined || one === other;
  });
}
