import type { TextRun } from "../../../core/index";
import type { XmlTag } from "../xml/xml-tag";
import type { OdsStyles } from "./ods-styles";

/** Spaces that one element may stand for; more is a broken file. */
const MAX_SPACES = 1_000;

/** Collects the paragraphs of one cell; notes and drawings in the cell are no part of its text. */
export class OdsTextCollector {
  readonly #styles: OdsStyles;
  readonly #fonts: (string | undefined)[] = [];
  #text = "";
  #paragraphs = 0;
  #depth = 0;
  #isParagraph = false;
  #runs: TextRun[] = [];

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  open(name: string, tag: XmlTag): void {
    if (this.#depth++ === 0) this.#openBlock(name);
    else if (!this.#isParagraph) return;
    else if (name === "s")
      this.#text += " ".repeat(Math.min(Number(tag.attribute("c") ?? "1") || 1, MAX_SPACES));
    else if (name === "tab") this.#text += "\t";
    else if (name === "line-break") this.#text += "\n";
    else if (name === "span") this.#openSpan(tag);
  }

  text(text: string): void {
    if (this.#isParagraph) this.#text += text.replace(/\s*\n\s*/g, " ");
  }

  close(name: string): void {
    if (name === "span" && this.#isParagraph) this.#closeSpan();
    if (--this.#depth === 0) this.#isParagraph = false;
  }

  /** Gives what was collected and starts anew. */
  take(): { readonly text: string; readonly runs: readonly TextRun[] | undefined } {
    const isPlain = this.#runs.every(({ fontName }) => fontName === undefined);
    const result = { text: this.#text, runs: isPlain ? undefined : this.#runs };
    this.#text = "";
    this.#runs = [];
    this.#paragraphs = 0;
    this.#depth = 0;
    this.#isParagraph = false;
    this.#fonts.length = 0;
    return result;
  }

  #openBlock(name: string): void {
    this.#isParagraph = name === "p";
    if (this.#isParagraph && this.#paragraphs++ > 0) this.#text += "\n";
  }

  #openSpan(tag: XmlTag): void {
    const fontName = this.#styles.textFont(tag.attribute("style-name")) ?? this.#fonts.at(-1);
    this.#fonts.push(fontName);
    this.#startRun(fontName);
  }

  #closeSpan(): void {
    this.#fonts.pop();
    this.#startRun(this.#fonts.at(-1));
  }

  #startRun(fontName: string | undefined): void {
    const start = this.#text.length;
    if (this.#runs.at(-1)?.start === start) this.#runs.pop();
    if (start > 0 && this.#runs.length === 0) this.#runs.push({ start: 0, fontName: undefined });
    this.#runs.push({ start, fontName });
  }
}
