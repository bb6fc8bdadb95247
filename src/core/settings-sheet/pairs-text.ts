import { awardRecord, awardSynonyms, awards } from "../law";
import type { PairsRecord } from "../law";
import { cleanText, foldWithoutAccents, formatCount } from "../text";
import { fractionFromDecimal, fractionFromPercent, percentFromFraction } from "./percent-text";

/** A table of two columns as settings keep it: by school year, by award, or by day. */
export type Pairs = Readonly<Record<string, string | number>>;

/** Writes pairs as people do: "2022-2023: 15%; 2023-2024: 12%". */
export function writePairs(record: PairsRecord, pairs: object): string {
  return Object.entries(pairs)
    .map(([key, value]) => `${keyText(record, key)}: ${valueText(record, value as string | number)}`)
    .join("; ");
}

/** Reads what `writePairs` writes, and what people type like it; undefined where one pair is not understood or stands twice. */
export function readPairs(record: PairsRecord, text: string): Pairs | undefined {
  const pairs = new Map<string, string | number>();
  for (const part of text.split(/[;\n]/u).map(cleanText)) {
    if (part === "") continue;
    const match = /^(.+?)\s*[:=]\s*(.+)$/u.exec(part);
    const key = keyOf(record, match?.[1] ?? "");
    const value = valueOf(record, match?.[2] ?? "");
    if (key === undefined || value === undefined || pairs.has(key)) return undefined;
    pairs.set(key, value);
  }
  return pairs.size === 0 ? undefined : Object.fromEntries(pairs);
}

function keyText({ keys }: PairsRecord, key: string): string {
  if (keys === "award") return awardRecord(key)?.nameVi ?? key;
  return keys === "day" ? key.split("-").reverse().join("/") : key;
}

function valueText({ values, unit }: PairsRecord, value: string | number): string {
  if (values === "fraction") return percentFromFraction(String(value));
  return unit === "%" ? `${String(value)}%` : formatCount(Number(value));
}

function keyOf({ keys }: PairsRecord, text: string): string | undefined {
  switch (keys) {
    case "school-year":
      return /^\d{4}\s?[-–]\s?\d{4}$/u.test(text) ? text.replace(/\s?[-–]\s?/u, "-") : undefined;
    case "award":
      return awardIn(text);
    case "day":
      return dayIn(text);
  }
}

function awardIn(text: string): string | undefined {
  const folded = foldWithoutAccents(text);
  const named = [...awards.values()].find(
    ({ id, nameVi }) => id === text.toUpperCase() || foldWithoutAccents(nameVi) === folded,
  );
  return named?.id ?? awardSynonyms.find((one) => foldWithoutAccents(one.text) === folded)?.award;
}

/** Reads "1/7/2027" and "2027-07-01"; whether the calendar has the day is for `parseSettings` to judge. */
function dayIn(text: string): string | undefined {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  if (written !== null)
    return `${written[3] ?? ""}-${(written[2] ?? "").padStart(2, "0")}-${(written[1] ?? "").padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : undefined;
}

function valueOf({ values, unit }: PairsRecord, text: string): string | number | undefined {
  if (values === "fraction") {
    const percent = /^(.*?) ?%$/u.exec(text);
    return percent === null ? fractionFromDecimal(text) : fractionFromPercent(percent[1] ?? "");
  }
  const bare = unit === "%" ? text.replace(/ ?%$/u, "") : text.replace(/ ?(?:đồng|đ|vnđ|năm)$/iu, "");
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(bare)) return Number(bare.replace(/[.,]/gu, ""));
  return /^\d{1,9}$/u.test(bare) ? Number(bare) : undefined;
}
