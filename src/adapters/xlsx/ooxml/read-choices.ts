import type { CellRange, OfferedChoices } from "../../../core/index";
import { scanPart } from "../xml/scan-part";
import type { XmlHandlers } from "../xml/xml-scanner";
import type { XmlTag } from "../xml/xml-tag";
import type { ZipArchive } from "../zip/open-zip";
import { parseRange } from "./cell-reference";
import { findWorkbookPart } from "./read-ooxml";
import { readRelationships } from "./read-relationships";
import { readWorkbookPart } from "./read-workbook-part";

/** Kinds of rule that stand for our choices; Excel gets the second where a list is too long for the first. */
const kinds: ReadonlySet<string | undefined> = new Set(["list", "custom"]);

/** Gives where the named sheets of an .xlsx or .xlsm package offer choices; only their parts are read. */
export function readChoices(archive: ZipArchive, sheets: ReadonlySet<string>): readonly OfferedChoices[] {
  const part = findWorkbookPart(archive);
  const links = readRelationships(archive, part);
  return readWorkbookPart(archive, part)
    .sheets.filter(({ name }) => sheets.has(name))
    .flatMap(({ name, relationship }) => {
      const link = links.find(({ id, kind }) => id === relationship && kind === "worksheet");
      return link === undefined ? [] : [{ sheet: name, ranges: rangesIn(archive, link.target) }];
    });
}

function rangesIn(archive: ZipArchive, part: string): readonly CellRange[] {
  const reader = new RuleReader();
  scanPart(archive, part, reader);
  return reader.ranges;
}

/**
 * Rules name their cells in an attribute; in the extension that Excel writes for choices on another sheet (x14), in an element.
 */
class RuleReader implements XmlHandlers {
  readonly ranges: CellRange[] = [];
  #isChoice = false;
  #isCells = false;
  #cells = "";

  open(name: string, tag: XmlTag): void {
    if (name === "dataValidation") {
      this.#isChoice = kinds.has(tag.attribute("type"));
      this.#take(tag.attribute("sqref") ?? "");
    } else if (name === "sqref") this.#isCells = true;
  }

  text(text: string): void {
    if (this.#isCells) this.#cells += text;
  }

  close(name: string): void {
    if (name === "sqref") {
      this.#take(this.#cells);
      this.#isCells = false;
      this.#cells = "";
    } else if (name === "dataValidation") this.#isChoice = false;
  }

  #take(cells: string): void {
    if (!this.#isChoice) return;
    for (const range of cells.split(/\s+/u)) if (range !== "") this.ranges.push(parseRange(range));
  }
}
