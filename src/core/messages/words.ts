import type { AwardId, FieldName, LegalDate, Level, NomineeKind } from "../domain";

/** The words of one language for what sentences speak of. */
export interface Words {
  readonly award: (id: AwardId | null) => string;
  readonly awards: (ids: readonly AwardId[]) => string;
  /** A date as people write it, with the precision that it has. */
  readonly date: (date: LegalDate | null) => string;
  readonly vnd: (amount: number) => string;
  readonly count: (count: number) => string;
  readonly field: (name: FieldName | "schoolYear") => string;
  readonly level: (level: Level) => string;
  readonly nominee: (kind: NomineeKind) => string;
  /** A fact of a case, such as "person.rating". */
  readonly fact: (name: string) => string;
}

export type Lang = "vi" | "en";

/** Writes "2025-08-20" as "20/08/2025", "2025-08" as "08/2025". */
export function writeDate(date: LegalDate): string {
  return date.split("-").reverse().join("/");
}

/** Joins with commas and a last word: "A, B và C". */
export function joinWords(parts: readonly string[], last: string): string {
  const final = parts.at(-1) ?? "";
  return parts.length < 2 ? final : `${parts.slice(0, -1).join(", ")} ${last} ${final}`;
}
