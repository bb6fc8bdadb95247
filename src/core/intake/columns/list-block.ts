/** A list while it is being read: its header, columns, rows by role. */
import type { ReadIssue } from "../../domain/read-issue";
import type { NonDataRow, RecordReading, SectionReading } from "../../domain/reading";
import type { YearSpan } from "../../domain/school-year";
import type { HeaderBlock } from "../header/find-header";
import type { ListHints } from "../headings/list-hints";
import type { MappedColumn } from "./column-plan";
import type { LayoutCorrections } from "../profile/profile";
import type { GridCell } from "../sheet/sheet-grid";
import { isTwoSided } from "./sides";
import { findYear } from "../values/parse-year";

/** What a column's cells tell of their row. */
export type ColumnRole = "number" | "name" | "school" | "data" | "none";

export interface ListBlock {
  readonly header: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  /** By column number. */
  readonly columnAt: readonly (MappedColumn | undefined)[];
  /** By column number. */
  readonly roleAt: readonly (ColumnRole | undefined)[];
  /** The years that columns of a roll-up are of, each with its first head; empty in most lists. */
  readonly years: readonly YearOfColumns[];
  readonly hints: ListHints;
  readonly corrections: LayoutCorrections | undefined;
  /** A column names the unit of each row. */
  readonly namesUnits: boolean;
  /** Each row names a collective and a person, each with columns of its own. */
  readonly isTwoSided: boolean;
  /** True where the list's own heads or title say that it holds collectives. */
  readonly isOfCollectives: boolean;
}

/** Cells under it make an entry of their own. */
export interface YearOfColumns {
  readonly year: YearSpan;
  readonly head: GridCell | undefined;
}

/** What each row inside a list turned out to be, for the regions. */
export type RowRole = "header" | "record" | "section" | "non-data" | "footer";

export interface ListRows {
  readonly records: readonly RecordReading[];
  readonly sections: readonly SectionReading[];
  readonly nonDataRows: readonly NonDataRow[];
  readonly repeatedHeaderRows: readonly number[];
  readonly numberingRow: number | undefined;
  readonly roles: ReadonlyMap<number, RowRole>;
  /** Last row of the table itself. */
  readonly lastRow: number;
  /** First of the headings below the last row that belong to the list below. */
  readonly givenBackFrom: number | undefined;
  readonly issues: readonly ReadIssue[];
  /** Names with a word that is not plainly Vietnamese; most lists have few. */
  readonly unusualNames: ReadonlySet<string>;
}

function namesUnit({ plan }: MappedColumn): boolean {
  return plan.use === "field" && (plan.field === "unit" || plan.second === "unit");
}

export function buildListBlock(
  header: HeaderBlock,
  columns: readonly MappedColumn[],
  hints: ListHints,
  corrections?: LayoutCorrections,
): ListBlock {
  const columnAt: MappedColumn[] = [];
  const roleAt: ColumnRole[] = [];
  for (const column of columns) {
    columnAt[column.column] = column;
    roleAt[column.column] = roleOf(column);
  }
  return {
    header,
    columns,
    columnAt,
    roleAt,
    years: yearsOf(columns),
    hints,
    corrections,
    namesUnits: columns.some(namesUnit),
    isTwoSided: isTwoSided(columns),
    isOfCollectives: namesOnlyCollectives(columns),
  };
}

function yearsOf(columns: readonly MappedColumn[]): readonly YearOfColumns[] {
  const years = new Map<number, YearOfColumns>();
  for (const { ofYear, head } of columns)
    if (ofYear !== undefined && !years.has(ofYear.from))
      years.set(ofYear.from, {
        year: ofYear,
        head: head.heads.find(({ text }) => findYear(text)?.value.from === ofYear.from),
      });
  return [...years.values()];
}

function roleOf({ plan }: MappedColumn): ColumnRole {
  if (plan.use === "unknown") return "none";
  if (plan.use !== "field") return "data";
  if (plan.field === "stt") return "number";
  if (/^(?:fullName|familyName|givenName|collectiveName)$/u.test(plan.field)) return "name";
  return plan.field === "unit" || plan.field === "department" ? "school" : "data";
}

function namesOnlyCollectives(columns: readonly MappedColumn[]): boolean {
  const has = (name: string): boolean =>
    columns.some((column) => column.plan.use === "field" && column.plan.field === name);
  return has("collectiveName") && !has("fullName");
}
