import { columnNumber } from "../../domain";
import type { ColumnReading, Entry, FieldName, ListReading, Place } from "../../domain";

/** One list as the rules see it: where it stands, what was read of it, its entries in reading order. */
export interface ListInRun {
  readonly file: string;
  readonly reading: ListReading;
  readonly entries: readonly Entry[];
}

const columnsOf = new WeakMap<ListReading, ReadonlyMap<string, ColumnReading>>();

/** Gives the column that holds a field; also a column of two meanings, or the first mark column of the field. */
export function findColumn(reading: ListReading, field: FieldName): ColumnReading | undefined {
  let columns = columnsOf.get(reading);
  if (columns === undefined) {
    columns = indexColumns(reading.columns);
    columnsOf.set(reading, columns);
  }
  return columns.get(field);
}

function indexColumns(columns: readonly ColumnReading[]): ReadonlyMap<string, ColumnReading> {
  const byField = new Map<string, ColumnReading>();
  for (const column of columns) {
    for (const meaning of column.field.split("|")) {
      const field = meaning.split(":")[0] ?? meaning;
      if (!byField.has(field)) byField.set(field, column);
    }
  }
  return byField;
}

/** Gives the cell of a field in an entry's row, filled or empty; undefined where the list has no such column. */
export function findCell(entry: Entry, field: FieldName): string | undefined {
  const reading = entry.fields[field];
  if (reading?.cell !== undefined) return reading.cell;
  const marked = reading?.cells === undefined ? undefined : Object.keys(reading.cells)[0];
  if (marked !== undefined) return marked;
  const column = findColumn(entry.list.reading, field);
  return column === undefined ? undefined : `${column.col}${String(entry.row)}`;
}

/** Gives the cell where an entry's name stands, else the row's first cell of the list. */
export function nameCell(entry: Entry): string {
  const fields: readonly FieldName[] =
    entry.kind === "individual"
      ? ["fullName", "familyName", "collectiveName"]
      : ["collectiveName", "fullName"];
  const filled = fields.find((field) => entry.fields[field] !== undefined);
  const named = filled ?? fields.find((field) => findColumn(entry.list.reading, field) !== undefined);
  const cell = named === undefined ? undefined : findCell(entry, named);
  return cell ?? `${firstColumn(entry.list.reading)}${String(entry.row)}`;
}

/** Gives the letters of a list's first mapped column. */
export function firstColumn(reading: ListReading): string {
  let first = "A";
  let least = Number.POSITIVE_INFINITY;
  for (const { col } of reading.columns) {
    const number = columnNumber(col);
    if (number < least) [first, least] = [col, number];
  }
  return first;
}

/** Gives a place in an entry's sheet. */
export function placeIn(entry: Entry, cell: string): Place {
  const { file, sheet, school } = entry;
  return school === null ? { file, sheet, cell } : { file, sheet, cell, school };
}

/** Gives a place in a list: its title, the cell that names its issuer, or its first cell. */
export function placeOfList({ file, reading }: Pick<ListInRun, "file" | "reading">): Place {
  const cell = reading.title?.cell ?? reading.issuingUnit?.cell ?? reading.range.split(":")[0];
  const school = reading.school?.value ?? null;
  return {
    file,
    sheet: reading.sheet,
    ...(cell === undefined ? {} : { cell }),
    ...(school === null ? {} : { school }),
  };
}
