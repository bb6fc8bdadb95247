export { checkClaims, checkClaimsInSteps, lettersInStep } from "./check-claims";
export type { ClaimsInput } from "./check-claims";
export type * from "./claim";
