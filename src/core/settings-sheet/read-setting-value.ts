import type { Cell } from "../domain/snapshot";
import type { SettingRecord } from "../law";
import { yesNoWords } from "../messages/settings-sheet-vi";
import { cleanText, foldWithoutAccents } from "../text";
import { readPairs } from "./pairs-text";
import type { Pairs } from "./pairs-text";
import { fractionFromDecimal, fractionFromNumber, fractionFromPercent } from "./percent-text";

export type SettingValue = string | number | boolean | Pairs | readonly string[];

type Typed = Pick<Cell, "value" | "style">;

/**
 * Gives what a cell means for a setting, whether it holds the Vietnamese words, the machine's word or a number;
 * undefined where it means none of its values. The range is for `parseSettings` to judge.
 */
export function readSettingValue(record: SettingRecord, cell: Typed): SettingValue | undefined {
  switch (record.type) {
    case "choice":
      return record.values.find(
        (value) => means(cell, value) || means(cell, record.choicesVi[value] ?? value),
      );
    case "boolean":
      return booleanOf(cell);
    case "integer":
      return record.unit === "%" ? percentOf(cell) : integerOf(cell, record.unit);
    case "fraction":
      return fractionOf(cell);
    case "pairs":
      return typeof cell.value === "string" ? readPairs(record, cell.value) : undefined;
    case "texts":
      return typeof cell.value === "string" ? readTexts(cell.value) : undefined;
  }
}

/** Reads what `valueWords` writes, or one text a line. */
function readTexts(typed: string): readonly string[] {
  const texts = typed.split(/[;\n]/u).map(cleanText);
  return [...new Set(texts)].filter((text) => text !== "");
}

function means({ value }: Typed, words: string): boolean {
  return typeof value === "string" && foldWithoutAccents(value) === foldWithoutAccents(words);
}

function booleanOf(cell: Typed): boolean | undefined {
  if (typeof cell.value === "boolean") return cell.value;
  if (means(cell, yesNoWords.yes) || means(cell, "true")) return true;
  return means(cell, yesNoWords.no) || means(cell, "false") ? false : undefined;
}

/** Reads 6, "6" or "6 tháng". */
function integerOf({ value }: Typed, unit: string): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  const match = /^(\d{1,6}) ?(.*)$/.exec(cleanText(value));
  if (!match || (match[2] !== "" && foldWithoutAccents(match[2] ?? "") !== foldWithoutAccents(unit)))
    return undefined;
  return Number(match[1]);
}

/** Reads 80, "80", "80 %", and 80% as Excel keeps it: 0.8 in a percent format. */
function percentOf(cell: Typed): number | undefined {
  if (typeof cell.value !== "number" || !cell.style.numberFormat.includes("%")) return integerOf(cell, "%");
  return Number((cell.value * 100).toFixed(6));
}

/** Reads 0.15, "0,15" and "15 %". A bare 15 could be a slip of the pen as well as a percentage: it is refused. */
function fractionOf({ value }: Typed): string | undefined {
  if (typeof value === "number") return fractionFromNumber(value);
  if (typeof value !== "string") return undefined;
  const text = cleanText(value);
  const percent = /^(.*?) ?%$/.exec(text);
  return percent ? fractionFromPercent(percent[1] ?? "") : fractionFromDecimal(text);
}
