/** What a decision rests on: what the row says of the nominee, the day that governs, and what the law says of it. */
import type { FactChange, JudgedFact } from "../domain/council";
import type { VerdictRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import type { RecordFields } from "../domain/reading";
import { foldForCompare } from "../text";

/** Fields that judge nobody. Names are the nominee's identity; awards are the case itself. */
const untold: ReadonlySet<string> = new Set([
  "stt",
  "titles",
  "awards",
  "fullName",
  "familyName",
  "givenName",
  "collectiveName",
  "note",
  "phone",
  "address",
]);

/** Facts in a fixed order; several rows of one nominee give each value once. */
export function judgedFacts(
  entries: readonly Entry[],
  verdicts: readonly VerdictRow[],
): readonly JudgedFact[] {
  const values = new Map<string, Set<string>>();
  const add = (name: string, value: string | null): void => {
    if (value === null) return;
    const known = values.get(name) ?? new Set<string>();
    values.set(name, known.add(value));
  };
  for (const entry of entries) {
    add("governingOn", entry.governingOn);
    for (const field of Object.keys(entry.fields) as (keyof RecordFields)[])
      if (!untold.has(field)) add(field, textOf(entry.fields[field]));
  }
  for (const { verdict, conditions } of verdicts) {
    add("verdict", verdict);
    for (const { rule, limb, outcome } of conditions)
      if (outcome === "not-met" || outcome === "unknown") add(`law:${rule}/${limb}`, outcome);
  }
  return [...values]
    .map(([name, texts]) => ({ name, value: [...texts].sort().join(" | ") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A value that was not understood is a fact as it stands in the cell. */
function textOf(reading: RecordFields[keyof RecordFields]): string | null {
  if (reading === undefined) return null;
  const value: unknown = reading.value ?? reading.raw ?? null;
  if (value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Gives what is otherwise than it was; how a value is written does not count. */
export function changedFacts(
  before: readonly JudgedFact[],
  after: readonly JudgedFact[],
): readonly FactChange[] {
  const [old, now] = [before, after].map((facts) => new Map(facts.map(({ name, value }) => [name, value])));
  const names = [...new Set([...before, ...after].map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const [was, is] = [old?.get(name) ?? null, now?.get(name) ?? null];
    return foldForCompare(was ?? "") === foldForCompare(is ?? "") ? [] : [{ name, before: was, after: is }];
  });
}
