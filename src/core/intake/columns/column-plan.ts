/** What is done with the cells of each column of a list. */
import type { AwardId, Level, Rating } from "../../domain/award";
import type { FieldName } from "../../domain/reading";
import type { YearSpan } from "../../domain/school-year";
import { foldWithoutAccents } from "../../text";
import { isEmulationTitle } from "../words/award-traits";
import type { HeadColumn } from "../header/find-header";
import type { MoneyUnit } from "../values/parse-money";

export type DatePart = "day" | "month" | "year";

/** What is done with the cells of one column. */
export type ColumnPlan =
  | {
      readonly use: "field";
      readonly field: FieldName;
      readonly second?: FieldName;
      readonly unit?: MoneyUnit;
      /** The head asks for a share; a cell may say the number beside it: "28/30 (93,3%)". */
      readonly isShare?: true;
      /** Under "Số tháng công tác" stand months of service, no day. */
      readonly isMonths?: true;
      /** What of a decision, or of a date, stands here alone. */
      readonly part?: "number" | "date" | DatePart;
      readonly gender?: "nam" | "nu";
      /** That of the column's awards, where it is not the list's. */
      readonly year?: string;
      /** Who gives the column's awards: "Cấp xã" under "Danh hiệu đề nghị". */
      readonly level?: Level;
      /** Of which award the column's votes, decisions or sums are. */
      readonly award?: AwardId;
      /** The list names that award nowhere else: a cell that is filled gives it. */
      readonly tells?: "titles" | "awards";
      /** What a cross in a column of results says: "Đạt", "Không đạt". */
      readonly cross?: "dat" | "khong-dat";
      /** One of several columns whose counts make up the field together. */
      readonly isPart?: boolean;
      /** Another column holds the same, and nothing tells which one counts. */
      readonly isRival?: boolean;
      /** Of a later round of votes: what stands here outweighs the round before. */
      readonly outweighs?: true;
    }
  /** The head names an award and not its level: each mark leaves a question. */
  | { readonly use: "open-mark"; readonly of: "titles" | "awards" }
  | {
      readonly use: "mark";
      readonly of: "titles" | "awards";
      readonly award: AwardId;
      /** That of the prizes which stand for marks. */
      readonly unit?: MoneyUnit;
      /** The coefficient in the head, which stands for a mark: "0.3" under "LĐTT (0,3)". */
      readonly coefficient?: string;
    }
  | { readonly use: "rating-mark"; readonly rating: Rating }
  | { readonly use: "gender-mark"; readonly gender: "nam" | "nu" }
  | { readonly use: "year" }
  | { readonly use: "known-but-unused"; readonly name: string }
  | { readonly use: "unknown" };

export type Side = "collective" | "individual";

export interface MappedColumn {
  readonly column: number;
  readonly head: HeadColumn;
  readonly headText: string;
  readonly plan: ColumnPlan;
  /** The one of several years that its cells are of. */
  readonly ofYear?: YearSpan;
  /** Whom its cells are about, where each row names a collective and a person. */
  readonly side?: Side;
  /** The known head that a misspelt one was taken for. */
  readonly corrected?: string;
}

export const field = (name: FieldName, part?: "number" | "date" | DatePart): ColumnPlan => ({
  use: "field",
  field: name,
  ...(part === undefined ? {} : { part }),
});

export const unused = (name: string): ColumnPlan => ({ use: "known-but-unused", name });

export function markOf(award: AwardId): ColumnPlan {
  return { use: "mark", of: isEmulationTitle(award) ? "titles" : "awards", award };
}

export function isField(column: MappedColumn | undefined, name: FieldName): boolean {
  return column?.plan.use === "field" && column.plan.field === name;
}

/** The head's own words, or those of the groups above it, folded without accents. */
export function headsSay({ head }: MappedColumn, words: RegExp): boolean {
  return head.heads.some(({ text }) => words.test(foldWithoutAccents(text)));
}
