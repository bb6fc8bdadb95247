/** Numbers and dates of decisions: "QĐ số 112/QĐ-UBND ngày 20/5/2026" in one cell or two. */
import type { NumberAndDate } from "../../domain/reading";
import { findDateText, parseDateText } from "./parse-date";

const numberWithin =
  /(\d{1,6}[a-z]?\s*\/\s*(?:\d{4}\s*\/\s*)?[A-ZĐ][A-ZĐa-zđ&.\-–]*(?:\s*[-–]\s*(?:UBND|HĐTĐKT|[A-ZĐ]{2,}[A-ZĐ&.\-–]*))*)/u;

export interface DecisionReading {
  readonly value: NumberAndDate;
  /** The number may be good while the day beside it does not exist. */
  readonly doubt?: "impossible-date" | "ambiguous-date-order";
}

/** Reads number and date of a decision; undefined where the text has neither. */
export function parseDecisionText(text: string): DecisionReading | undefined {
  const dateText = findDateText(text);
  const day = dateText === undefined ? undefined : parseDateText(dateText);
  const date = day?.value ?? null;
  const rest = dateText === undefined ? text : text.replace(dateText, " ");
  const number = numberWithin.exec(rest)?.[1]?.replace(/\s+/gu, "") ?? bareNumber(rest);
  if (number === null && day === undefined) return undefined;
  return { value: { number, date }, ...(day?.doubt === undefined ? {} : { doubt: day.doubt }) };
}

/** A number without its sign: "QĐ số 112", "112". */
function bareNumber(text: string): string | null {
  const match = /^(?:(?:quyết định|qđ|số)[\s:.]*)*(\d{1,6})(?:\s*(?:,|;|[-–]|ngày)?\s*)$/iu.exec(text.trim());
  return match?.[1] ?? null;
}
