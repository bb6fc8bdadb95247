export { checkClaims } from "./check-claims";
export type { ClaimsInput } from "./check-claims";
export type * from "./claim";
