import { parseCellAddress } from "../../domain";
import type { Entry } from "../../domain";
import { foldedWords } from "../cells/folded-words";
import { nameCell } from "../lookup/list-in-run";
import { rawLines } from "../cells/raw-text";

/** One part of what a row's award cells say that is no award: an annual classification, or "lao động xuất sắc". */
export interface OddAwardText {
  readonly field: "titles" | "awards";
  readonly cell: string;
  readonly raw: string;
  readonly reads: "rating" | "ldxs";
}

type OddPart = Pick<OddAwardText, "raw" | "reads">;

const none: readonly OddAwardText[] = [];
const noParts: readonly OddPart[] = [];

/** Gives the parts of a row's award cells that are no awards; mark columns say theirs in their head, not here. */
export function oddAwardTexts(entry: Entry): readonly OddAwardText[] {
  const titles = oddTextsIn(entry, "titles");
  const awards = oddTextsIn(entry, "awards");
  return awards.length === 0 ? titles : [...titles, ...awards];
}

function oddTextsIn(entry: Entry, field: "titles" | "awards"): readonly OddAwardText[] {
  const reading = entry.fields[field];
  if (reading === undefined || reading.cells !== undefined) return none;
  const parts = oddParts(rawLines(entry, field));
  if (parts.length === 0) return none;
  const cell = ownCell(entry, reading.cell);
  return parts.map((part) => ({ field, cell, ...part }));
}

const known = new Map<string, readonly OddPart[]>();
/** Lists repeat few award texts; what is not repeated is not worth keeping. */
const keptTexts = 5_000;

function oddParts(text: string): readonly OddPart[] {
  let parts = known.get(text);
  if (parts === undefined) {
    const found = text.split(/[,;+/\n]|\s(?:và|&)\s/u).flatMap(oddPart);
    parts = found.length === 0 ? noParts : found;
    if (known.size < keptTexts) known.set(text, parts);
  }
  return parts;
}

function oddPart(part: string): readonly OddPart[] {
  const raw = part.replace(/^\s*(?:\d{1,2}\s*[.)]|[-•])/u, "").trim();
  const words = foldedWords(raw)
    .replace(/[^a-z0-9]+/gu, " ")
    .trim()
    .replace(/^(?:danh hieu|dat|de nghi) /u, "");
  if (isRating(words)) return [{ raw, reads: "rating" }];
  return isLdxs(words) ? [{ raw, reads: "ldxs" }] : [];
}

/** A cell of a section row or the title stands above; the row is then pointed at by its name. */
function ownCell(entry: Entry, cell: string | undefined): string {
  const row = cell === undefined ? undefined : parseCellAddress(cell)?.row;
  return cell === undefined || row === undefined || row < entry.row ? nameCell(entry) : cell;
}

function isRating(words: string): boolean {
  return /^(?:khong |chua )?hoan thanh(?: tot| xuat sac)?(?: nhiem vu)?$|^k?ht(?:xs|t{1,2})?(?:nv)?$/u.test(
    words,
  );
}

/** "Lao động xuất sắc" without "tập thể". */
function isLdxs(words: string): boolean {
  return /^(?:ld ?xs|lao dong xuat sac|ld xuat sac)$/u.test(words);
}
