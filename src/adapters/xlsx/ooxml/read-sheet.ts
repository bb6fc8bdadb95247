import type { CellStyle } from "../../../core/index";
import { serialOfIsoDate, serialOfIsoTime } from "../snapshot/date-serial";
import type { SheetBuilder } from "../snapshot/sheet-builder";
import { corrupt } from "../unreadable";
import { scanPart } from "../xml/scan-part";
import type { XmlHandlers } from "../xml/xml-scanner";
import type { XmlTag } from "../xml/xml-tag";
import type { ZipArchive } from "../zip/open-zip";
import { parseRange, parseReference } from "./cell-reference";
import { PlainCell, readPlainCell } from "./plain-cells";
import type { StyleOf } from "./read-styles";
import { decodeEscapes, RichTextCollector, type RichText } from "./rich-text";

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly RichText[];
  readonly styleOf: StyleOf;
  readonly date1904: boolean;
}

/** Reads one worksheet part into the builder. */
export function readSheet(archive: ZipArchive, part: string, shared: SharedParts, sheet: SheetBuilder): void {
  const reader = new SheetReader(shared, sheet);
  scanPart(archive, part, reader);
  if (!reader.sawSheet) throw corrupt(`part "${part}" is no worksheet`);
}

/** Cells that only carry a format cost nothing: they leave no trace. */
class SheetReader implements XmlHandlers {
  sawSheet = false;
  readonly #shared: SharedParts;
  readonly #sheet: SheetBuilder;
  readonly #inline = new RichTextCollector();
  readonly #plain = new PlainCell();
  #isInData = false;
  #isInInline = false;
  #isValue = false;
  #row = 0;
  #column = 0;
  #type = "";
  #style = 0;
  #value = "";
  #isFormula = false;

  constructor(shared: SharedParts, sheet: SheetBuilder) {
    this.#shared = shared;
    this.#sheet = sheet;
  }

  /** Takes the plain cells that follow one another from here on. */
  takeWhole(source: string, at: number): number {
    if (!this.#isInData || this.#isInInline || this.#isValue) return at;
    let behind = at;
    for (let next = at; next >= 0; next = readPlainCell(source, behind, this.#plain)) {
      if (next > at) this.#takePlain();
      behind = next;
    }
    return behind;
  }

  open(name: string, tag: XmlTag): void {
    if (this.#isInInline) this.#inline.open(name, tag);
    else if (this.#isInData) this.#openInData(name, tag);
    else this.#openAround(name, tag);
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
    else if (this.#isInInline) this.#inline.text(text);
  }

  close(name: string): void {
    if (name === "c" && this.#isInData) this.#closeCell();
    else if (name === "v") this.#isValue = false;
    else if (name === "is") this.#isInInline = false;
    else if (this.#isInInline) this.#inline.close(name);
    else if (name === "sheetData") this.#isInData = false;
  }

  #openAround(name: string, tag: XmlTag): void {
    if (name === "worksheet") this.sawSheet = true;
    else if (name === "sheetData") this.#isInData = true;
    else if (name === "mergeCell") this.#sheet.merge(parseRange(tag.attribute("ref") ?? ""));
    else if (name === "col" && tag.flag("hidden")) {
      this.#sheet.hideColumns(Number(tag.attribute("min")), Number(tag.attribute("max")));
    }
  }

  #openInData(name: string, tag: XmlTag): void {
    if (name === "c") this.#openCell(tag);
    else if (name === "v") this.#isValue = true;
    else if (name === "f") this.#isFormula = true;
    else if (name === "is") this.#isInInline = true;
    else if (name === "row") this.#openRow(tag);
  }

  /** Some programs leave the numbers of rows and cells out: then they follow one another. */
  #openRow(tag: XmlTag): void {
    const number = tag.attribute("r");
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    this.#column = 0;
    if (tag.flag("hidden")) this.#sheet.hideRows(this.#row, this.#row);
  }

  #takePlain(): void {
    const { row, column, style, isShared, value } = this.#plain;
    this.#row = row;
    this.#column = column;
    if (value === undefined) return;
    if (!isShared) this.#sheet.putPlain(row, column, value, this.#shared.styleOf(style));
    else this.#putShared(row, column, value, this.#shared.styleOf(style));
  }

  #putShared(row: number, column: number, place: number, style: CellStyle): void {
    const rich = this.#shared.strings[place];
    if (!rich) throw corrupt(`text ${String(place)} is missing from the table of texts`);
    if (rich.runs === undefined) this.#sheet.putPlain(row, column, rich.text, style);
    else this.#sheet.put(row, column, { value: rich.text, style, runs: rich.runs });
  }

  #openCell(tag: XmlTag): void {
    const reference = tag.attribute("r");
    if (reference === undefined) this.#column++;
    else ({ row: this.#row, column: this.#column } = parseReference(reference));
    this.#type = tag.attribute("t") ?? "n";
    this.#style = Number(tag.attribute("s") ?? "0");
    this.#value = "";
    this.#isFormula = false;
  }

  #closeCell(): void {
    if (this.#type === "inlineStr") this.#putText(this.#inline.take());
    else if (this.#value === "") this.#closeWithoutValue();
    else if (this.#type === "s") this.#putText(this.#sharedText());
    else if (this.#type === "str") this.#putText({ text: decodeEscapes(this.#value), runs: undefined });
    else if (this.#type === "e") this.#put(null, this.#value);
    else if (this.#type === "b") this.#put(this.#value === "1" || this.#value === "true");
    else this.#put(this.#type === "d" ? this.#isoDate() : this.#number());
  }

  /** Excel types a formula's empty text; a formula without type and value was never calculated. */
  #closeWithoutValue(): void {
    if (this.#isFormula && this.#type === "n") this.#put(null);
  }

  #sharedText(): RichText {
    const text = this.#shared.strings[Number(this.#value)];
    if (!text) throw corrupt(`text ${this.#value.slice(0, 20)} is missing from the table of texts`);
    return text;
  }

  #number(): number | string {
    const number = Number(this.#value);
    return Number.isFinite(number) ? number : this.#value;
  }

  #isoDate(): number | string {
    return serialOfIsoDate(this.#value, this.#shared.date1904) ?? serialOfIsoTime(this.#value) ?? this.#value;
  }

  #put(value: number | string | boolean | null, error?: string): void {
    const style = this.#shared.styleOf(this.#style);
    this.#sheet.put(this.#row, this.#column, { value, style, isFormula: this.#isFormula, error });
  }

  #putText({ text, runs }: RichText): void {
    const style = this.#shared.styleOf(this.#style);
    this.#sheet.put(this.#row, this.#column, { value: text, style, isFormula: this.#isFormula, runs });
  }
}
