/** Who is who, by content alone. Accents count; case, spaces and the place of tone marks do not. */
import { valueOf } from "../domain/entry";
import type { Entry } from "../domain/entry";
import type { DecisionSubject } from "../domain/council";
import { foldForCompare } from "../text";

export type Identity = Omit<DecisionSubject, "award">;

export function identityOf(entry: Entry): Identity {
  const { kind, school, year, name } = entry;
  return {
    kind,
    school,
    year,
    name,
    birthDate: valueOf(entry, "birthDate") ?? null,
    staffCode: valueOf(entry, "staffCode") ?? null,
  };
}

/** Key of a kind of nominee of one school and year. */
export function scopeKey({ kind, school, year }: Pick<Identity, "kind" | "school" | "year">): string {
  return JSON.stringify([kind, foldForCompare(school ?? ""), year]);
}

/** Key of all who bear a name in a scope; undefined for a nameless one. */
export function nameKey(identity: Pick<Identity, "kind" | "school" | "year" | "name">): string | undefined {
  return identity.name === null ? undefined : `${scopeKey(identity)}${foldForCompare(identity.name)}`;
}

/** Tells whether nothing known sets two bearers of one name apart: a date that says less goes with one that says more. */
export function canBeSamePerson(a: Identity, b: Identity): boolean {
  const [left, right] = [a.staffCode, b.staffCode];
  if (left !== null && right !== null) return left === right;
  const [born, other] = [a.birthDate ?? "", b.birthDate ?? ""];
  return born.startsWith(other) || other.startsWith(born);
}
