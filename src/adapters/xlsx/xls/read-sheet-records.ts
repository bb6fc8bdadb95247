import type { CellValue } from "../../../core/index";
import type { SheetBuilder } from "../snapshot/sheet-builder";
import { corrupt } from "../unreadable";
import { RECORD, readSubstream } from "./biff-record";
import { decodeRk, ERROR_TEXTS } from "./cell-values";
import type { BiffGlobals } from "./read-globals";
import { RecordReader, type BiffText } from "./record-reader";

interface Place {
  readonly row: number;
  readonly column: number;
  readonly format: number;
}

/** Reads one worksheet's substream into the builder. */
export function readSheetRecords(
  stream: Uint8Array,
  start: number,
  globals: BiffGlobals,
  sheet: SheetBuilder,
): void {
  const reader = new SheetRecords(globals, sheet);
  for (const record of readSubstream(stream, start)) reader.take(record.id, new RecordReader(stream, record));
}

class SheetRecords {
  readonly #globals: BiffGlobals;
  readonly #sheet: SheetBuilder;
  /** A formula whose text follows in a record of its own. */
  #waiting: Place | undefined;

  constructor(globals: BiffGlobals, sheet: SheetBuilder) {
    this.#globals = globals;
    this.#sheet = sheet;
  }

  take(id: number, data: RecordReader): void {
    switch (id) {
      case RECORD.labelShared:
        this.#putText(placeOf(data), this.#sharedText(data.u32()));
        break;
      case RECORD.number:
        this.#put(placeOf(data), data.f64());
        break;
      case RECORD.rk:
        this.#put(placeOf(data), decodeRk(data.u32()));
        break;
      case RECORD.multipleRk:
        this.#takeRkRow(data);
        break;
      case RECORD.formula:
        this.#takeFormula(data);
        break;
      case RECORD.string:
        this.#takeFormulaText(data);
        break;
      case RECORD.booleanOrError:
        this.#takeBooleanOrError(data);
        break;
      case RECORD.label:
        this.#putText(placeOf(data), data.text(data.u16()));
        break;
      case RECORD.richString:
        this.#takeRichString(data);
        break;
      default:
        this.#takeHint(id, data);
    }
  }

  #takeHint(id: number, data: RecordReader): void {
    if (id === RECORD.row) this.#takeRow(data);
    else if (id === RECORD.columnInfo) this.#takeColumns(data);
    else if (id === RECORD.mergeCells) this.#takeMerges(data);
  }

  #put({ row, column, format }: Place, value: CellValue, isFormula = false, error?: string): void {
    this.#sheet.put(row, column, { value, style: this.#globals.styleOf(format), isFormula, error });
  }

  #putText({ row, column, format }: Place, { text, runs }: BiffText): void {
    const style = this.#globals.styleOf(format);
    this.#sheet.put(row, column, { value: text, style, runs: this.#globals.runsOf(runs) });
  }

  #sharedText(index: number): BiffText {
    const text = this.#globals.strings[index];
    if (!text) throw corrupt(`text ${String(index)} is missing from the table of texts`);
    return text;
  }

  /** Several numbers in neighbouring cells of a row; the last two bytes repeat the last column. */
  #takeRkRow(data: RecordReader): void {
    const row = data.u16() + 1;
    for (let column = data.u16() + 1; data.left >= 8; column++) {
      this.#put({ row, column, format: data.u16() }, decodeRk(data.u32()));
    }
  }

  /** Two bytes of all ones in place of the number's exponent say that the result is no number. */
  #takeFormula(data: RecordReader): void {
    const place = placeOf(data);
    const result = data.peekNotANumber();
    this.#waiting = undefined;
    if (!result) this.#put(place, data.f64(), true);
    else if (result.kind === 0) this.#waiting = place;
    else if (result.kind === 1) this.#put(place, result.value === 1, true);
    else if (result.kind === 2) this.#put(place, null, true, errorText(result.value));
  }

  #takeFormulaText(data: RecordReader): void {
    if (this.#waiting) this.#put(this.#waiting, data.text(data.u16()).text, true);
    this.#waiting = undefined;
  }

  #takeBooleanOrError(data: RecordReader): void {
    const place = placeOf(data);
    const value = data.u8();
    if (data.u8() === 0) this.#put(place, value === 1);
    else this.#put(place, null, false, errorText(value));
  }

  #takeRichString(data: RecordReader): void {
    const place = placeOf(data);
    const { text } = data.text(data.u16());
    this.#putText(place, { text, runs: data.runs(data.u16()) });
  }

  #takeRow(data: RecordReader): void {
    const row = data.u16() + 1;
    data.skip(10);
    if (data.u16() & 0x20) this.#sheet.hideRows(row, row);
  }

  #takeColumns(data: RecordReader): void {
    const from = data.u16() + 1;
    const to = data.u16() + 1;
    data.skip(4);
    if (data.u16() & 1) this.#sheet.hideColumns(from, Math.min(to, 256));
  }

  #takeMerges(data: RecordReader): void {
    for (let left = data.u16(); left > 0; left--) {
      const [fromRow, toRow, fromColumn, toColumn] = [
        data.u16() + 1,
        data.u16() + 1,
        data.u16() + 1,
        data.u16() + 1,
      ];
      this.#sheet.merge({ fromRow, fromColumn, toRow, toColumn });
    }
  }
}

function placeOf(data: RecordReader): Place {
  return { row: data.u16() + 1, column: data.u16() + 1, format: data.u16() };
}

const errorText = (code: number): string => ERROR_TEXTS.get(code) ?? "#N/A";
