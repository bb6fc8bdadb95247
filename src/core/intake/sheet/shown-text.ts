/** What a cell shows, for people who look at the sheet beside the findings; nothing is judged by it. */
import { dayFromSerial } from "../../domain/legal-date";
import type { Cell } from "../../domain/snapshot";
import { decodeLegacy, legacyFontKind } from "../../text";
import { isDateFormat } from "../values/parse-date";

/** Gives the text of a cell in Unicode, dates as dd/mm/yyyy and decimals with a comma. */
export function shownText(cell: Cell, date1904: boolean): string {
  const { value, style, error } = cell;
  if (error !== undefined) return error;
  switch (typeof value) {
    case "string":
      return inUnicode(value, style.fontName);
    case "number":
      return shownNumber(value, style.numberFormat, date1904);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return "";
  }
}

/** Excel draws such letters by their font; here only the font's name tells. */
function inUnicode(text: string, fontName: string | undefined): string {
  const encoding = legacyFontKind(fontName);
  return encoding === undefined ? text : decodeLegacy(text, encoding);
}

function shownNumber(value: number, format: string, date1904: boolean): string {
  const day = isDateFormat(format) ? dayFromSerial(Math.floor(value), date1904) : undefined;
  if (day !== undefined) return day.split("-").reverse().join("/");
  if (format.includes("%")) return `${plain(value * 100)}%`;
  const text = plain(value);
  return format.includes(",") ? text.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ".") : text;
}

/** Up to ten digits, as Excel shows a number without a format of its own. */
function plain(value: number): string {
  return String(Number(value.toPrecision(10))).replace(".", ",");
}
