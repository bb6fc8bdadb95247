import type { ListReading } from "./reading";

/** Tells whether a list proposes titles; results, rosters and contests do not. */
export function isNomination({ kind }: Pick<ListReading, "kind">): boolean {
  return kind.endsWith("nomination") || kind === "mixed-nomination-by-section";
}
