/** What was understood of one workbook, before any rule: the `read` result of the command line. */
import type { AwardId, Level, NomineeKind, Rating } from "./award";
import type { LegalDate } from "./legal-date";
import type { ReadIssue } from "./read-issue";
import type { SheetState } from "./snapshot";
import type { YearSpan } from "./school-year";

export const resultSchema = 1;

export interface WorkbookReading {
  readonly schema: typeof resultSchema;
  readonly file: string;
  readonly sheets: readonly SheetReading[];
  readonly lists: readonly ListReading[];
  readonly summary?: readonly SummaryReading[];
  /** Disjoint; together they cover every cell that is not empty. */
  readonly regions: readonly Region[];
  readonly recordCount: number;
  readonly unread: readonly UnreadRange[];
}

export type SheetRole = "list" | "summary" | "reference" | "instruction" | "empty" | "other";

export interface SheetReading {
  readonly name: string;
  readonly state: SheetState;
  readonly role: SheetRole;
}

export type ListKind =
  | "individual-title-nomination"
  | "collective-title-nomination"
  | "mixed-nomination-by-section"
  | "award-results"
  | "gvdg"
  | "gvcng"
  | "roster"
  | "exemplar"
  | "movement";

/** A text found outside the table. */
export interface FoundText<T> {
  readonly cell?: string;
  readonly raw: string;
  readonly value: T | null;
  readonly from: "cell" | "sheet-name" | "file-name";
}

export interface DocumentRef {
  readonly type: "TTr" | "QĐ" | "CV" | "KH";
  readonly number: string | null;
  readonly date: LegalDate | null;
}

export interface ListReading {
  readonly sheet: string;
  readonly kind: ListKind;
  readonly title: FoundText<string> | null;
  /** Null where one list covers several schools, or none is named. */
  readonly school: FoundText<string> | null;
  readonly parentUnit: FoundText<string> | null;
  readonly issuingUnit: FoundText<string> | null;
  readonly year: FoundText<YearSpan> | null;
  readonly signedDate: FoundText<LegalDate> | null;
  readonly attachedTo: FoundText<DocumentRef> | null;
  /** The other lines above the table, such as the bases that it cites. */
  readonly lines?: readonly FoundText<string>[];
  /** The header's words, by which a clerk's corrections to lists of this layout are remembered. */
  readonly layout?: string;
  readonly headerRows: readonly number[];
  readonly numberingRow?: number;
  readonly repeatedHeaderRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  readonly sections: readonly SectionReading[];
  readonly records: readonly RecordReading[];
  readonly nonDataRows: readonly NonDataRow[];
  readonly footer: readonly FooterReading[];
  readonly encoding?: Readonly<Record<string, string>>;
  /** Level of a contest, where the list says it. */
  readonly level?: Level;
  readonly range: string;
  /** The sheet of the year's proposals beside which this list is what was registered before: its rows propose nothing. */
  readonly registrationFor?: string;
  /** The file of those proposals, where it is another one. */
  readonly registrationFile?: string;
  readonly readIssues: readonly ReadIssue[];
}

/** A field, a mark column ("titles:LDTT"), or two meanings ("fullName|collectiveName"). */
export type ColumnField = string;

export interface ColumnReading {
  readonly field: ColumnField;
  /** Letters, such as "C". */
  readonly col: string;
  readonly headerCells: readonly string[];
  /** The words of the column's own head, cleaned. */
  readonly header?: string;
}

export interface SectionReading {
  readonly row: number;
  readonly cell: string;
  readonly raw: string;
  readonly value: string;
  readonly role: "part" | "title" | "award" | "kind" | "group-school" | "group-department";
  readonly code?: AwardId;
  readonly empty?: boolean;
}

