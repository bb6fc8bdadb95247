import type { SheetSnapshot } from "../../../core/index";
import { MAX_SHEETS } from "../limits";
import { CellBudget, SheetBuilder } from "../snapshot/sheet-builder";
import { tooLarge } from "../unreadable";
import type { XmlHandlers } from "../xml/xml-scanner";
import type { XmlTag } from "../xml/xml-tag";
import type { OdsStyles } from "./ods-styles";
import { OdsTableReader } from "./ods-table-reader";

/** Reads content.xml: its styles first, then one table after another. */
export class OdsContentReader implements XmlHandlers {
  date1904 = false;
  readonly sheets: SheetSnapshot[] = [];
  readonly #styles: OdsStyles;
  readonly #budget = new CellBudget();
  #isInBody = false;
  #table: OdsTableReader | undefined;

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  open(name: string, tag: XmlTag): void {
    if (this.#table) this.#table.open(name, tag);
    else if (!this.#isInBody) this.#openAhead(name, tag);
    else if (name === "table") this.#openTable(tag);
    else if (name === "null-date") this.date1904 = tag.attribute("date-value")?.startsWith("1904") === true;
  }

  text(text: string): void {
    if (this.#table) this.#table.text(text);
    else if (!this.#isInBody) this.#styles.text(text);
  }

  close(name: string): void {
    if (this.#table) this.#closeInTable(this.#table, name);
    else if (!this.#isInBody) this.#styles.close(name);
  }

  #openAhead(name: string, tag: XmlTag): void {
    if (name === "spreadsheet") this.#isInBody = true;
    else this.#styles.open(name, tag);
  }

  #openTable(tag: XmlTag): void {
    if (this.sheets.length >= MAX_SHEETS) throw tooLarge("too many sheets");
    const state = this.#styles.isDisplayed(tag.attribute("style-name")) ? "visible" : "hidden";
    const sheet = new SheetBuilder(tag.attribute("table:name") ?? "", state, this.#budget);
    this.#table = new OdsTableReader(sheet, this.#styles, this.date1904);
  }

  #closeInTable(table: OdsTableReader, name: string): void {
    if (!table.close(name)) return;
    this.sheets.push(table.sheet.build());
    this.#table = undefined;
  }
}
