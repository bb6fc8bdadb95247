import type { DocumentControl, DocumentParagraph, DocumentTable, DocumentText } from "../document-text";
import type { HeadingLevelOf } from "./heading-levels";
import { checkDepth, childElements, valueOfChild, wordChild, wordName } from "./word-xml";

/** Characters that Word keeps as elements. */
const charactersOf: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
};

/** Elements whose text a reader does not see: deleted or moved away, field codes, properties. */
const unseen: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "delInstrText",
  "rPr",
  "pPr",
  "tblPr",
  "sdtPr",
  "sdtEndPr",
  "sectPr",
]);

interface OpenControl {
  readonly tag: string;
  readonly title: string;
  readonly isPrompt: boolean;
  paragraph: number;
  text: string;
}

interface OpenParagraph {
  readonly index: number;
  text: string;
}

type Cell = NonNullable<DocumentParagraph["inTable"]>;

/** Walks a document's body once and keeps what a reader sees, in order. */
export class TextCollector {
  readonly #paragraphs: DocumentParagraph[] = [];
  readonly #tables: string[][][] = [];
  readonly #controls: DocumentControl[] = [];
  readonly #openControls: OpenControl[] = [];
  #paragraph: OpenParagraph | undefined;
  #cell: Cell | undefined;

  constructor(private readonly headingLevelOf: HeadingLevelOf) {}

  result(): DocumentText {
    const tables: DocumentTable[] = this.#tables.map((rows) => ({ rows }));
    return { paragraphs: this.#paragraphs, tables, controls: this.#controls };
  }

  visitChildren(parent: Element, depth = 0): void {
    checkDepth(depth);
    for (const child of childElements(parent)) this.#visit(child, depth + 1);
  }

  #visit(element: Element, depth: number): void {
    const name = wordName(element);
    if (unseen.has(name)) return;
    const character = charactersOf[name];
    if (character !== undefined) this.#write(character);
    else if (element.localName === "t") this.#write(element.textContent);
    else if (name === "p") this.#visitParagraph(element, depth);
    else if (name === "tbl") this.#visitTable(element, depth);
    else if (name === "sdt") this.#visitControl(element, depth);
    else if (element.localName === "AlternateContent") this.#visitFirstChoice(element, depth);
    else this.visitChildren(element, depth);
  }

  /** What follows the first choice says the same again for older programs. */
  #visitFirstChoice(element: Element, depth: number): void {
    const [first] = childElements(element);
    if (first) this.visitChildren(first, depth);
  }

  /** A text box is a paragraph inside a paragraph; it stands after the one that holds it. */
  #visitParagraph(element: Element, depth: number): void {
    const outer = this.#paragraph;
    const index = this.#paragraphs.length;
    const headingLevel = this.headingLevelOf(wordChild(element, "pPr"));
    const place = this.#cell === undefined ? {} : { inTable: this.#cell };
    this.#paragraphs.push({ text: "", headingLevel, ...place });
    const open: OpenParagraph = { index, text: "" };
    this.#paragraph = open;
    for (const control of this.#openControls) {
      if (control.text !== "") control.text += "\n";
      control.paragraph = Math.min(control.paragraph, index);
    }
    this.visitChildren(element, depth);
    this.#paragraphs[index] = { text: open.text, headingLevel, ...place };
    this.#paragraph = outer;
  }

  #visitTable(element: Element, depth: number): void {
    const outer = this.#cell;
    const table = this.#tables.length;
    const rows: string[][] = [];
    this.#tables.push(rows);
    for (const row of findBelow(element, "tr")) {
      const cells: string[] = [];
      rows.push(cells);
      for (const cell of findBelow(row, "tc")) {
        this.#cell = { table, row: rows.length - 1, cell: cells.length };
        const from = this.#paragraphs.length;
        this.visitChildren(cell, depth);
        cells.push(
          this.#paragraphs
            .slice(from)
            .map(({ text }) => text)
            .join("\n"),
        );
      }
    }
    this.#cell = outer;
  }

  #visitControl(element: Element, depth: number): void {
    const properties = wordChild(element, "sdtPr");
    const control: OpenControl = {
      tag: valueOfChild(properties, "tag") ?? "",
      title: valueOfChild(properties, "alias") ?? "",
      isPrompt: wordChild(properties, "showingPlcHdr") !== undefined,
      paragraph: this.#paragraph?.index ?? Infinity,
      text: "",
    };
    this.#openControls.push(control);
    const content = wordChild(element, "sdtContent");
    if (content) this.visitChildren(content, depth);
    this.#openControls.pop();
    const paragraph = Math.min(control.paragraph, Math.max(0, this.#paragraphs.length - 1));
    if (control.tag !== "" || control.title !== "") this.#controls.push({ ...control, paragraph });
  }

  #write(text: string): void {
    if (this.#paragraph) this.#paragraph.text += text;
    for (const control of this.#openControls) control.text += text;
  }
}

/** Finds rows or cells where controls or tracked changes stand around them; not those of a table inside. */
function findBelow(parent: Element, name: string): Element[] {
  return childElements(parent).flatMap((child) => {
    const own = wordName(child);
    if (own === name) return [child];
    return own === "sdt" || own === "sdtContent" || own === "customXml" || own === "ins"
      ? findBelow(child, name)
      : [];
  });
}
