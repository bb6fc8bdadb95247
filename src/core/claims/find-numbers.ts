import { words } from "./fold-text";
import type { Span } from "./fold-text";
import { numberWordPattern, parseNumberWords } from "./number-words";

/** A number in a text. */
export interface NumberMention extends Span {
  readonly value: number;
  /** The worth of the last written digit: 1 in "75", 10,000,000 in "2,49 tỷ". */
  readonly step: number;
  /** Whether "đồng", "triệu" or the like make it money. */
  readonly isMoney: boolean;
  readonly isPercent: boolean;
}

const units: Readonly<Record<string, number>> = {
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  tr: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  k: 1e3,
};
const unit = "tỷ|tỉ|triệu|tr|nghìn|ngàn|k";
const figures = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}|\\d+(?:[.,]\\d+)?";
/** Not part of a date, a number of a document, or a code. */
const free = "(?<![\\p{L}\\p{N}/.,:-]|[\\p{L}\\p{N}] ?- ?)";
const amount = new RegExp(
  `${free}(?:${figures})(?: ?(?:${unit})(?![\\p{L}])(?: (?:rưỡi)| ?\\d{1,3} ?(?:${unit})(?![\\p{L}]))*)?`,
  "gu",
);
const currency = /^ ?(?:đồng|vnđ|vnd|đ)(?![\p{L}\p{N}])/u;
const wordRun = words(`(?:${numberWordPattern})(?: (?:${numberWordPattern}))*`);
/** "năm" after these is a year. */
const beforeYear = /(?:hằng|hàng|mỗi|từng|trong|các|nhiều|những|qua|một|hai|ba|bốn|theo|cả|\d) $/u;

/** Finds numbers in figures and in words in a folded text. */
export function findNumbers(text: string): NumberMention[] {
  const inFigures = [...text.matchAll(amount)].flatMap((match) => readFigures(text, match));
  const inWords = [...text.matchAll(wordRun)].flatMap((match) => readWords(text, match));
  const apart = inWords.filter(
    (word) => !inFigures.some((figure) => word.from < figure.to && figure.from < word.to),
  );
  return [...inFigures, ...apart].sort((a, b) => a.from - b.from);
}

function readFigures(text: string, match: RegExpExecArray): NumberMention[] {
  const from = match.index;
  const raw = match[0];
  const read = readAmount(raw);
  const after = text.slice(from + raw.length);
  if (read === undefined || /^(?:[/\p{L}]|-\d| ?- ?\d{4})/u.test(after.replace(currency, ""))) return [];
  const money = currency.exec(after)?.[0] ?? "";
  const percent = /^ ?%/u.exec(after)?.[0] ?? "";
  return [
    {
      from,
      to: from + raw.length + money.length + percent.length,
      ...read,
      isMoney: read.isMoney || money !== "",
      isPercent: percent !== "",
    },
  ];
}

/** Reads "2 tỷ 490 triệu", "1,2 tỷ", "1 tỷ rưỡi", "570.000.000". */
function readAmount(raw: string): { value: number; step: number; isMoney: boolean } | undefined {
  const parts = [...raw.matchAll(new RegExp(`(${figures})(?: ?(${unit}))?|rưỡi`, "gu"))];
  let value = 0;
  let step = 1;
  let isMoney = false;
  for (const [whole, number, name] of parts) {
    if (whole === "rưỡi") {
      value += step / 2;
      step /= 2;
      continue;
    }
    const read = readNumber(number ?? "");
    const size = name === undefined ? 1 : (units[name] ?? 1);
    if (read === undefined) return undefined;
    value += Math.round(read.value * size * 100) / 100;
    step = size * read.step;
    isMoney ||= size >= 1e6;
  }
  return { value, step, isMoney };
}

/** Dots stand between thousands, a comma before decimals; one group of three after a comma is thousands too. */
function readNumber(raw: string): { value: number; step: number } | undefined {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(raw)
    ? raw.replaceAll(".", "")
    : /^\d{1,3}(?:,\d{3}){2,}$/u.test(raw)
      ? raw.replaceAll(",", "")
      : raw;
  const [whole = "", decimals = ""] = grouped.split(/[.,]/u);
  const value = Number(decimals === "" ? whole : `${whole}.${decimals}`);
  return Number.isFinite(value) ? { value, step: 10 ** -decimals.length } : undefined;
}

/** The longest end of a run of number words that is a number: "mỗi năm năm mươi" holds fifty. */
function readWords(text: string, match: RegExpExecArray): NumberMention[] {
  const list = match[0].split(" ");
  for (let skip = 0; skip < list.length; skip++) {
    const left = list.slice(skip);
    const lead = list.slice(0, skip).join(" ").length;
    const from = match.index + (lead === 0 ? 0 : lead + 1);
    if (left[0] === "năm" && beforeYear.test(text.slice(0, from))) continue;
    const value = parseNumberWords(left);
    if (value === undefined) continue;
    // "một" is the article as often as the number.
    if (value === 1) return [];
    const to = match.index + match[0].length;
    const money = currency.exec(text.slice(to))?.[0] ?? "";
    if (/^ (?:số|vài|trong)(?![\p{L}])/u.test(text.slice(to))) return [];
    const step = list.at(-1) === "tỷ" ? 1e9 : list.at(-1) === "triệu" ? 1e6 : 1;
    return [{ from, to: to + money.length, value, step, isMoney: money !== "", isPercent: false }];
  }
  return [];
}
