/** Which heads of a row name whom its table is about. */
import { looksLikePersonName } from "../../text";
import { namesNominee, readHead } from "./head-words";
import type { HeadMeaning } from "./head-words";
import { looksCollective } from "../words/nominee-words";
import { rowsBelow } from "../sheet/rows-below";
import { cellIn } from "../sheet/sheet-grid";
import type { GridCell, GridRow, SheetGrid } from "../sheet/sheet-grid";

/** A cell whose words are a known head. */
export interface Hit {
  readonly cell: GridCell;
  readonly meaning: HeadMeaning;
}

/** Heads that stand in data too: a row "Nguyễn … | Giáo viên | LĐTT" is no header. */
export const bareNominee = /^(?:giáo viên|cá nhân|tập thể|ông ?[/(]? ?bà\)?)$/iu;

/** The lines of a title or a heading, which stand alone in their rows. */
export function linesAbove(grid: SheetGrid, row: number): readonly GridCell[] {
  return [1, 2, 3, 4].flatMap((up) => {
    const cells = grid.rowAt(row - up)?.cells ?? [];
    return cells.length < 3 ? cells : [];
  });
}

/** Beside a head, or under a heading, that speaks of collectives, "Đơn vị" and "Tổ" name them. */
export function nomineesAmong(hits: readonly Hit[], texts: () => readonly GridCell[]): readonly Hit[] {
  const named = hits.filter((hit) => namesNominee(hit.meaning));
  if (named.length > 0 || !hits.some(({ meaning }) => meaning.leaf === "stt")) return named;
  if (!texts().some(({ text }) => /tập thể|(?:danh sách|các) đơn vị/iu.test(text) && !/cá nhân/iu.test(text)))
    return named;
  return hits.filter(({ cell }) =>
    /^(?:đơn vị|(?:tên )?tổ(?: chuyên môn| cm)?|tổ,? khối)$/iu.test(cell.text),
  );
}

/** Beside a head of names, "Tập thể" and "Cá nhân" stand over the awards of each. */
export function namesAmong(hits: readonly Hit[]): readonly Hit[] {
  const named = hits.filter((hit) => namesNominee(hit.meaning));
  const full = named.filter((hit) => !bareNominee.test(hit.cell.text));
  return full.length === 0 ? named : full;
}

/** Whom a column names by its cells: people, or collectives. */
export function nomineesBelow(texts: readonly string[]): "fullName" | "collectiveName" | undefined {
  if (texts.length === 0) return undefined;
  if (texts.filter(looksLikePersonName).length * 3 >= texts.length * 2) return "fullName";
  return texts.filter(looksCollective).length * 3 >= texts.length * 2 ? "collectiveName" : undefined;
}

/** Between "TT" and awards a column of names tells whom the table is about, whatever its head says: "Thầy (cô)". */
export function nomineeByCells(grid: SheetGrid, row: GridRow, hits: readonly Hit[]): readonly Hit[] {
  // "I-1 | Nguyễn Thị An | TT | CSTĐCS" is a nominee's row.
  const startsWithNumbers = hits.some(({ cell, meaning }) => meaning.leaf === "stt" && cell === row.cells[0]);
  if (!startsWithNumbers || !hits.some(tellsAward) || row.cells.some(isNominee)) return [];
  const below = rowsBelow(grid, { rows: [row.row] });
  for (const cell of row.cells) {
    // "Họ và tê" is a head of names with a letter lost.
    const head = readHead(cell.text, true);
    if (head?.leaf !== undefined && head.leaf !== "salutation" && !namesNominee(head)) continue;
    const texts = below
      .flatMap((each) => cellIn(each, cell.column)?.text ?? [])
      .filter((text) => text !== "");
    const leaf = nomineesBelow(texts.slice(0, 12));
    if (leaf !== undefined) return [{ cell, meaning: { leaf } }];
  }
  return [];
}

/** "DANH HIỆU" begins with a family name. */
function isNominee({ text }: GridCell): boolean {
  return readHead(text) === undefined && (looksLikePersonName(text) || looksCollective(text));
}

export function tellsAward({ meaning }: Hit): boolean {
  return meaning.award !== undefined || /^(?:titles|awards|rating)/u.test(meaning.leaf ?? "");
}

/** "TTLĐTT" or "Tên tập thể" under "Tập thể". */
export function isHeadUnderBare(cell: GridCell, head: GridCell | undefined): boolean {
  if (head === undefined || !bareNominee.test(head.text)) return false;
  const meaning = readHead(cell.text);
  return meaning?.award !== undefined || namesNominee(meaning) || meaning?.leaf === "unit";
}
