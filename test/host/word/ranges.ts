import { invalidArgument, notModelled } from "../wire/host-error";
import { ContentControl } from "./content-controls";
import type { WordDocument } from "./document";
import { newParagraph, newTable, textOf } from "./text-model";
import type { ParagraphText, Stretch, TableText } from "./text-model";
import { WordCollection, WordObject } from "./word-collection";

/** What a range covers: a control, whole paragraphs, or one stretch. */
type Covered = ContentControl | readonly ParagraphText[] | Stretch;

export class WordRange extends WordObject {
  readonly typeName = "Range";
  override readonly scalars = ["Text", "IsEmpty"];

  constructor(
    readonly document: WordDocument,
    readonly covered: Covered,
  ) {
    super();
  }

  get Text(): string {
    if (this.covered instanceof ContentControl) return this.covered.Text;
    return "stretches" in this.covered || Array.isArray(this.covered)
      ? (this.covered as readonly ParagraphText[]).map(textOf).join("\n")
      : (this.covered as Stretch).text;
  }
  get IsEmpty(): boolean {
    return this.Text === "";
  }
  InsertText(text: string, location: string): WordRange {
    if (this.covered instanceof ContentControl) return this.covered.InsertText(text, location);
    return new WordRange(this.document, this.#insert(text, location));
  }
  InsertContentControl(): ContentControl {
    const control = new ContentControl(this.document);
    this.document.wrap(this.#stretches(), control);
    return control;
  }
  InsertTable(
    rows: number,
    columns: number,
    location: string,
    values?: readonly (readonly string[])[],
  ): WordTable {
    if (location !== "After") throw notModelled(`Range.insertTable at ${location}`);
    const table = newTable(sized(rows, columns, values));
    this.document.blocks.splice(this.document.placeOf(this.#stretches()) + 1, 0, table);
    return new WordTable(table);
  }
  Select(): void {
    this.document.selected = this.#stretches()[0];
  }

  #insert(text: string, location: string): Stretch {
    const [first] = this.#stretches();
    if (!first) throw invalidArgument();
    return this.document.insertBeside(first, text, location);
  }

  #stretches(): readonly Stretch[] {
    if (this.covered instanceof ContentControl) return this.document.stretchesOf(this.covered);
    if (Array.isArray(this.covered))
      return (this.covered as readonly ParagraphText[]).flatMap((each) => each.stretches);
    return [this.covered as Stretch];
  }
}

function sized(
  rows: number,
  columns: number,
  values: readonly (readonly string[])[] | undefined,
): readonly (readonly string[])[] {
  const given = values ?? Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  if (given.length !== rows || given.some((row) => row.length !== columns)) throw invalidArgument();
  return given;
}

export class WordParagraph extends WordObject {
  readonly typeName = "Paragraph";
  override readonly scalars = ["Text", "Style"];

  constructor(
    readonly document: WordDocument,
    readonly paragraph: ParagraphText,
  ) {
    super();
  }

  get Text(): string {
    return textOf(this.paragraph);
  }
  get Style(): string {
    return this.paragraph.style;
  }
  set Style(style: string) {
    this.paragraph.style = style;
  }
  InsertParagraph(text: string, location: string): WordParagraph {
    const { blocks } = this.document;
    const paragraph = newParagraph(text);
    blocks.splice(blocks.indexOf(this.paragraph) + (location === "After" ? 1 : 0), 0, paragraph);
    return new WordParagraph(this.document, paragraph);
  }
  GetRange(): WordRange {
    return new WordRange(this.document, [this.paragraph]);
  }
}

export class WordTable extends WordObject {
  readonly typeName = "Table";
  override readonly scalars = ["Values", "RowCount", "HeaderRowCount"];
  HeaderRowCount = 0;

  constructor(readonly table: TableText) {
    super();
  }

  get Values(): readonly (readonly string[])[] {
    return this.table.rows.map((row) => row.map((cell) => cell.map(textOf).join("\n")));
  }
  get RowCount(): number {
    return this.table.rows.length;
  }
}

export const collectionOf = <T extends WordObject>(type: string, list: readonly T[]): WordCollection<T> =>
  new WordCollection(type, list);
