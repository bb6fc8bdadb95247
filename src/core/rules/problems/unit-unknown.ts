import type { Entry, Place } from "../../domain";
import { groupBy } from "../../domain/group-by";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { foldedWords } from "../cells/folded-words";
import { findCell, findColumn, nameCell, placeIn } from "../lookup/list-in-run";
import { rawText } from "../cells/raw-text";
import { defineRule, nothing } from "../rule";

/** Offices, unions and the commune itself are no schools, and nobody asks which they are. */
const otherBody =
  /^(?:ubnd|uy ban|xa|phuong|huyen|tinh|so|phong|van phong|trung tam|tram|cong an|cong doan|quan su|hoi|doan|dang|chi|ban|to|khoi|bo phan|thon|ap)\b/;

/** Finds units of a list over several schools that say no school: "Hoa Mai" may be a kindergarten's or a primary school's name. */
export const unitUnknown = defineRule({
  id: "unit-unknown",
  looksAt: "list",
  emits: ["value-unknown"],
  find: ({ reading, entries }) => {
    if (reading.school !== null || findColumn(reading, "unit") === undefined) return nothing;
    const open = entries.filter(isOpen);
    const schooled = entries.filter(({ school }) => school !== null).length;
    if (open.length === 0 || schooled < open.length) return nothing;
    return [...groupBy(open, unitOf).values()].flatMap(ask);
  },
});

function unitOf(entry: Entry): string {
  return rawText(entry, "unit");
}

function isOpen(entry: Entry): boolean {
  const { school, name, fields } = entry;
  return (
    school === null &&
    name !== null &&
    fields.unit !== undefined &&
    !otherBody.test(foldedWords(unitOf(entry)))
  );
}

function ask(rows: readonly Entry[]): readonly Finding<"value-unknown">[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const placeOf = (entry: Entry): Place => placeIn(entry, findCell(entry, "unit") ?? nameCell(entry));
  const params = { field: "unit", raw: unitOf(first), detail: null, meant: null } as const;
  return [finding("value-unknown", placeOf(first), params, { softened: true, related: others.map(placeOf) })];
}
