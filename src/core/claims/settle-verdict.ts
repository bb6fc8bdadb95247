import type { Bound, ClaimCode, ClaimVerdict } from "./claim";
import type { Weighed } from "./weigh-reading";

export interface Settled {
  readonly verdict: ClaimVerdict;
  readonly code: ClaimCode;
  /** The reading whose figure is shown. */
  readonly shown: Weighed;
}

const holds = ({ truth }: Weighed): boolean => truth === "true" || truth === "rounded";

/**
 * Settles a number over everything it may mean. `main` are the plain readings; `excuses` are less likely ones, under which a
 * number that looks wrong may still be right: they can turn "false" into "unclear", never "unclear" into "true".
 */
export function settleVerdict(
  bound: Bound,
  main: readonly Weighed[],
  weighExcuses: () => readonly Weighed[],
): Settled | undefined {
  const [first] = main;
  if (first === undefined) return undefined;
  if (bound.relation === "about") return { verdict: "unclear", code: "open-word", shown: first };
  const exact = main.find(({ truth }) => truth === "true");
  // Two different things seldom have one exact number by chance, so an exact match tells which was meant.
  if (bound.relation === "equal" && exact) return { verdict: "true", code: "agrees", shown: exact };
  if (main.every(holds)) {
    const code = main.some(({ truth }) => truth === "rounded") ? "agrees-rounded" : "agrees";
    return { verdict: "true", code, shown: first };
  }
  if (main.some(holds)) {
    const wrong = main.find((one) => !holds(one)) ?? first;
    return { verdict: "unclear", code: "readings-differ", shown: wrong };
  }
  const open = main.find(({ truth }) => truth === "unknown");
  if (open) return { verdict: "unclear", code: "not-bounded", shown: open };
  const excuses = weighExcuses();
  if (excuses.some(holds)) return { verdict: "unclear", code: "true-otherwise", shown: first };
  const openExcuse = excuses.find(({ truth }) => truth === "unknown");
  if (openExcuse) return { verdict: "unclear", code: "not-bounded", shown: openExcuse };
  return { verdict: "false", code: "differs", shown: first };
}
