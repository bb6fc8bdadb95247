import type { CellStyle } from "../../../core/index";
import type { StyleTable } from "../snapshot/style-table";
import type { XmlHandlers } from "../xml/xml-scanner";
import type { XmlTag } from "../xml/xml-tag";
import { OdsNumberFormats } from "./ods-number-formats";

interface OdsStyle {
  readonly parent: string | undefined;
  readonly numberFormat: string | undefined;
  fontName: string | undefined;
  isDisplayed: boolean;
}

/** How many parents a style is followed up; deeper is a circle. */
const MAX_PARENTS = 20;

/** Collects the styles of both parts of a package and answers what a cell, a text or a table looks like. */
export class OdsStyles implements XmlHandlers {
  readonly #numberFormats = new OdsNumberFormats();
  readonly #styles = new Map<string, OdsStyle>();
  readonly #fontFaces = new Map<string, string>();
  readonly #table: StyleTable;
  #style: OdsStyle | undefined;

  constructor(table: StyleTable) {
    this.#table = table;
  }

  open(name: string, tag: XmlTag): void {
    this.#numberFormats.open(name, tag);
    if (name === "font-face") this.#takeFontFace(tag);
    else if (name === "style" || name === "default-style") this.#openStyle(tag);
    else if (name === "text-properties") this.#takeFont(tag);
    else if (name === "table-properties" && this.#style) {
      this.#style.isDisplayed = tag.attribute("table:display") !== "false";
    }
  }

  text(text: string): void {
    this.#numberFormats.text(text);
  }

  close(name: string): void {
    this.#numberFormats.close(name);
    if (name === "style" || name === "default-style") this.#style = undefined;
  }

  /** Gives the look of a cell with this style name, or without one. */
  cellStyle(name: string | undefined): CellStyle {
    const numberFormat = this.#follow("table-cell", name, (style) => style.numberFormat);
    const code = numberFormat === undefined ? undefined : this.#numberFormats.code(numberFormat);
    return this.#table(
      code ?? "General",
      this.#follow("table-cell", name, (style) => style.fontName),
    );
  }

  /** Gives the font that a text style sets, if it sets one. */
  textFont(name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.#styles.get(keyOf("text", name))?.fontName;
  }

  /** Tells whether a table with this style is shown as a sheet. */
  isDisplayed(name: string | undefined): boolean {
    return this.#follow("table", name, (style) => (style.isDisplayed ? undefined : "hidden")) === undefined;
  }

  /** Asks a style, then its parents, then the family's default. */
  #follow(
    family: string,
    name: string | undefined,
    ask: (style: OdsStyle) => string | undefined,
  ): string | undefined {
    let at: string | undefined = name;
    for (let i = 0; at !== undefined && i < MAX_PARENTS; i++) {
      const style = this.#styles.get(keyOf(family, at));
      const answer = style && ask(style);
      if (answer !== undefined) return answer;
      at = style?.parent;
    }
    const fallback = this.#styles.get(keyOf(family, ""));
    return fallback && ask(fallback);
  }

  /** A default style has no name. */
  #openStyle(tag: XmlTag): void {
    this.#style = {
      parent: tag.attribute("parent-style-name"),
      numberFormat: tag.attribute("data-style-name"),
      fontName: undefined,
      isDisplayed: true,
    };
    this.#styles.set(keyOf(tag.attribute("family") ?? "", tag.attribute("style:name") ?? ""), this.#style);
  }

  #takeFontFace(tag: XmlTag): void {
    const family = tag.attribute("font-family") ?? tag.attribute("style:name") ?? "";
    this.#fontFaces.set(tag.attribute("style:name") ?? "", unquote(family));
  }

  #takeFont(tag: XmlTag): void {
    const face = tag.attribute("style:font-name");
    const family = tag.attribute("fo:font-family");
    const fontName = face === undefined ? family && unquote(family) : (this.#fontFaces.get(face) ?? face);
    if (this.#style && fontName !== undefined) this.#style.fontName = fontName;
  }
}

const keyOf = (family: string, name: string): string => `${family}\u0000${name}`;

const unquote = (family: string): string => family.replace(/^['"]|['"]$/g, "");
