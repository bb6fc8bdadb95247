/** Opens the bytes of a .docx in the simulated Word: its paragraphs, tables and tagged controls. */
import { strFromU8, unzipSync } from "fflate";
import { ContentControl } from "./content-controls";
import { WordDocument } from "./document";
import type { Block, ParagraphText, TableText } from "./text-model";
import { newParagraph } from "./text-model";

const TOKEN = /<(\/?)(w:[A-Za-z]+)([^>]*?)(\/?)>|([^<]+)/g;

export function loadDocument(bytes: Uint8Array): WordDocument {
  const parts = unzipSync(bytes);
  const part = parts["word/document.xml"];
  if (!part) throw new Error("no document in the package");
  const document = new WordDocument();
  document.openedFrom = bytes;
  document.blocks = new DocumentReader(document).read(strFromU8(part));
  return document;
}

class DocumentReader {
  readonly #blocks: Block[] = [];
  readonly #tables: TableText[] = [];
  readonly #controls: ContentControl[] = [];
  #paragraph: ParagraphText | undefined;
  #isText = false;

  constructor(readonly document: WordDocument) {}

  read(xml: string): Block[] {
    for (const [, closes, name, attributes = "", isEmpty, text] of xml.matchAll(TOKEN)) {
      if (name === undefined) this.#text(text ?? "");
      else if (closes === "/") this.#close(name);
      else this.#open(name, attributes, isEmpty === "/");
    }
    return this.#blocks;
  }

  #open(name: string, attributes: string, isEmpty: boolean): void {
    const table = this.#tables.at(-1);
    if (name === "w:p") this.#addParagraph(table, isEmpty);
    else if (name === "w:tbl") this.#tables.push({ kind: "table", rows: [] });
    else if (name === "w:tr") table?.rows.push([]);
    else if (name === "w:tc") table?.rows.at(-1)?.push([]);
    else if (name === "w:sdt") this.#controls.push(new ContentControl(this.document));
    else if (name === "w:tag") this.#name("Tag", attributes);
    else if (name === "w:alias") this.#name("Title", attributes);
    else if (name === "w:t") this.#isText = !isEmpty;
  }

  #close(name: string): void {
    if (name === "w:p") this.#paragraph = undefined;
    else if (name === "w:sdt") this.#controls.pop();
    else if (name === "w:t") this.#isText = false;
    else if (name === "w:tbl") this.#closeTable();
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table && this.#tables.length === 0) this.#blocks.push(table);
  }

  #addParagraph(table: TableText | undefined, isEmpty: boolean): void {
    const paragraph = newParagraph("");
    if (table) table.rows.at(-1)?.at(-1)?.push(paragraph);
    else this.#blocks.push(paragraph);
    this.#paragraph = isEmpty ? undefined : paragraph;
  }

  #name(property: "Tag" | "Title", attributes: string): void {
    const control = this.#controls.at(-1);
    if (control) control[property] = decode(/w:val="([^"]*)"/.exec(attributes)?.[1] ?? "");
  }

  #text(text: string): void {
    if (this.#isText) this.#paragraph?.stretches.push({ text: decode(text), controls: [...this.#controls] });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

const decode = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => ENTITIES[name] ?? "");
