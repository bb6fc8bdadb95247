/** The types of a read document as the port gives them; adapters see no other room of the core. */
import type { DocumentReader } from "../../core/ports";

type Read = Extract<ReturnType<DocumentReader["read"]>, { ok: true }>;
export type DocumentText = Read["value"];
export type DocumentParagraph = DocumentText["paragraphs"][number];
export type DocumentTable = DocumentText["tables"][number];
export type DocumentControl = DocumentText["controls"][number];
