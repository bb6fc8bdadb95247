/** A formal document after Nghị định 30/2020/NĐ-CP, as pure data; an adapter turns it into a .docx. */

export interface DocumentModel {
  readonly superiorBody: string | null;
  readonly issuingBody: string;
  /** "Số: …/BC-UBND"; dots where the clerk fills in the number. */
  readonly numberAndSign: string;
  /** "Tân Lập, ngày … tháng … năm 2025". */
  readonly placeAndDate: string;
  /** "BÁO CÁO". */
  readonly typeName: string;
  readonly subject: string;
  /** Shown boxed at the top of the first page where the run is incomplete; one sentence each. */
  readonly notices: readonly string[];
  readonly body: readonly DocumentBlock[];
  readonly recipients: readonly string[];
  readonly signature: Signature;
  /** Signs on the left, above Nơi nhận: the secretary of minutes. */
  readonly countersignature?: Signature;
  readonly annexes: readonly AnnexModel[];
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly keywords: readonly string[];
  };
}

/** The office that signs, one line each, and who holds it where known. */
export interface Signature {
  readonly lines: readonly string[];
  readonly name: string | null;
}

export interface AnnexModel {
  /** "Phụ lục I". */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số … ngày …)". */
  readonly note: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | {
      readonly type: "paragraph";
      readonly look: "body" | "basis" | "bullet" | "caption" | "centred" | "unit-note";
      readonly content: readonly Inline[];
    }
  | {
      readonly type: "prompt";
      readonly key: string;
      readonly title: string;
      readonly text: string;
      /** The look of what the clerk writes in its place; body text where absent. */
      readonly look?: "body" | "basis";
    }
  | TableBlock
  | ChartBlock;

/** Runs of text; one with `fact` is a content control tagged with that key. */
export interface Inline {
  readonly text: string;
  readonly fact?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface TableBlock {
  readonly type: "table";
  readonly columns: readonly { readonly share: number; readonly align: "left" | "centre" | "right" }[];
  /** Header rows, repeated on each page. */
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly { readonly total?: boolean; readonly cells: readonly TableCell[] }[];
}

export interface TableCell {
  readonly content: readonly Inline[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export interface ChartBlock {
  readonly type: "chart";
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}
