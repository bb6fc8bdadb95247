/** Figures as an earlier summary or result has them, coarse enough for both. */
import type { AwardId, NomineeKind } from "../domain/award";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import type { TotalCell } from "../domain/check-result";
import type { SchoolYear } from "../domain/school-year";
import { registerHeadings } from "../messages/report-summary-sheets-vi";
import { kindWords, statusWords } from "../messages/report-summary-vi";
import { differ } from "./differ";
import type { Difference } from "./differ";

/** What one award of a school and year counts. Money is whole đồng: what the law owes where that is known, else what is recorded. */
export interface AwardFigure {
  readonly school: string | null;
  readonly year: SchoolYear | null;
  readonly award: AwardId;
  readonly kind: NomineeKind;
  readonly status: TotalCell["status"];
  readonly count: number;
  readonly moneyVnd: number;
}

type Split = Omit<AwardFigure, "count" | "moneyVnd">;

const keyOf = ({ school, year, award, kind, status }: Split): string =>
  JSON.stringify([school, year, award, kind, status]);

/** Gives the figures that differ, by what they count. */
export function compareFigures(
  before: readonly AwardFigure[],
  after: readonly AwardFigure[],
): Difference<AwardFigure> {
  return differ(before, after, keyOf, ({ count, moneyVnd }) => [count, moneyVnd]);
}

export function figuresOfCells(cells: readonly TotalCell[]): readonly AwardFigure[] {
  return addUp(cells);
}

/** Gives the figures that the register of a summary of ours adds up to, known by its headings; null where a workbook has none. */
export function figuresOfSummary({ sheets }: WorkbookSnapshot): readonly AwardFigure[] | null {
  for (const sheet of sheets) {
    const figures = figuresOfRegister(sheet);
    if (figures !== null) return figures;
  }
  return null;
}

function addUp(parts: readonly AwardFigure[]): readonly AwardFigure[] {
  const sums = new Map<string, AwardFigure>();
  for (const part of parts) {
    const key = keyOf(part);
    const { school, year, award, kind, status } = part;
    const count = (sums.get(key)?.count ?? 0) + part.count;
    const moneyVnd = (sums.get(key)?.moneyVnd ?? 0) + part.moneyVnd;
    sums.set(key, { school, year, award, kind, status, count, moneyVnd });
  }
  return [...sums.values()];
}

const needed = ["year", "school", "kind", "awardCode", "status", "due", "recorded", "counted"] as const;
type Needed = (typeof needed)[number];

/** Row and columns of the headings; undefined where one is missing. */
function headingsOf(
  sheet: SheetSnapshot,
): { readonly row: number; readonly columns: Readonly<Record<Needed, number>> } | undefined {
  for (const { row, cells } of sheet.rows.slice(0, 12)) {
    const columnOf = (field: Needed): number | undefined =>
      cells.find(({ value }) => value === registerHeadings[field])?.column;
    const columns = needed.flatMap((field) => {
      const column = columnOf(field);
      return column === undefined ? [] : [[field, column] as const];
    });
    if (columns.length === needed.length)
      return { row, columns: Object.fromEntries(columns) as Record<Needed, number> };
  }
  return undefined;
}

function figuresOfRegister(sheet: SheetSnapshot): readonly AwardFigure[] | null {
  const head = headingsOf(sheet);
  if (head === undefined) return null;
  const lines = sheet.rows.flatMap(({ row, cells }): readonly AwardFigure[] => {
    if (row <= head.row) return [];
    const at = (field: Needed): unknown =>
      cells.find(({ column }) => column === head.columns[field])?.value ?? null;
    const [award, kind, status] = [
      at("awardCode"),
      wordOf(kindWords, at("kind")),
      wordOf(statusWords, at("status")),
    ];
    if (at("counted") !== 1 || typeof award !== "string" || kind === undefined || status === undefined)
      return [];
    const moneyVnd = numberOf(at("due")) ?? numberOf(at("recorded")) ?? 0;
    return [
      { school: textOf(at("school")), year: yearOf(at("year")), award, kind, status, count: 1, moneyVnd },
    ];
  });
  return addUp(lines);
}

function wordOf<K extends string>(words: Readonly<Record<K, string>>, word: unknown): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}

const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);
const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const yearOf = (value: unknown): SchoolYear | null => textOf(value);
