/** Our own sheets carry a cell in their first row that names them; it shows and prints nothing. */
const PREFIX = "so-thi-dua";

export interface OwnSheetMark {
  /** The name of the sheet in the model, such as "Tổng hợp"; the clerk may have renamed the sheet itself. */
  readonly role: string;
  /** Columns of ours, from A; what stands right of them and of the mark is the clerk's. */
  readonly columnCount: number;
  /** Columns in which the clerk answers; kept here since a later run may have no row left to answer. */
  readonly answerColumns: readonly number[];
  /** False from the first write of a run until its last. */
  readonly isComplete: boolean;
}

export function renderMark({ role, columnCount, answerColumns, isComplete }: OwnSheetMark): string {
  const state = isComplete ? "complete" : "incomplete";
  return [PREFIX, role, String(columnCount), state, answerColumns.join(",")].join("|");
}

function parseMark(value: unknown): OwnSheetMark | undefined {
  if (typeof value !== "string" || !value.startsWith(`${PREFIX}|`)) return undefined;
  const [, role, count, state, answers = ""] = value.split("|");
  const columnCount = Number(count);
  if (role === undefined || !Number.isInteger(columnCount) || columnCount < 1) return undefined;
  const answerColumns = answers
    .split(",")
    .map(Number)
    .filter((column) => column >= 1);
  return { role, columnCount, answerColumns, isComplete: state === "complete" };
}

/** Finds the mark among the values of a sheet's first row. */
export function findMark(firstRow: readonly unknown[]): OwnSheetMark | undefined {
  for (const value of firstRow) {
    const mark = parseMark(value);
    if (mark) return mark;
  }
  return undefined;
}
