import type { LawWarning } from "../domain/judgement";
import type { LegalDate } from "../domain/legal-date";
import { criterionData } from "./criterion-data";
import { valueShapes } from "./criterion-values";
import type { Family, ValueOf } from "./criterion-values";
import { citationOfSource } from "./instruments";
import { boundariesOf, holdsOn, overlapsOf } from "./interval";
import type { Interval } from "./interval";
import type { Confidence } from "./shapes";

/** One dated version of a criterion; its id is an id of the law's rules, such as "ttldtt-2022". */
export interface CriterionVersion<V = unknown> extends Interval {
  readonly id: string;
  readonly family: string;
  readonly value: V;
  readonly citation: string;
  readonly confidence: Confidence;
  readonly noteVi: string;
  /** What to say where this version raises a doubt. */
  readonly warning: LawWarning;
  /** True where the text itself was not read: it is shown as a doubt, never as certain. */
  readonly isDoubtful: boolean;
}

type VersionsByFamily = { readonly [F in Family]: readonly CriterionVersion<ValueOf<F>>[] };

const certain: ReadonlySet<Confidence> = new Set<Confidence>(["VERIFIED", "VERIFIED-M"]);

const allFamilies: ReadonlyMap<string, readonly CriterionVersion[]> = new Map(
  criterionData.map(({ family, versions }) => [
    family,
    versions.map((version) => ({
      id: version.id,
      family,
      effectiveFrom: version.effectiveFrom,
      effectiveUntil: version.effectiveUntil,
      value: isJudged(family) ? valueShapes[family].parse(version.value) : version.value,
      citation: citationOfSource(version.source),
      confidence: version.confidence,
      noteVi: version.noteVi,
      warning: { rule: version.id, text: version.noteVi },
      isDoubtful: !certain.has(version.confidence),
    })),
  ]),
);

const families = compile();

function isJudged(family: string): family is Family {
  return Object.hasOwn(valueShapes, family);
}

function compile(): VersionsByFamily {
  for (const [family, versions] of allFamilies) {
    if (overlapsOf(versions).length > 0) throw new Error(`Two versions of ${family} hold on one day`);
  }
  const entries = (Object.keys(valueShapes) as Family[]).map((family) => {
    const versions = allFamilies.get(family);
    if (versions === undefined) throw new Error(`No data for the criterion ${family}`);
    return [family, versions] as const;
  });
  return Object.fromEntries(entries) as unknown as VersionsByFamily;
}

/** Gives the version in force on a full day; undefined is a declared gap: not in force or not modelled. */
export function inForceOn<F extends Family>(
  family: F,
  day: LegalDate,
): CriterionVersion<ValueOf<F>> | undefined {
  for (const version of families[family]) if (holdsOn(version, day)) return version;
  return undefined;
}

/** Gives the days on which any of the families changes, ascending. */
export function boundariesOfFamilies(names: readonly Family[]): LegalDate[] {
  return boundariesOf(names.flatMap((name): readonly Interval[] => families[name]));
}

/** Every version of every family, those that only explain included. */
export const criterionVersions: readonly CriterionVersion[] = [...allFamilies.values()].flat();

/** Every family with its versions, those that only explain included. */
export const criterionFamilies: ReadonlyMap<string, readonly CriterionVersion[]> = allFamilies;
