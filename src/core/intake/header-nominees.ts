/** Which heads of a row name whom its table is about. */
import { namesNominee } from "./head-words";
import type { HeadMeaning } from "./head-words";
import type { GridCell, SheetGrid } from "./sheet-grid";

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
  if (!texts().some(({ text }) => /tập thể/iu.test(text) && !/cá nhân/iu.test(text))) return named;
  return hits.filter(({ cell }) => /^(?:đơn vị|(?:tên )?tổ|tổ,? khối)$/iu.test(cell.text));
}

/** Beside a head of names, "Tập thể" and "Cá nhân" stand over the awards of each. */
export function namesAmong(hits: readonly Hit[]): readonly Hit[] {
  const named = hits.filter((hit) => namesNominee(hit.meaning));
  const full = named.filter((hit) => !bareNominee.test(hit.cell.text));
  return full.length === 0 ? named : full;
}
