/** Marks in title, rating and award columns. */
import { isSymbolFont, repairLookAlikes } from "../../text";

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
/** Ticks of the Wingdings fonts as the cell stores them. */
const symbolTicks = new Set(["ü", "þ", "P", "R", "S", "T", "\u00fe", "\u00fc"]);

/** Reads one cell of a mark column. The column's note that "x" means "not applicable" is the caller's to know. */
export function parseMark(value: string | number | boolean, fontName: string | undefined): MarkReading {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value === 1 ? "yes" : value === 0 ? "no" : "not-a-mark";
  const typed = value.trim();
  if (isSymbolFont(fontName ?? "")) return symbolTicks.has(typed) ? "yes" : "not-a-mark";
  const text = (/[^\p{ASCII}]/u.test(typed) ? repairLookAlikes(typed).text : typed).toLowerCase();
  if (yes.has(text)) return "yes";
  return no.has(text) ? "no" : "not-a-mark";
}
