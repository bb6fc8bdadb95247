/** A document as stretches of text: each stretch knows the content controls around it. */
import type { ContentControl } from "./content-controls";

export interface Stretch {
  text: string;
  controls: readonly ContentControl[];
}

export interface ParagraphText {
  readonly kind: "paragraph";
  stretches: Stretch[];
  style: string;
}

export interface TableText {
  readonly kind: "table";
  /** Rows of cells of paragraphs. */
  rows: ParagraphText[][][];
}

export type Block = ParagraphText | TableText;

export const newParagraph = (text: string): ParagraphText => ({
  kind: "paragraph",
  stretches: text === "" ? [] : [{ text, controls: [] }],
  style: "Normal",
});

export function newTable(values: readonly (readonly string[])[]): TableText {
  return { kind: "table", rows: values.map((row) => row.map((text) => [newParagraph(text)])) };
}

export const textOf = ({ stretches }: ParagraphText): string => stretches.map(({ text }) => text).join("");

/** All paragraphs in reading order, those in tables too. */
export function paragraphsOf(blocks: readonly Block[]): readonly ParagraphText[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : block.rows.flat(2)));
}
