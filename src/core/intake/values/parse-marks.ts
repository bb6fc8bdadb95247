/** Marks in title, rating and award columns. */
import { isSymbolFont, repairLookAlikes, symbolMark } from "../../text";

export type MarkReading = "yes" | "no" | "not-a-mark";

const yes = new Set([
  "x",
  "×",
  "✓",
  "✔",
  "√",
  "v",
  "+",
  "1",
  "có",
  "co",
  "●",
  "•",
  "c",
  "☑",
  "☒",
  "*",
  "đạt",
]);
const no = new Set(["", "-", "–", "0", "không", "khong", "k", "ko", "/", "☐", "chưa"]);
/** Characters of Wingdings that draw ticks; in a mark column no letter of a language stands alone like these. */
const bareTicks = new Set(["ü", "þ", "P"]);
const crosses = new Set(["x", "×"]);

export interface MarkOfCell {
  readonly mark: MarkReading;
  /** Drawn by a font of signs, or stored as such a font's code. */
  readonly isSymbol: boolean;
  readonly isCross: boolean;
}

/** Reads one cell of a mark column. */
export function parseMark(value: string | number | boolean, fontName: string | undefined): MarkOfCell {
  if (typeof value === "boolean") return plain(value ? "yes" : "no");
  if (typeof value === "number") return plain(value === 1 ? "yes" : value === 0 ? "no" : "not-a-mark");
  const typed = value.trim();
  if (isSymbolFont(fontName) || bareTicks.has(typed)) return symbolReading(typed, fontName);
  const text = (/[^\p{ASCII}]/u.test(typed) ? repairLookAlikes(typed).text : typed).toLowerCase();
  if (yes.has(text)) return { mark: "yes", isSymbol: false, isCross: crosses.has(text) };
  return plain(no.has(text) ? "no" : "not-a-mark");
}

function plain(mark: MarkReading): MarkOfCell {
  return { mark, isSymbol: false, isCross: false };
}

function symbolReading(typed: string, fontName: string | undefined): MarkOfCell {
  const shown = symbolMark(
    typed,
    isSymbolFont(fontName) ? fontName : typed === "P" ? "Wingdings 2" : "Wingdings",
  );
  if (shown === "empty-box") return { mark: "no", isSymbol: true, isCross: false };
  const isYes = shown !== undefined && shown !== "unknown";
  return { mark: isYes ? "yes" : "not-a-mark", isSymbol: isYes, isCross: false };
}
