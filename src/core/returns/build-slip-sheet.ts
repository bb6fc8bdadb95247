import { ownSheetMark } from "../domain/own-sheet";
import { severityWords } from "../messages/report-summary-vi";
import { slipSheet } from "../messages/slip-vi";
import { sheetLiteral } from "../report/summary/formula-text";
import { placeLink } from "../report/summary/place-link";
import type { CellModel, RowModel, SheetModel } from "../report/workbook-model";
import { placeOf } from "./slip-lines";
import type { SlipLine } from "./slip-lines";

const headerRow = 5;

interface SlipColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (line: SlipLine, index: number, isInside: boolean) => Omit<CellModel, "column">;
}

const wrapped = (value: string | null): Omit<CellModel, "column"> => ({ value, style: "text-wrap" });

const columns: readonly SlipColumn[] = [
  { heading: slipSheet.stt, width: 6, cell: (_, index) => ({ value: index + 1, style: "text-centre" }) },
  {
    heading: slipSheet.severity,
    width: 13,
    cell: ({ severity }) => ({ value: severityWords[severity], style: severity }),
  },
  { heading: slipSheet.school, width: 18, cell: ({ school }) => wrapped(school) },
  { heading: slipSheet.sheet, width: 13, cell: ({ sheet }) => wrapped(sheet) },
  { heading: slipSheet.cell, width: 8, cell: (line, _, isInside) => cellCell(line, isInside) },
  { heading: slipSheet.subject, width: 20, cell: ({ subject }) => wrapped(subject) },
  { heading: slipSheet.what, width: 36, cell: ({ what }) => wrapped(what) },
  { heading: slipSheet.why, width: 30, cell: ({ why }) => wrapped(why) },
  { heading: slipSheet.fix, width: 30, cell: ({ fix }) => wrapped(fix) },
  { heading: slipSheet.answer, width: 24, cell: () => ({ value: null, style: "input" }) },
];

const columnOf = (heading: string): number => columns.findIndex((column) => column.heading === heading) + 1;

/** Where a school's answers stand, and the points that they answer. */
export const slipColumns = {
  subject: columnOf(slipSheet.subject),
  what: columnOf(slipSheet.what),
  answer: columnOf(slipSheet.answer),
  firstRow: headerRow + 1,
} as const;

/** Builds the sheet of what to correct. `isInside` tells that it goes into the school's workbook itself, so that links stay in it. */
export function buildSlipSheet(lines: readonly SlipLine[], isInside: boolean): SheetModel {
  const lastRow = headerRow + lines.length;
  return {
    name: slipSheet.name,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      ...headRows(lines),
      ...lines.map((line, index) => ({
        row: headerRow + 1 + index,
        cells: columns.map(({ cell }, at) => ({ column: at + 1, ...cell(line, index, isInside) })),
      })),
    ],
    merges: [1, 2, 3].map((row) => ({ fromRow: row, fromColumn: 1, toRow: row, toColumn: columns.length })),
    freeze: { rows: headerRow, columns: 0 },
    filter: { fromRow: headerRow, fromColumn: 1, toRow: lastRow, toColumn: columns.length },
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: [headerRow, headerRow],
      footer: slipSheet.footer,
    },
  };
}

function headRows(lines: readonly SlipLine[]): readonly RowModel[] {
  const errors = lines.filter(({ severity }) => severity === "error").length;
  const mark = ownSheetMark(slipSheet.name, columns.length);
  return [
    {
      row: 1,
      cells: [
        { column: 1, value: slipSheet.title, style: "title" },
        { column: columns.length + 1, value: mark, style: "unseen" },
      ],
    },
    {
      row: 2,
      cells: [{ column: 1, value: slipSheet.counts(errors, lines.length - errors), style: "label" }],
    },
    { row: 3, height: 34, cells: [{ column: 1, value: slipSheet.how, style: "label" }] },
    {
      row: headerRow,
      height: 34,
      cells: columns.map(({ heading }, at) => ({ column: at + 1, value: heading, style: "header" })),
    },
  ];
}

function cellCell(line: SlipLine, isInside: boolean): Omit<CellModel, "column"> {
  const { sheet, cell } = line;
  if (cell === null || sheet === null) return wrapped(cell);
  const link = isInside ? `${sheetLiteral(sheet)}!${cell}` : placeLink(placeOf(line));
  return link === undefined ? wrapped(cell) : { value: cell, style: "link", link };
}
