import type { XmlTag } from "../xml/xml-tag";

const FORMATS = new Set([
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
  "text-style",
]);

/** Decimals beyond this are a broken file. */
const MAX_DECIMALS = 30;

/** Turns OpenDocument's number styles into format codes as Excel writes them. */
export class OdsNumberFormats {
  readonly #codes = new Map<string, string>();
  #name: string | undefined;
  #code = "";
  #literal: string | undefined;

  /** Gives the code of a number style by its name. */
  code(name: string): string | undefined {
    return this.#codes.get(name);
  }

  open(name: string, tag: XmlTag): void {
    if (FORMATS.has(name)) this.#start(tag);
    else if (this.#name === undefined) return;
    else if (name === "text" || name === "currency-symbol") this.#literal = "";
    else this.#code += codeOf(name, tag, this.#code);
  }

  text(text: string): void {
    if (this.#literal !== undefined) this.#literal += text;
  }

  close(name: string): void {
    if (this.#literal !== undefined && (name === "text" || name === "currency-symbol")) {
      this.#code += quote(this.#literal);
      this.#literal = undefined;
    } else if (FORMATS.has(name) && this.#name !== undefined) {
      this.#codes.set(this.#name, this.#code);
      this.#name = undefined;
    }
  }

  #start(tag: XmlTag): void {
    this.#name = tag.attribute("style:name");
    this.#code = "";
  }
}

/** Signs that need no quotes in a code. */
function quote(literal: string): string {
  if (/^[\s\-/:.,()%]*$/.test(literal)) return literal;
  return `"${literal.replaceAll('"', "")}"`;
}

/** Codes of date and time parts: the short and the long one. */
const PARTS: ReadonlyMap<string, readonly [short: string, long: string]> = new Map([
  ["day", ["d", "dd"]],
  ["month", ["m", "mm"]],
  ["year", ["yy", "yyyy"]],
  ["day-of-week", ["ddd", "dddd"]],
  ["hours", ["h", "hh"]],
  ["minutes", ["m", "mm"]],
  ["seconds", ["s", "ss"]],
  ["am-pm", ["AM/PM", "AM/PM"]],
  ["text-content", ["@", "@"]],
  ["scientific-number", ["0.00E+00", "0.00E+00"]],
  ["fraction", ["# ?/?", "# ?/?"]],
]);

function codeOf(name: string, tag: XmlTag, before: string): string {
  if (name === "number") return numberCode(tag, before);
  const code = PARTS.get(name)?.[tag.attribute("number:style") === "long" ? 1 : 0] ?? "";
  return name === "month" && tag.flag("textual") ? `mm${code}` : code;
}

/** A number without any wish about decimals is what Excel calls General. */
function numberCode(tag: XmlTag, before: string): string {
  const decimals = tag.attribute("decimal-places");
  const isGrouped = tag.flag("grouping");
  if (decimals === undefined && !isGrouped && before === "") return "General";
  const places = Math.min(Number(decimals ?? "0") || 0, MAX_DECIMALS);
  return (isGrouped ? "#,##0" : "0") + (places > 0 ? `.${"0".repeat(places)}` : "");
}
