import { registerHeadings } from "../../messages/report-summary-sheets-vi";
import { sheetNames } from "../../messages/report-summary-vi";
import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import type { CellModel, RowModel, SheetModel } from "../workbook-model";
import { firstRegisterRow } from "./figures";
import { registerColumns } from "./register-columns";
import type { RegisterColumn } from "./register-columns";
import type { RegisterLine } from "./register-line";

const headerRow = firstRegisterRow - 1;

/** Columns that stay in view: number, year, school, type and name would be too wide, so number and year. */
const frozenColumns = 2;

/** Builds the register: one row an award of an entry, all plain values, with the columns that formulas look into. */
export function buildRegisterSheet(lines: readonly RegisterLine[]): SheetModel {
  const lastRow = headerRow + lines.length;
  return {
    name: sheetNames.register,
    columnWidths: registerColumns.map(({ width }) => width),
    rows: [...headRows(), ...lines.map((line, index) => lineRow(line, index + 1))],
    merges: [],
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
    { row: 1, cells: [{ column: 1, value: registerHeadings.title, style: "label" }] },
    { row: 2, cells: [{ column: 1, value: registerHeadings.note, style: "plain" }] },
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
