import { schoolYearFrom } from "../domain/school-year";
import type { SchoolYear } from "../domain/school-year";
import { findAll, words } from "./fold-text";
import type { Span } from "./fold-text";

/** What a text says of time: school years, a stretch of years, one calendar year, each year, or the whole. */
export type TimeMention = Span &
  (
    | { readonly is: "school-years"; readonly years: readonly SchoolYear[] }
    | { readonly is: "stretch"; readonly first: number; readonly last: number }
    | { readonly is: "calendar-year"; readonly year: number }
    | { readonly is: "each-year" | "average" | "whole" }
  );

const year = "(?:19|20)\\d{2}";
const span = new RegExp(
  `(?<![\\p{N}/.-])(?:(?:từ )?(?:năm )?)(${year}) ?(?:-|đến(?: năm)?) ?(${year}|\\d{2})(?![\\p{N}/])`,
  "gu",
);
const single = new RegExp(`(?<![\\p{L}])năm (${year})(?! ?(?:-|đến) ?\\d)(?![\\p{N}/])`, "gu");
const eachYear = words(
  "hằng năm|hàng năm|mỗi năm học|mỗi năm|từng năm học|từng năm|một năm học|một năm|năm nào cũng|các năm đều",
);
const average = words("bình quân|trung bình|tính trung bình|tính bình quân");
const whole = words(
  "tổng cộng|tổng số|cả giai đoạn|toàn giai đoạn|trong giai đoạn|(?:trong|qua|sau)? ?(?:0?\\d|hai|ba|bốn|năm) năm(?: học)? (?:qua|vừa qua|này)|trong (?:suốt )?(?:0?\\d|hai|ba|bốn|năm) năm(?: học)?(?! (?:liền|liên|gần))|5 năm thực hiện",
);

/** Finds what a folded text says of time, in order; overlapping words count once. */
export function findTimes(text: string): TimeMention[] {
  const spans = joinRanges(
    text,
    [...text.matchAll(span)].flatMap((match) => readSpan(text, match)),
  );
  const taken = (one: Span): boolean => spans.some((other) => one.from < other.to && other.from < one.to);
  const years = [...text.matchAll(single)].map((match): TimeMention => ({
    ...spanOf(match),
    is: "calendar-year",
    year: Number(match[1]),
  }));
  const plain = (is: "each-year" | "average" | "whole", pattern: RegExp): TimeMention[] =>
    findAll(text, pattern).map((one) => ({ ...one, is }));
  const others = [
    ...years,
    ...plain("each-year", eachYear),
    ...plain("average", average),
    ...plain("whole", whole),
  ];
  return [...spans, ...others.filter((one) => !taken(one))].sort((a, b) => a.from - b.from);
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}

function readSpan(text: string, match: RegExpExecArray): TimeMention[] {
  const first = Number(match[1]);
  const written = match[2] ?? "";
  const last = written.length === 2 ? Math.floor(first / 100) * 100 + Number(written) : Number(written);
  if (last <= first) return [];
  const isCalendar =
    /(?:giai đoạn|từ năm|nhiệm kỳ) ?$/u.test(text.slice(0, match.index)) || match[0].startsWith("từ");
  if (last === first + 1 && !isCalendar)
    return [{ ...spanOf(match), is: "school-years", years: [schoolYearFrom(first)] }];
  return [{ ...spanOf(match), is: "stretch", first, last }];
}

/** "từ năm học 2020-2021 đến năm học 2022-2023" is three years; "2020-2021 và 2021-2022" are two. */
function joinRanges(text: string, times: readonly TimeMention[]): TimeMention[] {
  const joined: TimeMention[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    if (before?.is !== "school-years" || time.is !== "school-years") {
      joined.push(time);
      continue;
    }
    const between = text.slice(before.to, time.from);
    const isRange = /^ ?đến(?: hết)?(?: năm học)? ?$/u.test(between);
    if (!isRange && !/^(?:,| và|, và| ;)(?: năm học)? ?$/u.test(between)) {
      joined.push(time);
      continue;
    }
    const years = isRange ? fillUp(before.years, time.years) : [...before.years, ...time.years];
    joined[joined.length - 1] = { from: before.from, to: time.to, is: "school-years", years };
  }
  return joined;
}

function fillUp(from: readonly SchoolYear[], to: readonly SchoolYear[]): SchoolYear[] {
  const first = Number(from[0]?.slice(0, 4));
  const last = Number(to.at(-1)?.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => schoolYearFrom(first + index));
}
