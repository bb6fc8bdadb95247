/** Short ways to write the blocks of a document. */
import { reportPrompts } from "../../messages/report-document-prompts";
import type { PromptName } from "../../messages/report-document-prompts";
import type { DocumentBlock, Inline, TableBlock, TableCell } from "../document-model";
import { fillSentence } from "./fill-sentence";
import type { SentencePart } from "./fill-sentence";

type Look = Extract<DocumentBlock, { type: "paragraph" }>["look"];
type Column = TableBlock["columns"][number];
type Row = TableBlock["rows"][number];

export function heading(level: 1 | 2 | 3, text: string): DocumentBlock {
  return { type: "heading", level, content: [{ text }] };
}

export function paragraph(
  template: string,
  parts: Readonly<Record<string, SentencePart>> = {},
  look: Look = "body",
): DocumentBlock {
  return { type: "paragraph", look, content: fillSentence(template, parts) };
}

/** List items end with a semicolon, the last with a full stop. */
export function bullets(items: readonly (readonly Inline[])[]): DocumentBlock[] {
  const last = items.length - 1;
  return items.map((item, index) => {
    const end = (item.at(-1)?.text ?? "").endsWith(".") ? "" : index === last ? "." : ";";
    const content = end === "" ? item : [...item, { text: end }];
    return { type: "paragraph", look: "bullet", content };
  });
}

export function prompt(name: PromptName): Extract<DocumentBlock, { type: "prompt" }> {
  return { type: "prompt", key: `prompt.${name}`, ...reportPrompts[name] };
}

export function column(share: number, align: Column["align"] = "right"): Column {
  return { share, align };
}

export function columns(count: number, share: number, align: Column["align"] = "right"): Column[] {
  return Array.from({ length: count }, () => column(share, align));
}

/** Makes a cell of text or of one figure. */
function cell(content: string | Inline): TableCell {
  return { content: [typeof content === "string" ? { text: content } : content] };
}

export function row(cells: readonly (string | Inline)[], total = false): Row {
  return { ...(total ? { total } : {}), cells: cells.map(cell) };
}

/** A captioned table with one header row; a unit note stands between where one is given. */
export function captionedTable(
  caption: string,
  unitNote: string | null,
  header: readonly string[],
  tableColumns: readonly Column[],
  rows: readonly Row[],
): DocumentBlock[] {
  const table: TableBlock = { type: "table", columns: tableColumns, header: [header.map(cell)], rows };
  const note: DocumentBlock[] =
    unitNote === null ? [] : [{ type: "paragraph", look: "unit-note", content: [{ text: unitNote }] }];
  return [{ type: "paragraph", look: "caption", content: [{ text: caption }] }, ...note, table];
}
