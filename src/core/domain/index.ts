/** The nouns of Sổ Thi đua. */
export * from "./award";
export * from "./cell-address";
export * from "./check-result";
export * from "./council";
export * from "./entry";
export * from "./is-nomination";
export * from "./judgement";
export * from "./legal-date";
export * from "./own-sheet";
export * from "./place";
export * from "./read-issue";
export * from "./reading";
export * from "./result";
export * from "./school-year";
export * from "./snapshot";
