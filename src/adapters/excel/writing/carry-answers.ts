import type { CellModel, RowModel, SheetModel } from "../../../core/index";

/** An answer of the clerk or council whose row is no longer in the new sheet. */
export interface UnplacedAnswer {
  readonly sheet: string;
  /** What the row said, cells joined. */
  readonly about: string;
  readonly answers: readonly string[];
}

export interface Carried {
  readonly sheet: SheetModel;
  readonly unplaced: readonly UnplacedAnswer[];
}

/**
 * Gives the sheet with the answers that stood in its cells for answers, each beside the row with the same content.
 *
 * A row is known by all that we wrote in it but its number, never by its place. An answer without such a row, or with
 * more than one, is not put anywhere: it is given back.
 */
export function carryAnswers(
  sheet: SheetModel,
  old: readonly (readonly unknown[])[],
  earlier: readonly number[],
): Carried {
  const columns = [...new Set([...answerColumns(sheet), ...earlier])].sort((a, b) => a - b);
  const answered = old.filter((row) => columns.some((column) => (row[column - 1] ?? "") !== ""));
  if (answered.length === 0) return { sheet, unplaced: [] };
  const headers = headerKeys(sheet, columns);
  const byKey = groupBy(answered, (row) => keyOf(row, columns));
  const places = groupBy(sheet.rows, (row) => keyOf(valuesOf(row, sheet), columns));
  const unplaced: UnplacedAnswer[] = [];
  const filled = new Map<RowModel, readonly unknown[]>();
  for (const [key, rows] of byKey) {
    const [place, other] = places.get(key) ?? [];
    const [row, twin] = rows;
    if (headers.has(key)) continue;
    if (place && !other && row && !twin) filled.set(place, row);
    else unplaced.push(...rows.map((each) => unplacedOf(sheet.name, each, columns)));
  }
  return {
    sheet: { ...sheet, rows: sheet.rows.map((row) => fillRow(row, filled.get(row), columns)) },
    unplaced,
  };
}

/** Columns where the model leaves room for an answer. */
export function answerColumns({ rows }: SheetModel): readonly number[] {
  const isOpen = ({ style, value }: CellModel): boolean => style === "input" && value === null;
  return [...new Set(rows.flatMap(({ cells }) => cells.filter(isOpen).map(({ column }) => column)))];
}

function headerKeys(sheet: SheetModel, columns: readonly number[]): ReadonlySet<string> {
  const headers = sheet.rows.filter(({ cells }) => cells.some(({ style }) => style === "header"));
  return new Set(headers.map((row) => keyOf(valuesOf(row, sheet), columns)));
}

function valuesOf({ cells }: RowModel, { columnWidths }: SheetModel): readonly unknown[] {
  const values: unknown[] = columnWidths.map(() => "");
  for (const { column, value } of cells) values[column - 1] = value ?? "";
  return values;
}

function keyOf(row: readonly unknown[], answers: readonly number[]): string {
  return JSON.stringify(row.map((value, i) => (i === 0 || answers.includes(i + 1) ? "" : value)));
}

/** Gives an answer with what its row says. */
export function unplacedOf(
  sheet: string,
  row: readonly unknown[],
  columns: readonly number[],
): UnplacedAnswer {
  const said = row.filter((value, i) => value !== "" && !columns.includes(i + 1)).map(textOf);
  return { sheet, about: said.join(" · "), answers: columns.map((column) => textOf(row[column - 1])) };
}

function fillRow(row: RowModel, old: readonly unknown[] | undefined, columns: readonly number[]): RowModel {
  if (!old) return row;
  const answerOf = ({ column, value }: CellModel): CellModel["value"] => {
    const answer = old[column - 1];
    return columns.includes(column) && value === null && answer !== ""
      ? (answer as CellModel["value"])
      : value;
  };
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, value: answerOf(cell) })) };
}

function groupBy<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOfItem(item), [...(groups.get(keyOfItem(item)) ?? []), item]);
  return groups;
}

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
