/** What the outside must implement. Each promise holds for every host. */
import type { Result } from "./domain/result";
import type { WorkbookSnapshot } from "./domain/snapshot";
import type { WorkbookModel } from "./report/workbook-model";
import type { DocumentModel } from "./report/document-model";
import type { DocumentText } from "./report/document-text";
import type { TemplateContent } from "./report/document/template-content";

/** Why a workbook could not be read. Never an empty snapshot instead. */
export interface SourceFailure {
  readonly code:
    | "not-found"
    | "no-access"
    | "empty-file"
    | "encrypted"
    | "corrupt"
    | "wrong-type"
    | "too-large"
    | "unsupported-version"
    | "protected-sheet"
    | "host-busy"
    | "timeout"
    | "unknown";
  readonly file: string;
  /** The host's or library's own words, for the log; never shown alone. */
  readonly detail: string;
}

/** Why something could not be written; says what was left behind. */
export interface SinkFailure {
  readonly code: "no-access" | "exists-foreign" | "disk-full" | "protected-sheet" | "host-busy" | "unknown";
  readonly target: string;
  readonly detail: string;
}

/** Gives a workbook as it is, without interpretation: dates as stored, hidden parts included. Never writes. */
export interface WorkbookSource {
  read(): Promise<Result<WorkbookSnapshot, SourceFailure>>;
}

/** Turns a workbook model into the bytes of an .xlsx file. Text stays text. */
export interface WorkbookBuilder {
  build(model: WorkbookModel): Promise<Uint8Array>;
}

/** Turns a document model into the bytes of a .docx file. */
export interface DocumentBuilder {
  build(model: DocumentModel): Promise<Uint8Array>;
}

/** Reads the text, tables and content controls of a .docx. Never writes. */
export interface DocumentReader {
  read(bytes: Uint8Array, file: string): Result<DocumentText, SourceFailure>;
}

/** Why a commune's template could not be filled; nothing was written. */
export interface TemplateFailure {
  readonly code: SourceFailure["code"] | "unknown-tags" | "table-inside-text" | "strict-form" | "has-macros";
  readonly file: string;
  /** The tags that the sentence names, as typed. */
  readonly tags: readonly string[];
  readonly detail: string;
}

/** Fills a commune's own .docx with figures and tables by its tags; everything else stays as it is. */
export interface TemplateFiller {
  fill(
    template: Uint8Array,
    file: string,
    content: TemplateContent,
  ): Promise<Result<Uint8Array, TemplateFailure>>;
}
