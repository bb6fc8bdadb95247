/** The model's types as the port gives them; adapters see no other room of the core. */
import type { DocumentBuilder } from "../../core/ports";

export type DocumentModel = Parameters<DocumentBuilder["build"]>[0];
export type AnnexModel = DocumentModel["annexes"][number];
export type DocumentBlock = DocumentModel["body"][number];
export type TableBlock = Extract<DocumentBlock, { type: "table" }>;
export type ChartBlock = Extract<DocumentBlock, { type: "chart" }>;
export type PromptBlock = Extract<DocumentBlock, { type: "prompt" }>;
export type ParagraphBlock = Extract<DocumentBlock, { type: "paragraph" }>;
export type HeadingBlock = Extract<DocumentBlock, { type: "heading" }>;
export type TableCellModel = TableBlock["header"][number][number];
export type Inline = ParagraphBlock["content"][number];
