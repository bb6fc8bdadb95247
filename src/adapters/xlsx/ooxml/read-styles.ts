import type { CellStyle } from "../../../core/index";
import { builtInNumberFormat } from "../snapshot/number-formats";
import type { StyleTable } from "../snapshot/style-table";
import { scanPart } from "../xml/scan-part";
import type { XmlTag } from "../xml/xml-tag";
import type { ZipArchive } from "../zip/open-zip";

/** Gives the look of a cell by the style number that stands on it. */
export type StyleOf = (index: number) => CellStyle;

/** Reads number formats and font names; a workbook without this part has cells without style. */
export function readStyles(archive: ZipArchive, part: string | undefined, table: StyleTable): StyleOf {
  const sheet = new StyleSheetReader();
  if (part !== undefined && archive.has(part)) scanPart(archive, part, sheet);
  const styles = sheet.formats.map(({ format, font }) =>
    table(sheet.numberFormats.get(format) ?? builtInNumberFormat(format), sheet.fonts[font]),
  );
  const plain = styles[0] ?? table("General", sheet.fonts[0]);
  return (index) => styles[index] ?? plain;
}

/** The lists that hold what we need; the same elements stand elsewhere for other ends (dxfs, cellStyleXfs). */
const LISTS = new Set(["numFmts", "fonts", "cellXfs"]);

class StyleSheetReader {
  readonly numberFormats = new Map<number, string>();
  readonly fonts: (string | undefined)[] = [];
  readonly formats: { readonly format: number; readonly font: number }[] = [];
  #list = "";

  open(name: string, tag: XmlTag): void {
    if (this.#list === "") this.#list = LISTS.has(name) ? name : "";
    else if (name === "numFmt") this.#takeNumberFormat(tag);
    else if (name === "font") this.fonts.push(undefined);
    else if (name === "name" && this.#list === "fonts")
      this.fonts[this.fonts.length - 1] = tag.attribute("val");
    else if (name === "xf") this.#takeFormat(tag);
  }

  text(): void {
    // Everything stands in attributes.
  }

  close(name: string): void {
    if (name === this.#list) this.#list = "";
  }

  #takeNumberFormat(tag: XmlTag): void {
    this.numberFormats.set(Number(tag.attribute("numFmtId")), tag.attribute("formatCode") ?? "");
  }

  #takeFormat(tag: XmlTag): void {
    const format = Number(tag.attribute("numFmtId") ?? "0");
    this.formats.push({ format, font: Number(tag.attribute("fontId") ?? "0") });
  }
}
