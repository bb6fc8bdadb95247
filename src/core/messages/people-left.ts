/** How people's names that stand in no list of a file are told, in both languages. */
import { parseRangeAddress } from "../domain/cell-address";
import type { UnreadRange } from "../domain/reading";
import type { Lang } from "./words";

const vi = {
  rows: (sheet: string, from: number, to: number) =>
    `trang “${sheet}” ${from === to ? `dòng ${String(from)}` : `dòng ${String(from)} đến ${String(to)}`}`,
  people: (places: string) =>
    `Có tên người chưa đọc vào danh sách nào: ${places}. Nếu đó là người được đề nghị, hãy ghi dòng tiêu đề cột ` +
    "(“Họ và tên”, “Danh hiệu đề nghị”…) ngay trên các dòng tên, rồi đọc lại.",
};

const en: typeof vi = {
  rows: (sheet, from, to) =>
    `sheet “${sheet}” ${from === to ? `row ${String(from)}` : `rows ${String(from)} to ${String(to)}`}`,
  people: (places) =>
    `There are names of people that belong to no list: ${places}. If they are nominees, write a row of headings ` +
    "(“Họ và tên”, “Danh hiệu đề nghị”…) right above the names, and read the file again.",
};

const sentences = { vi, en };

/** One sentence for a file, with the rows of each sheet; undefined where all people stand in lists. */
export function describePeopleLeft(unread: readonly UnreadRange[], lang: Lang): string | undefined {
  const rows = new Map<string, readonly [from: number, to: number]>();
  for (const { sheet, range, why } of unread) {
    const place = parseRangeAddress(range);
    if (why !== "people" || place === undefined) continue;
    const [from, to] = rows.get(sheet) ?? [place.fromRow, place.toRow];
    rows.set(sheet, [Math.min(from, place.fromRow), Math.max(to, place.toRow)]);
  }
  if (rows.size === 0) return undefined;
  const { rows: describe, people } = sentences[lang];
  return people([...rows].map(([sheet, [from, to]]) => describe(sheet, from, to)).join("; "));
}
