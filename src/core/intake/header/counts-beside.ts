/** Finds a small table of counts at the right of a list, in the rows of its header: "Danh hiệu | SL". */
import { foldWithoutAccents } from "../../text";
import { headKey, namesNominee, readHead } from "./head-words";
import { cellIn } from "../sheet/sheet-grid";
import type { GridCell, GridRow } from "../sheet/sheet-grid";

const counts = /^(?:sl|so luong|so nguoi|so luot)$/u;
const shares = /^(?:|t[yi] le(?: %)?)$/u;
const captions = /^(?:bang |bieu )?(?:tong hop|thong ke)(?: |$)/u;

/** Gives the first column of the counts; undefined where the list's own columns reach to the end. */
export function startOfCounts(heads: readonly GridCell[], below: GridRow | undefined): number | undefined {
  const last = heads.at(-1);
  if (last === undefined) return undefined;
  if (captions.test(foldWithoutAccents(last.text)) && isApart(last, heads, below)) return last.column;
  const afterLabel = heads.findLastIndex((cell) => !isFigure(cell)) + 1;
  const label = heads[afterLabel - 1];
  if (label === undefined || !heads.slice(afterLabel).some(isCount) || !isLabel(label)) return undefined;
  const before = heads[afterLabel - 2];
  const first = before !== undefined && readHead(before.text)?.leaf === "stt" ? before : label;
  const left = heads.filter(({ column }) => column < first.column);
  const isRepeated = left.some((cell) => meaningOf(cell) === meaningOf(label));
  const isOfPeople = left.some((cell) => meaningOf(cell)?.startsWith("fullName") === true);
  if (!left.some((cell) => namesNominee(readHead(cell.text)))) return undefined;
  return isRepeated || (isOfPeople && isApart(first, heads, below)) ? first.column : undefined;
}

/** "Danh hiệu | Số lượng | Tỷ lệ" alone in a row begins a table of counts. */
export function headCounts(cells: readonly GridCell[]): boolean {
  const [label, ...figures] = cells;
  return label !== undefined && isLabel(label) && figures.some(isCount) && figures.every(isFigure);
}

function isFigure(cell: GridCell): boolean {
  return isCount(cell) || shares.test(headKey(cell.text));
}

/** "SL", "Số lượng": how many have what stands before it. */
function isCount({ text }: GridCell): boolean {
  return counts.test(headKey(text));
}

function isLabel(cell: GridCell): boolean {
  return /^(?:titles|awards|rating)/u.test(meaningOf(cell) ?? "");
}

function meaningOf({ text }: GridCell): string | undefined {
  const meaning = readHead(text);
  return meaning?.leaf ?? meaning?.group;
}

/** A blank column parts it from the list. */
function isApart({ column }: GridCell, heads: readonly GridCell[], below: GridRow | undefined): boolean {
  const isBlank = heads.every((other) => other.column !== column - 1);
  return isBlank && cellIn(below, column - 1) === undefined;
}
