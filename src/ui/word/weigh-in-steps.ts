import { checkClaimsInSteps } from "../../core";
import type { ClaimsInput, ClaimsReport } from "../../core";

/** Weighs a text a page or two at a time, resting in between: the pane draws and answers while a long report is looked at. */
export async function weighInSteps(input: ClaimsInput, rest: () => Promise<void>): Promise<ClaimsReport> {
  const steps = checkClaimsInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await rest();
  }
}
