import type { CellModel, CellRange, RowModel, SheetModel } from "../../../core/index";
import type { UnplacedAnswer } from "./carry-answers";

/**
 * Gives the log with this run's lines below those of earlier runs, and answers that lost their row below these.
 *
 * A line with a record, unseen beside its words, is written once: what stands there already is not written again.
 */
export function appendLog(
  sheet: SheetModel,
  old: readonly (readonly unknown[])[],
  unplaced: readonly UnplacedAnswer[],
): SheetModel {
  const headRow = sheet.rows.find(({ cells }) => cells.some(({ style }) => style === "header"));
  const header = headRow?.row ?? 0;
  const unseen = new Set(
    headRow?.cells.filter(({ style }) => style === "unseen").map(({ column }) => column),
  );
  const earlier = old.slice(header).flatMap((values, i) => rowOf(values, header + i + 1, unseen));
  const lastRow = earlier.at(-1)?.row ?? header;
  const head = sheet.rows.filter(({ row }) => row <= header);
  const known = new Set(old.flat());
  const lines = sheet.rows.filter(({ row, cells }) => row > header && !cells.some(isKnownRecord(known)));
  const moved = lines.map((line, i) => ({ ...line, row: lastRow + i + 1 }));
  const nextRow = (moved.at(-1)?.row ?? lastRow) + 1;
  const width = sheet.columnWidths.length - unseen.size;
  const kept = unplaced.map((answer, i) => answerRow(answer, nextRow + i, width));
  return {
    ...sheet,
    rows: [...head, ...earlier, ...moved, ...kept],
    merges: sheet.merges.filter(isIn(header)),
  };
}

/** No answer is ever lost: its sheet, what it was about, and what it said, in the last column that people see. */
function answerRow({ sheet, about, answers }: UnplacedAnswer, row: number, width: number): RowModel {
  const said = `${about} → ${answers.filter((answer) => answer !== "").join(" · ")}`;
  const values = [null, sheet, ...Array.from({ length: width - 3 }, () => null), said];
  return { row, cells: values.map((value, i) => ({ column: i + 1, value, style: "text-wrap" })) };
}

const isKnownRecord =
  (known: ReadonlySet<unknown>) =>
  ({ style, value }: CellModel): boolean =>
    style === "unseen" && known.has(value);

const isIn =
  (header: number) =>
  ({ toRow }: CellRange): boolean =>
    toRow <= header;

function rowOf(values: readonly unknown[], row: number, unseen: ReadonlySet<number>): RowModel[] {
  if (values.every((value) => value === "")) return [];
  const styleOf = (column: number): CellModel["style"] =>
    unseen.has(column) ? "unseen" : column === 1 ? "text-centre" : "text-wrap";
  const cells = values.map((value, i) => ({
    column: i + 1,
    value: value === "" ? null : (value as string | number | boolean),
    style: styleOf(i + 1),
  }));
  return [{ row, cells }];
}
