import type { Condition, ConditionFact, LawWarning, LegalDate } from "../../domain";
import { sentence } from "../../law";
import type { CriterionVersion } from "../../law";

/** What is known of a limb or of limbs together. */
export type Outcome = "met" | "not-met" | "unknown";

/** One limb of a criterion, weighed. */
export interface Limb {
  readonly type: "limb";
  readonly outcome: Outcome;
  readonly condition: Condition;
  /** The facts which would settle it; empty unless it is unknown. */
  readonly missing: readonly string[];
  readonly warnings: readonly LawWarning[];
  /** Other rules through which it came out so. */
  readonly because: readonly Limb[];
}

/** Several limbs: all are necessary, or any one suffices. */
export interface Group {
  readonly type: "all" | "any";
  readonly outcome: Outcome;
  readonly of: readonly Node[];
}

export type Node = Limb | Group;

export interface LimbExtras {
  readonly missing?: readonly string[];
  readonly warnings?: readonly LawWarning[];
  readonly because?: readonly Limb[];
}

const none: readonly never[] = [];

/** Weighs one limb by a version; a version whose text was not read raises its doubt by itself. */
export function limbOf(
  version: CriterionVersion,
  limb: string,
  outcome: Outcome,
  facts: readonly ConditionFact[],
  extras: LimbExtras = {},
): Limb {
  const warnings = extras.warnings ?? none;
  return {
    type: "limb",
    outcome,
    condition: { rule: version.id, limb, outcome, facts, citation: version.citation },
    missing: outcome === "unknown" ? (extras.missing ?? none) : none,
    warnings: version.isDoubtful ? [version.warning, ...warnings] : warnings,
    because: extras.because ?? none,
  };
}

/** Weighs a limb that is one yes-or-no fact; absent is unknown. */
export function flagLimb(
  version: CriterionVersion,
  limb: string,
  name: string,
  value: boolean | undefined,
): Limb {
  const outcome = value === undefined ? "unknown" : value ? "met" : "not-met";
  return limbOf(version, limb, outcome, [{ name, value: value ?? null }], { missing: [name] });
}

/** Says that no version of a family is in force or modelled on a day: a doubt, never a pass. */
export function gapLimb(family: string, limb: string, label: string, day: LegalDate): Limb {
  return {
    type: "limb",
    outcome: "unknown",
    condition: { rule: family, limb, outcome: "not-in-force", facts: none, citation: "" },
    missing: none,
    warnings: [{ rule: family, text: sentence("gap", { label, day }) }],
    because: none,
  };
}

export function all(of: readonly Node[]): Group {
  const outcome = of.some((node) => node.outcome === "not-met")
    ? "not-met"
    : of.some((node) => node.outcome === "unknown")
      ? "unknown"
      : "met";
  return { type: "all", outcome, of };
}

/** One known true suffices, whatever else is unknown; none at all is not met. */
export function any(of: readonly Node[]): Group {
  const outcome = of.some((node) => node.outcome === "met")
    ? "met"
    : of.some((node) => node.outcome === "unknown")
      ? "unknown"
      : "not-met";
  return { type: "any", outcome, of };
}
