import { registerHeadings } from "../../messages/report-summary-sheets-vi";
import { sheetNames } from "../../messages/report-summary-vi";
import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import type { CellModel, RowModel, SheetModel } from "../workbook-model";
import { firstRegisterRow } from "./figures";
import { registerColumns } from "./register-columns";
import type { RegisterColumn } from "./register-columns";
import type { RegisterLine } from "./register-line";

const headerRow = firstRegisterRow - 1;

/** Number and year stay in view; school and name beside them would fill a small screen. */
const frozenColumns = 2;

/** Columns over which the title and the note stand: the first printed page. */
const titleColumns = 8;

/**
 * Builds the register: one row an award of an entry, all plain values, with the columns that formulas look into.
 *
 * Printed it is an archive copy: all columns on one page across, small but whole.
 */
export function buildRegisterSheet(lines: readonly RegisterLine[]): SheetModel {
  const lastRow = headerRow + lines.length;
  return {
    name: sheetNames.register,
    columnWidths: registerColumns.map(({ width }) => width),
    rows: [...headRows(), ...lines.map((line, index) => lineRow(line, index + 1))],
    merges: [1, 2].map((row) => ({ fromRow: row, fromColumn: 1, toRow: row, toColumn: titleColumns })),
    freeze: { rows: headerRow, columns: frozenColumns },
    filter: { fromRow: headerRow, fromColumn: 1, toRow: lastRow, toColumn: registerColumns.length },
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: [headerRow, headerRow],
      footer: summaryHeadings.footer,
    },
  };
}

function headRows(): RowModel[] {
  return [
    { row: 1, cells: [{ column: 1, value: registerHeadings.title, style: "title" }] },
    { row: 2, height: 34, cells: [{ column: 1, value: registerHeadings.note, style: "label" }] },
    {
      row: headerRow,
      height: 34,
      cells: registerColumns.map(({ heading }, index) => ({
        column: index + 1,
        value: heading,
        style: "header",
      })),
    },
  ];
}

function lineRow(line: RegisterLine, number: number): RowModel {
  const cells = registerColumns.map((column, index) => cellOf(column, index + 1, line, number));
  return { row: headerRow + number, cells };
}

function cellOf(register: RegisterColumn, column: number, line: RegisterLine, number: number): CellModel {
  const value = register.field === "stt" ? number : register.valueOf(line);
  return { column, value, style: register.lookOf?.(value) ?? register.look };
}
