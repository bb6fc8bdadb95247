/** What a clerk does to the sheets Cần xét and Nhật ký before they are read again. */
import type { WorkbookModel } from "../../src/core";
import type { LoggedDecision } from "../../src/core/domain/council";
import type { Change } from "./sheet-round-trip";

/** Types into the rows of Cần xét that name somebody. */
export const type =
  (name: string, texts: Readonly<Record<string, string>>): Change =>
  (model) => ({
    ...model,
    sheets: model.sheets.map((sheet) => {
      if (sheet.name !== "Cần xét") return sheet;
      const header = sheet.rows.find(({ cells }) => cells.some(({ value }) => value === "Quyết định"));
      const headings = new Map(header?.cells.map(({ column, value }) => [column, value]));
      const rows = sheet.rows.map((row) =>
        row.cells.some(({ value }) => value === name)
          ? {
              ...row,
              cells: row.cells.map((cell) => ({
                ...cell,
                value: texts[String(headings.get(cell.column))] ?? cell.value,
              })),
            }
          : row,
      );
      return { ...sheet, rows };
    }),
  });

export const changeRows =
  (
    name: string,
    rows: (rows: WorkbookModel["sheets"][number]["rows"]) => WorkbookModel["sheets"][number]["rows"],
  ): Change =>
  (model) => ({
    ...model,
    sheets: model.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: rows(sheet.rows) } : sheet)),
  });

export const idsOf = (log: readonly LoggedDecision[]) => [...new Set(log.map(({ id }) => id))].sort();
