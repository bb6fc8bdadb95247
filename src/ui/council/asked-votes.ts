import { citationOf } from "../../core";
import type { VoteOutcome } from "../../core";
import type { councilVi } from "../texts/council-vi";

/** Says how many must agree on a day, and under which article; or that neither law nor commune says. */
export function askedVotes(
  texts: Pick<typeof councilVi, "threshold" | "noThreshold" | "basis">,
  { needed, percent, of, rule }: VoteOutcome,
  day: string | null,
): string {
  if (needed === null || percent === null) return texts.noThreshold;
  const asked = texts.threshold(needed, percent, of === "present");
  return rule === null ? asked : `${asked} ${texts.basis(citationOf(rule, day ?? undefined))}`;
}
