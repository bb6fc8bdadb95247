/** Gathers the workbooks, their lists and their records, and settles each planted problem at its cell. */
import { columnLetters } from "./sheet/sketch.mjs";

export class Book {
  constructor(planter) {
    this.planter = planter;
    this.files = [];
    this.lists = [];
    this.records = [];
  }

  addFile(file) {
    this.files.push(file);
  }

  /** Registers a drawn table as a list of the key. */
  addList({ id, file, sheet, kind, school = null, year, status, table, named = {} }) {
    for (const [name, cell] of Object.entries(named)) table.named.set(name, cell);
    const list = {
      file,
      sheet,
      kind,
      school: school?.official ?? null,
      year,
      range: table.range,
      headerRows: table.headerRows,
      columns: Object.fromEntries(table.columns.map(({ col, field }) => [col, field])),
      recordCount: table.records.length,
    };
    this.lists.push(list);
    for (const { row, entry, fields } of table.records)
      this.records.push({
        file,
        sheet,
        row,
        list,
        kind: entry.kind,
        status,
        year: entry.yearName ?? year,
        school: entry.school.official,
        nominee: entry.kind === "collective" ? `${entry.school.id}/${entry.collectiveName}` : entry.personId,
        fields,
      });
    this.planter.settle(id, { file, sheet, table });
  }
}

export const entriesAsItems = (entries) => entries.map((entry) => ({ type: "entry", entry }));

/** The number (from 1) of the column with this key, for totals under it. */
export function placeOf(columns, key) {
  const index = columns.findIndex((one) => one.key === key);
  if (index < 0) throw new Error(`No column ${key}`);
  return index + 1;
}

/** A SUM formula over the rows of a column, with its result, as Excel stores it. */
export function sumOf(columns, key, left, fromRow, toRow, result) {
  const letter = columnLetters(left + placeOf(columns, key) - 1);
  return { formula: `SUM(${letter}${fromRow}:${letter}${toRow})`, result };
}
