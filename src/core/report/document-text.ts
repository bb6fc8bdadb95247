/** What a Word document says, as plain data: read from a file or from the document open in Word. */

export interface DocumentText {
  /** In reading order, those inside tables and text boxes too. */
  readonly paragraphs: readonly DocumentParagraph[];
  readonly tables: readonly DocumentTable[];
  /** Content controls that bear a tag or a title. */
  readonly controls: readonly DocumentControl[];
}

export interface DocumentParagraph {
  readonly text: string;
  /** 1 for a chapter; null for body text. */
  readonly headingLevel: number | null;
  /** Where it stands in a table: indexes from 0 of the table, the row and the cell. */
  readonly inTable?: { readonly table: number; readonly row: number; readonly cell: number };
}

export interface DocumentTable {
  /** Rows of cell texts; a cell of several paragraphs has line breaks. */
  readonly rows: readonly (readonly string[])[];
}

export interface DocumentControl {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  /** The index of the paragraph in which it stands or begins. */
  readonly paragraph: number;
  /** Whether it still shows its prompt. */
  readonly isPrompt: boolean;
}
