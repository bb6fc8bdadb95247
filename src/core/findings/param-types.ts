import type { AwardId, FieldName, LegalDate, Level, NomineeKind } from "../domain";

/** What each kind of parameter holds. Money is whole đồng; a kind ending in "?" may be null. */
export interface ParamTypes {
  readonly text: string;
  readonly "text?": string | null;
  readonly texts: readonly string[];
  readonly award: AwardId;
  readonly "award?": AwardId | null;
  readonly awards: readonly AwardId[];
  /** A field of a row, or the school year that some lists give each row. */
  readonly field: FieldName | "schoolYear";
  readonly count: number;
  readonly "count?": number | null;
  readonly vnd: number;
  readonly date: LegalDate;
  readonly "date?": LegalDate | null;
  /** "2024-2025", or a calendar year or period as "2024". */
  readonly year: string;
  readonly "year?": string | null;
  readonly level: Level;
  readonly nominee: NomineeKind;
  /** The name of a fact of a case, such as "person.rating". */
  readonly fact: string;
  /** One of the few words that the code's sentence is chosen by. */
  readonly choice: string;
}

export type ParamKind = keyof ParamTypes;
