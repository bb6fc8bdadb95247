/** One nominee's row as the rules and totals see it, with everything that its list and section say of it. */
import type { AwardId, Level, NomineeKind, SchoolType } from "./award";
import type { LegalDate } from "./legal-date";
import type { FieldName, ListKind, ListReading, NumberAndDate, RecordFields } from "./reading";
import type { RowPlace } from "./place";
import type { SchoolYear } from "./school-year";

export interface EntryAward {
  readonly award: AwardId;
  /** The cell or section cell that names the award, for links. */
  readonly cell: string;
}

/** The list that an entry stands in; shared by all its entries. */
export interface EntryList {
  readonly file: string;
  readonly sheet: string;
  readonly kind: ListKind;
  readonly school: string | null;
  readonly year: SchoolYear | null;
  readonly reading: ListReading;
}

export interface Entry extends RowPlace {
  readonly list: EntryList;
  readonly kind: NomineeKind;
  readonly status: "proposed" | "decided";
  /** True where the status and awards are the council's, of a row that stands beside it as proposed. */
  readonly byCouncil?: true;
  /** Normal form, such as "Trường Tiểu học Hoa Mai". */
  readonly school: string | null;
  readonly schoolType: SchoolType;
  readonly year: SchoolYear | null;
  /** The person's or the collective's name as typed, cleaned. */
  readonly name: string | null;
  readonly decision: NumberAndDate | null;
  /** The date that chooses the law; null where nothing says it. */
  readonly governingOn: LegalDate | null;
  readonly governedBy: "row" | "list" | "applied-on" | "unknown";
  /** Who signs by the title block or the award's text; null where not said. */
  readonly issuerLevel: Level | null;
  readonly awards: readonly EntryAward[];
  readonly fields: RecordFields;
}

/** Gives the value of a field; undefined where the cell is empty, null where it must not be guessed. */
export function valueOf<F extends FieldName>(
  entry: Pick<Entry, "fields">,
  field: F,
): NonNullable<RecordFields[F]>["value"] | undefined {
  return entry.fields[field]?.value;
}

/** Gives the cell of a field, or the row's first cell where the field is absent or made of several. */
export function cellOf(entry: Pick<Entry, "fields" | "row">, field: FieldName): string {
  const reading = entry.fields[field];
  if (reading?.cell !== undefined) return reading.cell;
  const first = reading?.cells === undefined ? undefined : Object.keys(reading.cells)[0];
  return first ?? `A${String(entry.row)}`;
}
