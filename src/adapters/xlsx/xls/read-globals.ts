import type { CellStyle, SheetState, TextRun } from "../../../core/index";
import { MAX_SHEETS } from "../limits";
import { builtInNumberFormat } from "../snapshot/number-formats";
import type { StyleTable } from "../snapshot/style-table";
import { encrypted, tooLarge } from "../unreadable";
import { RECORD, readSubstream } from "./biff-record";
import { RecordReader, type BiffText, type FontRun } from "./record-reader";

/** A sheet as the workbook lists it, and where in the stream it begins. */
export interface BoundSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly isWorksheet: boolean;
  readonly start: number;
}

/** What all sheets of the workbook share. */
export class BiffGlobals {
  date1904 = false;
  strings: readonly BiffText[] = [];
  readonly sheets: BoundSheet[] = [];
  readonly fonts: (string | undefined)[] = [];
  readonly numberFormats = new Map<number, string>();
  readonly formats: { readonly font: number; readonly format: number }[] = [];
  readonly #styles: CellStyle[] = [];
  readonly #table: StyleTable;

  constructor(table: StyleTable) {
    this.#table = table;
  }

  /** Gives the look of a cell by the format number that stands on it. */
  styleOf(index: number): CellStyle {
    const { font, format } = this.formats[index] ?? this.formats[0] ?? { font: 0, format: 0 };
    const numberFormat = this.numberFormats.get(format) ?? builtInNumberFormat(format);
    return (this.#styles[index] ??= this.#table(numberFormat, this.fontOf(font)));
  }

  /** Gives a font's name; number 4 is never stored, so the fonts after the fourth count one less. */
  fontOf(index: number): string | undefined {
    return this.fonts[index > 4 ? index - 1 : index];
  }

  /** Gives the runs of a text; what stands before the first one has the cell's own font. */
  runsOf(runs: readonly FontRun[]): readonly TextRun[] | undefined {
    const first = runs[0];
    if (!first) return undefined;
    const named = runs.map(({ start, font }) => ({ start, fontName: this.fontOf(font) }));
    return first.start > 0 ? [{ start: 0, fontName: undefined }, ...named] : named;
  }
}

const STATES: readonly SheetState[] = ["visible", "hidden", "veryHidden"];

type Take = (data: RecordReader, globals: BiffGlobals) => void;

const TAKERS: ReadonlyMap<number, Take> = new Map<number, Take>([
  [RECORD.date1904, (data, globals) => void (globals.date1904 = data.u16() === 1)],
  [RECORD.font, takeFont],
  [RECORD.format, (data, globals) => void globals.formats.push({ font: data.u16(), format: data.u16() })],
  [
    RECORD.numberFormat,
    (data, globals) => void globals.numberFormats.set(data.u16(), data.text(data.u16()).text),
  ],
  [RECORD.boundSheet, takeSheet],
  [RECORD.sharedStrings, takeStrings],
  [
    RECORD.filePass,
    () => {
      throw encrypted("the workbook stream is encrypted");
    },
  ],
]);

/** Reads the first substream: fonts, formats, texts, and the list of sheets. */
export function readGlobals(stream: Uint8Array, table: StyleTable): BiffGlobals {
  const globals = new BiffGlobals(table);
  for (const record of readSubstream(stream, 0)) {
    TAKERS.get(record.id)?.(new RecordReader(stream, record), globals);
  }
  return globals;
}

function takeFont(data: RecordReader, globals: BiffGlobals): void {
  data.skip(14);
  const length = data.u8();
  globals.fonts.push(data.characters(length, data.u8()));
}

function takeSheet(data: RecordReader, globals: BiffGlobals): void {
  if (globals.sheets.length >= MAX_SHEETS) throw tooLarge("too many sheets");
  const start = data.u32();
  const state = STATES[data.u8() & 3] ?? "visible";
  const isWorksheet = data.u8() === 0;
  const length = data.u8();
  globals.sheets.push({ start, state, isWorksheet, name: data.characters(length, data.u8()) });
}

function takeStrings(data: RecordReader, globals: BiffGlobals): void {
  data.skip(4);
  const count = data.u32();
  const strings: BiffText[] = [];
  for (let i = 0; i < count; i++) strings.push(data.text(data.u16()));
  globals.strings = strings;
}
