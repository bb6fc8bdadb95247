import { MAX_XML_TOKEN } from "../limits";
import { corrupt, tooLarge } from "../unreadable";
import { decodeText } from "./decode-entities";
import { XmlTag } from "./xml-tag";

/** What a part's reader wants to know; names come without their prefix. */
export interface XmlHandlers {
  open(name: string, tag: XmlTag): void;
  text(text: string): void;
  close(name: string): void;
  /**
   * Takes whole elements that begin at a "<" and that it knows by their looks; gives the place behind the last of them, or
   * `at` where it knows none. Text before them is not told.
   */
  takeWhole?(source: string, at: number): number;
}

const COMMENT = "<!--";
const CDATA = "<![CDATA[";

/** Reads XML piece by piece in constant memory. Entities of a DTD are refused, so nothing expands. */
export class XmlScanner {
  readonly #handlers: XmlHandlers;
  readonly #tag = new XmlTag();
  #rest = "";
  #depth = 0;

  constructor(handlers: XmlHandlers) {
    this.#handlers = handlers;
  }

  /** Takes the next piece of the document. */
  push(piece: string): void {
    const source = this.#rest + piece;
    let at = 0;
    for (;;) {
      const start = source.indexOf("<", at);
      const behind = start < 0 ? start : (this.#handlers.takeWhole?.(source, start) ?? start);
      if (behind > start) {
        at = behind;
        continue;
      }
      const end = start < 0 ? -1 : findMarkupEnd(source, start);
      if (end < 0) break;
      if (start > at && this.#depth > 0) this.#handlers.text(decodeText(source.slice(at, start)));
      this.#take(source, start, end);
      at = end;
    }
    this.#rest = source.slice(at);
    if (this.#rest.length > MAX_XML_TOKEN) throw tooLarge("a stretch of XML without end");
  }

  /** Says that nothing follows; throws where the document is not whole. */
  end(): void {
    if (this.#depth !== 0 || this.#rest.trim() !== "") throw corrupt("XML ends too early");
  }

  #take(source: string, start: number, end: number): void {
    const mark = source.charCodeAt(start + 1);
    if (mark === 33) this.#takeDeclaration(source, start, end);
    else if (mark === 47) this.#close(localName(source, start + 2, end - 1));
    else if (mark !== 63) this.#open(source, start, end);
  }

  #open(source: string, start: number, end: number): void {
    const isEmpty = source.charCodeAt(end - 2) === 47;
    const stop = isEmpty ? end - 2 : end - 1;
    const nameEnd = findNameEnd(source, start + 1, stop);
    const name = localName(source, start + 1, nameEnd);
    this.#tag.point(source, nameEnd, stop);
    this.#depth++;
    this.#handlers.open(name, this.#tag);
    if (isEmpty) this.#close(name);
  }

  #close(name: string): void {
    if (--this.#depth < 0) throw corrupt("XML closes what was not open");
    this.#handlers.close(name);
  }

  #takeDeclaration(source: string, start: number, end: number): void {
    if (source.startsWith(CDATA, start)) this.#handlers.text(source.slice(start + CDATA.length, end - 3));
    else if (!source.startsWith(COMMENT, start) && source.slice(start, end).includes("[")) {
      throw corrupt("XML declares entities of its own");
    }
  }
}

/** Gives the position after the markup that starts here, or -1 where its end is still to come. */
function findMarkupEnd(source: string, start: number): number {
  const mark = source.charCodeAt(start + 1);
  if (mark === 63) return after(source, "?>", start + 2);
  if (mark !== 33) return findTagEnd(source, start + 1);
  if (source.length < start + CDATA.length) return -1;
  if (source.startsWith(COMMENT, start)) return after(source, "-->", start + 4);
  if (source.startsWith(CDATA, start)) return after(source, "]]>", start + 9);
  return after(source, ">", start + 2);
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** A ">" within quotes does not end the tag. */
function findTagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at + 1;
    else if (code === 34 || code === 39) quote = code;
  }
  return -1;
}

function findNameEnd(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && source.charCodeAt(at) > 32) at++;
  return at;
}

function localName(source: string, from: number, to: number): string {
  const name = source.slice(from, to).trimEnd();
  return name.slice(name.indexOf(":") + 1);
}
