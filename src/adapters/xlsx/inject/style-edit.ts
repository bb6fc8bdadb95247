/** Adds looks to a workbook's styles behind those it has; the same looks are not added twice. */
import { appendWithin, attributeOf, childrenOf, insertAt, rootOf } from "./xml-nodes";
import type { XmlNode } from "./xml-nodes";

/** The collections of a style sheet in the order that the schema asks. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type Collection = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

export class StyleEdit {
  #text: string;
  readonly #prefix: string;

  constructor(text: string) {
    this.#text = text;
    this.#prefix = rootOf(text).prefix;
  }

  get text(): string {
    return this.#text;
  }

  /** Writes a tag's name as this part writes names. */
  tag(name: string): string {
    return `${this.#prefix}${name}`;
  }

  /** Adds items in a row and gives the place of the first, counted from 0. */
  add(collection: Collection, items: readonly string[]): number {
    const node = this.#collection(collection);
    const old = childrenOf(this.#text, node);
    const texts = old.map(({ from, to }) => this.#text.slice(from, to));
    const known = texts.findIndex((_, at) => items.every((item, i) => texts[at + i] === item));
    if (known >= 0) return known;
    this.#text = appendWithin(this.#text, node, items.join(""));
    this.#count(collection, old.length + items.length);
    return old.length;
  }

  /** Adds a number format and gives its number; own formats begin at 164. */
  addFormat(code: string): number {
    const formats = childrenOf(this.#text, this.#collection("numFmts"));
    const known = formats.find((node) => attributeOf(node, "formatCode") === code);
    if (known) return Number(attributeOf(known, "numFmtId"));
    const id = Math.max(163, ...formats.map((node) => Number(attributeOf(node, "numFmtId")))) + 1;
    this.add("numFmts", [`<${this.tag("numFmt")} numFmtId="${String(id)}" formatCode="${code}"/>`]);
    return id;
  }

  #collection(name: Collection): XmlNode {
    const root = rootOf(this.#text);
    const nodes = childrenOf(this.#text, root);
    const found = nodes.find((node) => node.name === name);
    if (found) return found;
    const later: readonly string[] = ORDER.slice(ORDER.indexOf(name) + 1);
    const next = nodes.find((node) => later.includes(node.name));
    const empty = `<${this.tag(name)} count="0"/>`;
    this.#text = next ? insertAt(this.#text, next.from, empty) : appendWithin(this.#text, root, empty);
    return this.#collection(name);
  }

  #count(name: Collection, count: number): void {
    const node = this.#collection(name);
    const tag = node.tag.replace(/(\scount\s*=\s*["'])\d*/, `$1${String(count)}`);
    this.#text = this.#text.slice(0, node.from) + tag + this.#text.slice(node.from + node.tag.length);
  }
}
