import type { CellStyle, Span } from "../../../core/index";
import type { CellFacts, SheetBuilder } from "../snapshot/sheet-builder";
import type { XmlTag } from "../xml/xml-tag";
import { readOdsValue, type OdsValue } from "./ods-cell-value";
import { repeatCount } from "./ods-repeat";
import type { OdsStyles } from "./ods-styles";
import { OdsTextCollector } from "./ods-text-collector";

interface OpenCell {
  readonly value: OdsValue;
  readonly style: CellStyle;
  readonly isFormula: boolean;
  readonly columns: Span;
}

interface RowCell {
  readonly columns: Span;
  readonly facts: CellFacts;
}

/** Reads one table; rows may stand in groups and among the rows that print on each page. */
export class OdsTableReader {
  readonly sheet: SheetBuilder;
  readonly #styles: OdsStyles;
  readonly #date1904: boolean;
  readonly #text: OdsTextCollector;
  readonly #columnStyles: (Span & { readonly style: string | undefined })[] = [];
  #depth = 1;
  #skipFrom = 0;
  #columns = 0;
  #rows: Span = { from: 0, to: 0 };
  #rowCells: RowCell[] = [];
  #column = 0;
  #cell: OpenCell | undefined;
  #cellDepth = 0;

  constructor(sheet: SheetBuilder, styles: OdsStyles, date1904: boolean) {
    this.sheet = sheet;
    this.#styles = styles;
    this.#date1904 = date1904;
    this.#text = new OdsTextCollector(styles);
  }

  open(name: string, tag: XmlTag): void {
    this.#depth++;
    if (this.#skipFrom > 0) return;
    if (this.#cell) this.#text.open(name, tag);
    else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(tag);
    else if (name === "table-row") this.#openRow(tag);
    else if (name === "table-column") this.#takeColumns(tag);
    else if (name === "shapes") this.#skipFrom = this.#depth;
  }

  text(text: string): void {
    if (this.#cell) this.#text.text(text);
  }

  /** Tells whether this was the end of the table. */
  close(name: string): boolean {
    if (this.#skipFrom === this.#depth) this.#skipFrom = 0;
    else if (this.#cell && this.#depth > this.#cellDepth) this.#text.close(name);
    else if (this.#cell) this.#closeCell(this.#cell);
    else if (name === "table-row" && this.#skipFrom === 0) this.#closeRow();
    return --this.#depth === 0;
  }

  #takeColumns(tag: XmlTag): void {
    const columns = {
      from: this.#columns + 1,
      to: this.#columns + repeatCount(tag, "number-columns-repeated"),
    };
    this.#columns = columns.to;
    this.#columnStyles.push({ ...columns, style: tag.attribute("default-cell-style-name") });
    if (isHidden(tag)) this.sheet.hideColumns(columns.from, columns.to);
  }

  #openRow(tag: XmlTag): void {
    const from = this.#rows.to + 1;
    this.#rows = { from, to: from + repeatCount(tag, "number-rows-repeated") - 1 };
    this.#rowCells = [];
    this.#column = 0;
    if (isHidden(tag)) this.sheet.hideRows(this.#rows.from, this.#rows.to);
  }

  #openCell(tag: XmlTag): void {
    const columns = {
      from: this.#column + 1,
      to: this.#column + repeatCount(tag, "number-columns-repeated"),
    };
    this.#column = columns.to;
    this.#cellDepth = this.#depth;
    this.#cell = {
      value: readOdsValue(tag, this.#date1904),
      style: this.#styles.cellStyle(tag.attribute("table:style-name") ?? this.#columnStyle(columns.from)),
      isFormula: tag.attribute("table:formula") !== undefined,
      columns,
    };
    this.#takeMerge(tag, columns.from);
  }

  #columnStyle(column: number): string | undefined {
    return this.#columnStyles.find(({ from, to }) => column >= from && column <= to)?.style;
  }

  #takeMerge(tag: XmlTag, column: number): void {
    const width = Number(tag.attribute("number-columns-spanned") ?? "1");
    const height = Number(tag.attribute("number-rows-spanned") ?? "1");
    if (width <= 1 && height <= 1) return;
    const fromRow = this.#rows.from;
    this.sheet.merge({
      fromRow,
      fromColumn: column,
      toRow: fromRow + height - 1,
      toColumn: column + width - 1,
    });
  }

  #closeCell({ value, style, isFormula, columns }: OpenCell): void {
    const { text, runs } = this.#text.take();
    this.#cell = undefined;
    if (value.kind === "value")
      this.#rowCells.push({ columns, facts: { value: value.value, style, isFormula } });
    else if (value.kind === "error") {
      this.#rowCells.push({ columns, facts: { value: null, style, isFormula, error: text } });
    } else if (text !== "") this.#rowCells.push({ columns, facts: { value: text, style, isFormula, runs } });
  }

  #closeRow(): void {
    if (this.#rowCells.length === 0) return;
    for (let row = this.#rows.from; row <= this.#rows.to; row++) {
      for (const { columns, facts } of this.#rowCells) this.#putAlong(row, columns, facts);
    }
  }

  #putAlong(row: number, columns: Span, facts: CellFacts): void {
    for (let column = columns.from; column <= columns.to; column++) this.sheet.put(row, column, facts);
  }
}

const isHidden = (tag: XmlTag): boolean =>
  ["collapse", "filter"].includes(tag.attribute("table:visibility") ?? "");
