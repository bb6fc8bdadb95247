import type { CellRange, RowModel, SheetModel } from "../../../core/index";
import type { UnplacedAnswer } from "./carry-answers";

/** Gives the log with this run's lines below those of earlier runs, and answers that lost their row below these. */
export function appendLog(
  sheet: SheetModel,
  old: readonly (readonly unknown[])[],
  unplaced: readonly UnplacedAnswer[],
): SheetModel {
  const header = sheet.rows.find(({ cells }) => cells.some(({ style }) => style === "header"))?.row ?? 0;
  const earlier = old.slice(header).flatMap((values, i) => rowOf(values, header + i + 1));
  const lastRow = earlier.at(-1)?.row ?? header;
  const head = sheet.rows.filter(({ row }) => row <= header);
  const lines = sheet.rows.filter(({ row }) => row > header);
  const moved = lines.map((line) => ({ ...line, row: line.row - header + lastRow }));
  const nextRow = (moved.at(-1)?.row ?? lastRow) + 1;
  const kept = unplaced.map((answer, i) => answerRow(answer, nextRow + i, sheet.columnWidths.length));
  return {
    ...sheet,
    rows: [...head, ...earlier, ...moved, ...kept],
    merges: sheet.merges.filter(isIn(header)),
  };
}

/** No answer is ever lost: its sheet, what it was about, and what it said. */
function answerRow({ sheet, about, answers }: UnplacedAnswer, row: number, width: number): RowModel {
  const said = `${about} → ${answers.filter((answer) => answer !== "").join(" · ")}`;
  const values = [null, sheet, ...Array.from({ length: width - 3 }, () => null), said];
  return { row, cells: values.map((value, i) => ({ column: i + 1, value, style: "text-wrap" })) };
}

const isIn =
  (header: number) =>
  ({ toRow }: CellRange): boolean =>
    toRow <= header;

function rowOf(values: readonly unknown[], row: number): RowModel[] {
  if (values.every((value) => value === "")) return [];
  const cells = values.map((value, i) => ({
    column: i + 1,
    value: value === "" ? null : (value as string | number | boolean),
    style: i === 0 ? ("text-centre" as const) : ("text-wrap" as const),
  }));
  return [{ row, cells }];
}
