import { parseCellAddress } from "../domain";
import type { Entry } from "../domain";
import { foldedWords } from "./folded-words";
import { nameCell } from "./list-in-run";
import { rawText } from "./raw-text";

/** One part of what a row's award cells say, as typed and folded. */
export interface AwardText {
  readonly field: "titles" | "awards";
  readonly cell: string;
  readonly raw: string;
  readonly folded: string;
}

/** Gives what the award cells of a row say, part by part; mark columns say it in their head, not here. */
export function awardTexts(entry: Entry): readonly AwardText[] {
  return (["titles", "awards"] as const).flatMap((field) => {
    const reading = entry.fields[field];
    if (reading === undefined || reading.cells !== undefined) return [];
    const cell = ownCell(entry, reading.cell);
    return rawText(entry, field)
      .split(/[,;+\n]/u)
      .map((part) => part.trim())
      .filter((raw) => raw !== "")
      .map((raw) => ({ field, cell, raw, folded: words(raw) }));
  });
}

/** Accent-free words without punctuation and without the lead "danh hiệu". */
function words(raw: string): string {
  return foldedWords(raw)
    .replace(/[^a-z0-9]+/gu, " ")
    .trim()
    .replace(/^(?:danh hieu|dat|de nghi) /u, "");
}

function ownCell(entry: Entry, cell: string | undefined): string {
  const row = cell === undefined ? undefined : parseCellAddress(cell)?.row;
  return cell === undefined || row === undefined || row < entry.row ? nameCell(entry) : cell;
}

/** Tells whether a folded text is an annual classification, which is no award. */
export function readsAsRating(folded: string): boolean {
  return /^(?:khong |chua )?hoan thanh(?: tot| xuat sac)?(?: nhiem vu)?$|^k?ht(?:xs|t{1,2})?(?:nv)?$/u.test(
    folded,
  );
}

/** Tells whether a folded text is "lao động xuất sắc" without "tập thể". */
export function readsAsLdxs(folded: string): boolean {
  return /^(?:ld ?xs|lao dong xuat sac|ld xuat sac)$/u.test(folded);
}
