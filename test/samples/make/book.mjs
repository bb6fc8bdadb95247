/** Gathers the workbooks, their lists and their records, and settles each planted problem at its cell. */
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
  addList({ id, file, sheet, kind, school = null, year, level, status, table, named = {} }) {
    for (const [name, cell] of Object.entries(named)) table.named.set(name, cell);
    const list = {
      file,
      sheet,
      kind,
      school: school?.official ?? null,
      year,
      ...(level ? { level } : {}),
      status,
      range: table.range,
      headerRows: table.headerRows,
      ...(table.numberingRow ? { numberingRow: table.numberingRow } : {}),
      ...(table.repeatedHeaderRows.length ? { repeatedHeaderRows: table.repeatedHeaderRows } : {}),
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
        hiddenRow: entry.hidden,
        fields,
      });
    this.planter.settle(id, { file, sheet, table });
  }
}

export const entriesAsItems = (entries) => entries.map((entry) => ({ type: "entry", entry }));
