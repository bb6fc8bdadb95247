import { baseSalaries } from "./base-salary";
import { coefficientsByAwardAndKind } from "./coefficients";
import { criterionVersions } from "./criteria";
import { holdsOn } from "./interval";
import type { Interval } from "./interval";
import type { LegalDate } from "../domain/legal-date";

interface Cited extends Interval {
  readonly id: string;
  readonly citation: string;
  readonly noteVi?: string;
}

const byId = new Map<string, Cited[]>();
const cited: readonly Cited[] = [
  ...criterionVersions,
  ...baseSalaries,
  ...[...coefficientsByAwardAndKind.values()].flat(),
];
for (const version of cited) {
  const known = byId.get(version.id);
  if (known === undefined) byId.set(version.id, [version]);
  else known.push(version);
}

/** Every rule id that the data knows. */
export const ruleIds: ReadonlySet<string> = new Set(byId.keys());

/**
 * Gives the article behind a rule id, in Vietnamese; the id itself where the data does not know it.
 *
 * One id may stand in several instruments: the day chooses, else the latest is given.
 */
export function citationOf(ruleId: string, day?: LegalDate): string {
  const versions = byId.get(ruleId);
  if (versions === undefined) return ruleId;
  const chosen = day === undefined ? undefined : versions.find((version) => holdsOn(version, day));
  return (chosen ?? versions.at(-1))?.citation ?? ruleId;
}

/** Gives one plain Vietnamese sentence on what a rule says; undefined where there is none. */
export function statementOf(ruleId: string): string | undefined {
  return byId.get(ruleId)?.at(-1)?.noteVi;
}