/** What each field's normal form is. Money is whole đồng; dates have the precision that the cell has. */
export interface FieldValues {
  stt: string;
  fullName: string;
  familyName: string;
  givenName: string;
  collectiveName: string;
  gender: "nam" | "nu";
  birthDate: LegalDate;
  ethnicity: string;
  religion: string;
  partyMember: string | boolean;
  qualification: string;
  position: string;
  unit: string;
  department: string;
  class: string;
  subject: string;
  staffCode: string;
  candidateNo: string;
  rating: Rating;
  titles: readonly AwardId[];
  awards: readonly AwardId[];
  level: Level;
  initiativeName: string;
  initiativeRating: string;
  initiativeLevel: "co-so" | "huyen" | "tinh" | "toan-quoc";
  initiativeDecision: NumberAndDate;
  decision: NumberAndDate;
  money: number;
  achievements: string;
  votePercent: number;
  votes: { readonly yes: number; readonly total: number };
  previousAwards: string;
  discipline: string;
  result: "nhat" | "nhi" | "ba" | "kk" | "dat" | "khong-dat";
  score: number;
  scoreTheory: number;
  scorePractice: number;
  headcount: number;
  countLDTT: number;
  countCSTDCS: number;
  countHTNV: number;
  unitRating: Rating;
  category: string;
  recruitedOn: LegalDate;
  registered: boolean;
  address: string;
  phone: string;
  note: string;
}

export type FieldName = keyof FieldValues;

export interface NumberAndDate {
  readonly number: string | null;
  readonly date: LegalDate | null;
}

/** The stored value as JSON can hold it; a true date cell as yyyy-mm-dd. */
export type RawValue = string | number | boolean | null;

/**
 * One field of a record. `value: null` means: must not be guessed, ask. A field whose cell is empty is absent.
 * Either `cell` and `raw`, or `cells` (address → raw) where several cells make the value.
 */
export interface FieldReading<T> {
  readonly cell?: string;
  readonly raw?: RawValue;
  readonly cells?: Readonly<Record<string, RawValue>>;
  readonly value: T | null;
  readonly hiddenColumn?: true;
  readonly fromSection?: true;
}

export type RecordFields = { readonly [F in FieldName]?: FieldReading<FieldValues[F]> };

export interface RecordReading {
  readonly row: number;
  /** All rows of a record that runs over several. */
  readonly rows?: readonly number[];
  readonly kind: NomineeKind;
  /** The school or department of the group row above, normalised. */
  readonly group?: string;
  readonly hiddenRow?: true;
  /** Where a column of the list gives each row its own school year. */
  readonly year?: FieldReading<YearSpan>;
  readonly fields: RecordFields;
}

export interface NonDataRow {
  readonly row: number;
  readonly role:
    "subtotal" | "grand-total" | "numbering" | "repeated-header" | "note" | "blank-form" | "other";
  readonly raw?: string;
  /** What the row says, and what its list holds, where it says a count or sum. */
  readonly claimed?: number;
  readonly actual?: number;
  /** Every count or sum that the row states, each with its cell. */
  readonly claims?: readonly TotalClaim[];
}

/** One figure of a totals row beside what its list holds. Money is whole đồng. */
export interface TotalClaim {
  readonly cell: string;
  readonly of: "records" | "money" | "marks";
  readonly claimed: number;
  readonly actual: number;
}

export interface FooterReading {
  readonly cell: string;
  readonly role: "preparer-label" | "preparer-name" | "signer-label" | "signer-name" | "place-date" | "note";
  readonly value?: string;
}

/** One row of a sheet that sums up years or schools. */
export interface SummaryReading {
  readonly sheet: string;
  readonly row: number;
  readonly label: string;
  readonly cells: readonly {
    readonly cell: string;
    readonly header: string;
    readonly claimed: number;
    readonly actualFromSheets: number | null;
  }[];
}

export interface Region {
  readonly sheet: string;
  readonly range: string;
  readonly is:
    | "title-block"
    | "header"
    | "record"
    | "section"
    | "non-data"
    | "footer"
    | "summary"
    | "reference"
    | "instruction"
    | "unmapped-column"
    | "unread";
}

export interface UnreadRange {
  readonly sheet: string;
  readonly range: string;
  /** A table outside lists, a sheet without any, or people's names that stand in no list and perhaps should. */
  readonly why: "outside-lists" | "no-list" | "people";
}
