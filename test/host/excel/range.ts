import { HostError, invalidArgument, notModelled } from "../wire/host-error";
import { HostObject, NULL_OBJECT } from "../wire/host-object";
import { MAX_COLUMNS, MAX_ROWS, addressOf, boundingArea, checkedArea, quoteSheet } from "./area";
import type { Area } from "./area";
import { formatAnswer, formulaAnswer, textAnswer, typeAnswer, valueAnswer } from "./cell-answers";
import type { Answer } from "./cell-answers";
import type { CellState } from "./cell-state";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { cellProperties, columnProperties, rowProperties } from "./range-properties";
import { visibleAreas } from "./special-cells";
import { typeInto } from "./typed-value";
import type { Worksheet } from "./worksheet";

/** Above this many cells a read gives null without an error. */
const MAX_READ_CELLS = 5_000_000;

/** A rectangle of cells as the client sees it. Positions are fixed: rows inserted later move the cells, not the range. */
export class HostRange extends HostObject {
  readonly typeName = "Range";
  override readonly identityKey = "_ReferenceId";
  override readonly isKeepable = true;
  override readonly scalars = [
    "Address",
    "RowIndex",
    "ColumnIndex",
    "RowCount",
    "ColumnCount",
    "Values",
    "Text",
    "Formulas",
    "NumberFormat",
    "ValueTypes",
  ];
  readonly area: Area;

  constructor(
    readonly owner: Worksheet,
    area: Area,
  ) {
    super();
    this.area = checkedArea(area);
  }

  /** The sheet, while it is there. */
  get sheet(): Worksheet {
    return this.owner.alive();
  }
  get isSingle(): boolean {
    return this.area.height === 1 && this.area.width === 1;
  }
  get localAddress(): string {
    return addressOf(this.area);
  }

