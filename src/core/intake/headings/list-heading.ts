/** The award that stands above a table without a column for it: in a heading, as "1. Lao động tiên tiến: 02 đ/c", or as the sheet's name. */
import type { AwardId } from "../../domain/award";
import type { FoundText } from "../../domain/reading";
import { rowWordsOf } from "../words/row-words";
import { awardOfWords, readSection } from "./section-stack";
import type { GridCell } from "../sheet/sheet-grid";

const numbered = /^(?:(?:[IVX]{1,4}|[A-HĐ]|\d{1,2}|[a-hđ])\s*[.)/–-]|[-–+*•])\s*\p{L}/u;
const labelled = /^(?:danh hiệu(?: thi đua)?|hình thức(?: khen thưởng)?)\s*:\s*/iu;

export function isHeadingAbove(cell: GridCell): boolean {
  return awardOfHeading(cell) !== undefined;
}

/** Gives nothing where several headings name several awards: those count what follows. */
export function headingAbove(cells: readonly GridCell[]): FoundText<AwardId> | null {
  const headings = cells.flatMap((cell) => {
    const value = awardOfHeading(cell);
    return value === undefined ? [] : [{ cell: cell.address, raw: cell.text, value, from: "cell" as const }];
  });
  return headings.every(({ value }) => value === headings[0]?.value) ? (headings[0] ?? null) : null;
}

/** A sheet called "LĐTT" or "DS CSTĐCS". */
export function awardOfSheet(sheetName: string): FoundText<AwardId> | null {
  const words = sheetName.replace(/^(?:ds|danh sách)\s*/iu, "").trim();
  const value = words.length > 40 ? undefined : awardOfWords(words);
  return value === undefined ? null : { raw: sheetName, value, from: "sheet-name" };
}

/** "Lao động tiên tiến:" in small letters; shouted, it is a line of the title. */
function isPlainLine(text: string): boolean {
  return text.length < 60 && text !== text.toUpperCase() && rowWordsOf(text) === "other";
}

function awardOfHeading(cell: GridCell): AwardId | undefined {
  if (labelled.test(cell.text)) return awardOfWords(cell.text.replace(labelled, ""));
  return numbered.test(cell.text) || isPlainLine(cell.text) ? readSection(cell, "").reading.code : undefined;
}
