import type { Family } from "../../law";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import type { Node } from "../judging/limb";

/** One criterion: it turns facts into limbs, by the versions of the families that it names. */
export interface Criterion<F extends Family = Family> {
  /** The name by which awards in the data point to it. */
  readonly id: string;
  /** Every family that it may ask; their dates are the days on which its answer can change. */
  readonly reads: readonly F[];
  build(given: Given, law: LawView<F>): Node;
}

/** Fixes the families by what `reads` names, so that asking another one does not compile. */
export function defineCriterion<const F extends Family>(criterion: Criterion<F>): Criterion<F> {
  return criterion;
}
