import type { Condition, LawWarning } from "../../domain";
import type { Limb, Node } from "./limb";

/** What a tree of limbs comes to. */
export interface Weighed {
  readonly conditions: readonly Condition[];
  readonly decidedBy: readonly string[];
  readonly missing: readonly string[];
  readonly warnings: readonly LawWarning[];
}

interface Ledger {
  readonly conditions: Condition[];
  readonly decidedBy: Set<string>;
  readonly missing: Set<string>;
  readonly warnings: Map<string, LawWarning>;
}

/**
 * Collects what decides a tree: of a failure the limbs not met, of a doubt the unknown ones, of a pass all that were met.
 *
 * A fact is missing only where its limb is unknown and no known alternative makes it needless.
 */
export function weigh(root: Node, extraWarnings: readonly LawWarning[] = []): Weighed {
  const ledger: Ledger = { conditions: [], decidedBy: new Set(), missing: new Set(), warnings: new Map() };
  enter(root, true, true, ledger);
  for (const warning of extraWarnings) ledger.warnings.set(warning.rule, warning);
  return {
    conditions: ledger.conditions,
    decidedBy: [...ledger.decidedBy],
    missing: [...ledger.missing],
    warnings: [...ledger.warnings.values()],
  };
}

function enter(node: Node, decides: boolean, counts: boolean, ledger: Ledger): void {
  if (node.type === "limb") {
    enterLimb(node, decides, counts, ledger);
    return;
  }
  for (const child of node.of) {
    const agrees = child.outcome === node.outcome;
    // Beside an alternative that is met, the others neither decide nor raise a doubt.
    const stillCounts = counts && (node.outcome !== "met" || agrees);
    enter(child, decides && agrees, stillCounts, ledger);
  }
}

function enterLimb(limb: Limb, decides: boolean, counts: boolean, ledger: Ledger): void {
  for (const reason of limb.because) enterLimb(reason, decides, counts, ledger);
  ledger.conditions.push(limb.condition);
  if (decides) {
    ledger.decidedBy.add(limb.condition.rule);
    for (const fact of limb.missing) ledger.missing.add(fact);
  }
  if (counts) for (const warning of limb.warnings) ledger.warnings.set(warning.rule, warning);
}