  get Address(): string {
    return `${quoteSheet(this.sheet.Name)}!${this.localAddress}`;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.height;
  }
  get ColumnCount(): number {
    return this.area.width;
  }
  get CellCount(): number {
    return this.area.height * this.area.width;
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Values(): unknown {
    return this.#read(valueAnswer);
  }
  set Values(values: unknown) {
    this.#write(values, this.#type);
  }
  get Formulas(): unknown {
    return this.#read(formulaAnswer);
  }
  set Formulas(formulas: unknown) {
    this.#write(formulas, this.#type);
  }
  get Text(): unknown {
    return this.#read(textAnswer);
  }
  get ValueTypes(): unknown {
    return this.#read(typeAnswer);
  }
  get NumberFormat(): unknown {
    return this.#read(formatAnswer);
  }
  set NumberFormat(formats: unknown) {
    this.#write(formats, (cell, format) => {
      cell.numberFormat = String(format);
    });
  }
  get RowHidden(): boolean | null {
    return allOrNone(this.area.row, this.area.height, this.sheet.grid.hiddenRows);
  }
  get ColumnHidden(): boolean | null {
    return allOrNone(this.area.column, this.area.width, this.sheet.grid.hiddenColumns);
  }
  get Hyperlink(): unknown {
    return this.sheet.grid.peek(this.area.row, this.area.column).link;
  }
  set Hyperlink(link: unknown) {
    this.sheet.guard(this);
    const cell = this.sheet.grid.cell(this.area.row, this.area.column);
    cell.link = link;
    const shown = (link as { textToDisplay?: string } | null)?.textToDisplay;
    if (shown !== undefined) cell.value = shown;
  }
  get Format(): RangeFormat {
    return new RangeFormat([this]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet, [this.area]);
  }

  GetCell(row: number, column: number): HostRange {
    return this.#at({ row: this.area.row + row, column: this.area.column + column, height: 1, width: 1 });
  }
  GetRow(row: number): HostRange {
    return this.#at({ ...this.area, row: this.area.row + row, height: 1 });
  }
  GetColumn(column: number): HostRange {
    return this.#at({ ...this.area, column: this.area.column + column, width: 1 });
  }
  GetLastCell(): HostRange {
    return this.GetCell(this.area.height - 1, this.area.width - 1);
  }
  GetResizedRange(rows: number, columns: number): HostRange {
    return this.#at({ ...this.area, height: this.area.height + rows, width: this.area.width + columns });
  }
  GetAbsoluteResizedRange(height: number, width: number): HostRange {
    return this.#at({ ...this.area, height, width });
  }
  GetOffsetRange(rows: number, columns: number): HostRange {
    return this.#at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetEntireRow(): HostRange {
    return this.#at({ ...this.area, column: 0, width: MAX_COLUMNS });
  }
  GetEntireColumn(): HostRange {
    return this.#at({ ...this.area, row: 0, height: MAX_ROWS });
  }
  GetBoundingRect(other: unknown): HostRange {
    const range = other instanceof HostRange ? other : this.sheet.GetRange(String(other));
    return this.#at(boundingArea(this.area, range.area));
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): HostRange | typeof NULL_OBJECT {
    const used = this.sheet.grid.usedArea(this.area, valuesOnly === true);
    return used ? this.#at(used) : NULL_OBJECT;
  }
  GetSpecialCellsOrNullObject(kind: unknown): RangeAreas | typeof NULL_OBJECT {
    const areas = visibleAreas(this, kind);
    return areas.length > 0
      ? new RangeAreas(
          this.sheet,
          areas.map((area) => this.#at(area)),
        )
      : NULL_OBJECT;
  }
  GetRowProperties(options: unknown): unknown {
    return rowProperties(this, options);
  }
  GetColumnProperties(options: unknown): unknown {
    return columnProperties(this, options);
  }
  GetCellProperties(options: unknown): unknown {
    return cellProperties(this, options);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.height || columns !== this.area.width) throw sizeDiffers();
  }
  Select(): void {
    this.sheet.workbook.active = this.sheet;
    this.sheet.workbook.selection = this;
  }
  Clear(applyTo: unknown = "All"): void {
    this.sheet.guard(this);
    const { grid } = this.sheet;
    const kind = String(applyTo);
    for (const [row, column, cell] of grid.cellsIn(this.area)) {
      if (kind === "All") grid.remove(row, column);
      else if (kind === "Contents") Object.assign(cell, { value: "", formula: undefined, error: undefined });
      else if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") cell.link = null;
      else if (kind === "Formats") cell.numberFormat = "General";
      else throw invalidArgument();
    }
    if (kind === "All" || kind === "Formats") this.#clearFormats();
    this.sheet.changed(this.area);
  }
  Merge(across?: boolean): void {
    if (across === true) throw notModelled("Range.merge(true)");
    this.sheet.guard(this);
    this.sheet.grid.merges.push(this.area);
  }
  Unmerge(): void {
    this.sheet.guard(this);
    const inside = this.sheet.grid.mergesIn(this.area);
    this.sheet.grid.merges = this.sheet.grid.merges.filter((merge) => !inside.includes(merge));
  }
  Insert(direction: unknown): this {
    this.sheet.guard(this);
    this.sheet.shift(this.#shift(direction === "Right" ? "columns" : "rows", 1));
    return this;
  }
  Delete(direction: unknown): void {
    this.sheet.guard(this);
    this.sheet.shift(this.#shift(direction === "Left" ? "columns" : "rows", -1));
  }

  /** Whole rows and columns only: a part of a row that moves alone is not modelled. */
  #shift(axis: "rows" | "columns", sign: 1 | -1): { axis: "rows" | "columns"; at: number; count: number } {
    const { row, column, height, width } = this.area;
    const isWhole = axis === "rows" ? width === MAX_COLUMNS : height === MAX_ROWS;
    if (!isWhole) throw notModelled("moving a part of a row or column");
    return axis === "rows"
      ? { axis, at: row, count: sign * height }
      : { axis, at: column, count: sign * width };
  }

  #clearFormats(): void {
    const { sheet, area } = this;
    sheet.grid.formats.clear(area);
    sheet.clearRules(area);
    this.Unmerge();
  }

  #at(area: Area): HostRange {
    return new HostRange(this.sheet, area);
  }

  readonly #type = (cell: CellState, value: unknown): void => {
    typeInto(cell, value, (formula) => this.sheet.workbook.calculate(formula, this.sheet.Name));
  };

  #read(answer: Answer): unknown {
    const { grid, workbook } = this.sheet;
    if (this.CellCount > MAX_READ_CELLS) return null;
    const { row, column, height, width } = this.area;
    return Array.from({ length: height }, (_r, i) =>
      Array.from({ length: width }, (_c, j) => answer(grid.peek(row + i, column + j), workbook.date1904)),
    );
  }

  #write(values: unknown, put: (cell: CellState, value: unknown) => void): void {
    const { sheet, area } = this;
    sheet.guard(this);
    const valueAt = arrayReader(values, area);
    for (let i = 0; i < area.height; i++) {
      for (let j = 0; j < area.width; j++) {
        const value = valueAt(i, j);
        if (value === null || sheet.grid.isCovered(area.row + i, area.column + j)) continue;
        put(sheet.grid.cell(area.row + i, area.column + j), value);
      }
    }
    sheet.changed(area);
  }
}

function sizeDiffers(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** One value, or a 1 × 1 array, stands for every cell; any other array must fit the range. */
function arrayReader(values: unknown, { height, width }: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows = values as unknown[][];
  if (rows.length === 1 && rows[0]?.length === 1) return () => rows[0]?.[0];
  if (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width))
    throw sizeDiffers();
  return (row, column) => rows[row]?.[column];
}

function allOrNone(from: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  let inside = 0;
  for (const position of hidden) if (position >= from && position < from + count) inside += 1;
  if (inside === 0) return false;
  return inside === count ? true : null;
}
