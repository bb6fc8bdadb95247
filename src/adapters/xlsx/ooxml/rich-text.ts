import type { TextRun } from "../../../core/index";
import type { XmlTag } from "../xml/xml-tag";

/** A text as stored, with the fonts of its runs where it has runs. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[] | undefined;
}

/** Undoes Excel's way of writing characters that XML forbids: "_x000D_" is a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Collects the text of one `si` or `is` element; phonetic hints are no part of the text. */
export class RichTextCollector {
  #text = "";
  #runs: TextRun[] = [];
  #isPhonetic = false;
  #isText = false;

  open(name: string, tag: XmlTag): void {
    if (name === "t") this.#isText = !this.#isPhonetic;
    else if (name === "rPh") this.#isPhonetic = true;
    else if (name === "r") this.#runs.push({ start: this.#text.length, fontName: undefined });
    else if (name === "rFont") this.#nameFont(tag.attribute("val"));
  }

  text(text: string): void {
    if (this.#isText) this.#text += decodeEscapes(text);
  }

  close(name: string): void {
    if (name === "t") this.#isText = false;
    else if (name === "rPh") this.#isPhonetic = false;
  }

  /** Gives what was collected and starts anew. */
  take(): RichText {
    const rich = { text: this.#text, runs: this.#runs.length > 0 ? this.#runs : undefined };
    this.#text = "";
    this.#runs = [];
    this.#isPhonetic = false;
    return rich;
  }

  #nameFont(fontName: string | undefined): void {
    const run = this.#runs.pop();
    if (run) this.#runs.push({ start: run.start, fontName });
  }
}
