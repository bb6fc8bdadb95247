/** School years, calendar years and periods in titles, sheet and file names. */
import type { YearSpan } from "../../domain/school-year";

const dash = "\\s*[-–—/]\\s*";
/** "NĂM HỌC 2024 2025": the dash was lost. */
const schoolYearSpaced = /năm học\s*:?\s*(20\d{2})\s+(20\d{2})(?!\d)/iu;
const schoolYearLong = new RegExp(`(?<!\\d)(20\\d{2})${dash}(20\\d{2})(?!\\d)`, "gu");
const schoolYearShort = new RegExp(`(?:năm học|nh|n\\.h)[\\s.:]*(\\d{2})${dash}(\\d{2})(?!\\d)`, "iu");
const schoolYearMixed = new RegExp(`(?<!\\d)(20\\d{2})${dash}(\\d{2})(?!\\d)`, "u");
const calendarYear = /(?:^|[^\p{L}\d])năm\s*:?\s*(20\d{2})(?!\d|\s*[-–—/]\s*\d)/iu;

export interface YearReading {
  readonly value: YearSpan;
  /** The words that say it, as typed. */
  readonly raw: string;
  /** True where the same text names another school year too. */
  readonly several: boolean;
}

const known = new Map<string, YearReading | undefined>();

/** Finds the school year or period that a text names; a school year wins over a calendar year. */
export function findYear(text: string): YearReading | undefined {
  if (known.has(text)) return known.get(text);
  const reading = readYear(text);
  if (known.size < 5_000) known.set(text, reading);
  return reading;
}

function readYear(text: string): YearReading | undefined {
  const spans = [...text.matchAll(schoolYearLong)].map((match) =>
    spanOf(match, Number(match[1]), Number(match[2])),
  );
  const known = spans.filter((span) => span !== undefined);
  const school = known.filter((span) => span.value.type === "school");
  const first = school[0] ?? known[0];
  if (first) return { ...first, several: new Set(school.map((span) => span.value.from)).size > 1 };
  return shortYear(text) ?? calendarOf(text);
}

/** In names of sheets and files "23-24" stands alone; a first number above 12 is no day before its month. */
const bareYears = /(?<![\d/.-])(1[3-9]|[2-4]\d)\s?[-–]\s?(\d{2})(?![\d/.-])/u;

/** Finds the year that the name of a sheet or file says, as "TH Lê Lai 23-24". */
export function findYearInName(name: string): YearReading | undefined {
  const found = findYear(name);
  if (found !== undefined) return found;
  const match = bareYears.exec(name);
  const from = Number(match?.[1]);
  if (match === null || Number(match[2]) !== from + 1) return undefined;
  return { value: { type: "school", from: 2000 + from, to: 2001 + from }, raw: match[0], several: false };
}

/** A span of one year is a school year; a longer one a period; any other pair is no year. */
function spanOf(
  match: RegExpMatchArray,
  from: number,
  to: number,
): { value: YearSpan; raw: string } | undefined {
  if (to === from + 1) {
    const isPeriod = /(giai đoạn|chu kỳ|chu kì)\s*$/iu.test(match.input?.slice(0, match.index) ?? "");
    return { value: { type: isPeriod ? "period" : "school", from, to }, raw: match[0] };
  }
  return to > from && to - from <= 10 ? { value: { type: "period", from, to }, raw: match[0] } : undefined;
}

function shortYear(text: string): YearReading | undefined {
  const match = schoolYearShort.exec(text) ?? schoolYearMixed.exec(text) ?? schoolYearSpaced.exec(text);
  if (!match) return undefined;
  const from = match[1]?.length === 2 ? 2000 + Number(match[1]) : Number(match[1]);
  if ((from + 1) % 100 !== Number(match[2]) % 100) return undefined;
  return { value: { type: "school", from, to: from + 1 }, raw: match[0], several: false };
}

function calendarOf(text: string): YearReading | undefined {
  const match = calendarYear.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  return { value: { type: "calendar", from: year, to: year }, raw: match[0].trim(), several: false };
}
