/** What a cell says of an award got earlier: "2022-2023: CSTĐCS (45/QĐ-UBND ngày 10/7/2023)". */
import type { MappedColumn } from "../columns/column-plan";
import { namesAward, parseAwards } from "../values/parse-awards";
import { parseMark } from "../values/parse-marks";
import { findYear } from "../values/parse-year";

/** The head tells year and award where the cell does not; undefined where the cell says that there was none. */
export function earlierAward(column: MappedColumn, text: string): string | undefined {
  const { mark } = parseMark(text, undefined);
  if (mark === "no") return undefined;
  const year = yearOver(column);
  const award = namesAward(text) ? undefined : awardOver(column);
  if (year === undefined)
    return award === undefined ? text : `${award}: ${text.replace(/\s*[;\n]\s*/gu, ", ")}`;
  const said = award === undefined ? text : mark === "yes" ? award : `${award} (${text})`;
  return `${year}: ${said}`;
}

/** "2023-2024: Cấp huyện" under a year's own column of initiatives, whose words are a name where no year stands over them. */
export function withYearOver(column: MappedColumn, text: string): string {
  const year = yearOver(column);
  return year === undefined || year.length === 4 ? text : `${year}: ${text}`;
}

function yearOver({ plan, headText }: MappedColumn): string | undefined {
  if (plan.use === "field" && plan.year !== undefined) return plan.year;
  const span = findYear(headText)?.value;
  if (span === undefined) return undefined;
  return span.from === span.to ? String(span.to) : `${String(span.from)}-${String(span.to)}`;
}

/** The words of the heads that name one award: "CSTĐCS" in "Quyết định công nhận CSTĐCS 3 năm liền kề". */
function awardOver({ head }: MappedColumn): string | undefined {
  for (const { text } of [...head.heads].reverse()) {
    const words = text.replace(/\([^)]*\)/gu, " ").split(/\s+/u);
    const named = [1, 2, 3, 4].flatMap((count) =>
      words.map((_, at) => words.slice(at, at + count).join(" ")),
    );
    const award = named.find(namesOne);
    if (award !== undefined) return award;
  }
  return undefined;
}

function namesOne(words: string): boolean {
  const [award, ...others] = parseAwards(words, false);
  return award?.code !== undefined && award.doubt === undefined && others.length === 0;
}
