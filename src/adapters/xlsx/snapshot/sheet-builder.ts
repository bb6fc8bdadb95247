import type {
  Cell,
  CellRange,
  CellStyle,
  CellValue,
  RowSnapshot,
  SheetSnapshot,
  SheetState,
  Span,
  TextRun,
} from "../../../core/index";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SPANS } from "../limits";
import { corrupt, tooLarge } from "../unreadable";
import { joinSpans } from "./spans";

/** Counts the cells of all sheets of one workbook. */
export class CellBudget {
  #left = MAX_CELLS;

  /** Throws once the workbook holds more cells than the limit. */
  spend(): void {
    if (this.#left-- <= 0) throw tooLarge(`more than ${String(MAX_CELLS)} cells`);
  }
}

/** What a reader knows of a cell that is not empty. */
export interface CellFacts {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly isFormula?: boolean;
  readonly error?: string | undefined;
  readonly runs?: readonly TextRun[] | undefined;
}

/** Collects a sheet's cells and hints in the order of the file and gives them in the order of the sheet. */
export class SheetBuilder {
  readonly #rows = new Map<number, Cell[]>();
  /** The row that cells are now added to: they come row by row. */
  #row = 0;
  #cells: Cell[] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows: Span[] = [];
  readonly #hiddenColumns: Span[] = [];

  constructor(
    readonly name: string,
    readonly state: SheetState,
    readonly budget: CellBudget,
  ) {}

  /** Takes a cell; one that is empty is left out, a later one at the same place wins. */
  put(row: number, column: number, facts: CellFacts): void {
    if (isEmpty(facts)) return;
    this.#add(row, cellOf(column, facts));
  }

  /** Takes a finite number or a text of one font; an empty text is left out. */
  putPlain(row: number, column: number, value: number | string, style: CellStyle): void {
    if (value !== "") this.#add(row, { column, value, style });
  }

  #add(row: number, cell: Cell): void {
    checkPlace(row, cell.column);
    this.budget.spend();
    if (row !== this.#row) this.#startRow(row);
    this.#cells.push(cell);
  }

  #startRow(row: number): void {
    this.#row = row;
    this.#cells = this.#rows.get(row) ?? [];
    this.#rows.set(row, this.#cells);
  }

  merge(range: CellRange): void {
    if (range.fromRow === range.toRow && range.fromColumn === range.toColumn) return;
    checkPlace(range.fromRow, range.fromColumn);
    checkPlace(range.toRow, range.toColumn);
    push(this.#merges, range);
  }

  hideRows(from: number, until: number): void {
    const to = Math.min(until, MAX_ROWS);
    const last = this.#hiddenRows.at(-1);
    if (last && last.to + 1 === from) this.#hiddenRows[this.#hiddenRows.length - 1] = { from: last.from, to };
    else push(this.#hiddenRows, { from, to });
  }

  hideColumns(from: number, to: number): void {
    push(this.#hiddenColumns, { from, to: Math.min(to, MAX_COLUMNS) });
  }

  build(): SheetSnapshot {
    const rows: RowSnapshot[] = [...this.#rows].map(([row, cells]) => ({ row, cells: inOrder(cells) }));
    return {
      name: this.name,
      state: this.state,
      rows: rows.sort((a, b) => a.row - b.row),
      merges: this.#merges,
      hiddenRows: joinSpans(this.#hiddenRows),
      hiddenColumns: joinSpans(this.#hiddenColumns),
    };
  }
}

function push<T>(list: T[], item: T): void {
  if (list.length >= MAX_SPANS)
    throw tooLarge(`more than ${String(MAX_SPANS)} merges or hidden parts in a sheet`);
  list.push(item);
}

/** A formula without a stored result is not empty: nobody has calculated it yet. */
function isEmpty({ value, error, isFormula }: CellFacts): boolean {
  return error === undefined && (value === "" || (value === null && isFormula !== true));
}

function checkPlace(row: number, column: number): void {
  const isInside = row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS;
  if (!isInside) throw corrupt(`a cell outside the sheet: row ${String(row)}, column ${String(column)}`);
}

/** A number without a value, which some programs write, is what Excel shows as an error. */
function errorOf({ value, error }: CellFacts): string | undefined {
  return typeof value === "number" && !Number.isFinite(value) ? "#NUM!" : error;
}

function cellOf(column: number, facts: CellFacts): Cell {
  const { value, style, isFormula, runs } = facts;
  const error = errorOf(facts);
  const hasRuns = runs !== undefined && runs.length > 0;
  if (error === undefined && isFormula !== true && !hasRuns) return { column, value, style };
  return {
    column,
    value: error === undefined ? value : null,
    style,
    ...(isFormula === true ? { isFormula } : {}),
    ...(error === undefined ? {} : { error }),
    ...(hasRuns ? { runs } : {}),
  };
}

function inOrder(cells: Cell[]): readonly Cell[] {
  if (cells.every((cell, i) => i === 0 || (cells[i - 1]?.column ?? 0) < cell.column)) return cells;
  const last = new Map(cells.map((cell) => [cell.column, cell]));
  return [...last.values()].sort((a, b) => a.column - b.column);
}
