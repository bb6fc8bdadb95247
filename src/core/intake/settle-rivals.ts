/** Of several columns for one thing, the one that counts: the latest year's, and the school's word after the teacher's own. */
import { foldWithoutAccents } from "../text";
import type { ColumnPlan, MappedColumn } from "./map-columns";
import { findYear } from "./values/parse-year";

export function settleRivals(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const earlier = new Map([...earlierYears(columns, isAward), ...earlierYears(columns, isRating)]);
  const overruled = overruledRatings(columns.filter((column) => !earlier.has(column)));
  return columns.map((column) => {
    const year = earlier.get(column);
    if (year !== undefined) return { ...column, plan: planOfEarlier(column, year) };
    return overruled.has(column)
      ? { ...column, plan: { use: "known-but-unused", name: "overruled" } }
      : column;
  });
}

function isAward({ plan }: MappedColumn): boolean {
  return (
    plan.use === "mark" || (plan.use === "field" && (plan.field === "titles" || plan.field === "awards"))
  );
}

function isRating({ plan }: MappedColumn): boolean {
  return plan.use === "rating-mark" || (plan.use === "field" && plan.field === "rating");
}

/** "Năm học 2023-2024" over columns that "Năm học 2024-2025" stands over too. */
function earlierYears(
  columns: readonly MappedColumn[],
  isOfThem: (column: MappedColumn) => boolean,
): readonly (readonly [MappedColumn, string])[] {
  const dated = columns.filter(isOfThem).flatMap((column) => {
    const found = yearOver(column);
    return found === undefined ? [] : [{ column, ...found }];
  });
  const latest = Math.max(...dated.map(({ to }) => to));
  return dated.filter(({ to }) => to < latest).map(({ column, text }) => [column, text]);
}

function yearOver({ head }: MappedColumn): { readonly to: number; readonly text: string } | undefined {
  for (const { text } of head.heads) {
    const span = findYear(text)?.value;
    if (span !== undefined)
      return {
        to: span.to,
        text: span.from === span.to ? String(span.to) : `${String(span.from)}-${String(span.to)}`,
      };
  }
  return undefined;
}

/** Titles got before are kept as such; ratings and marks of another year say nothing of this one. */
function planOfEarlier({ plan }: MappedColumn, year: string): ColumnPlan {
  return plan.use === "field" && plan.field !== "rating"
    ? { use: "field", field: "previousAwards", year }
    : { use: "known-but-unused", name: "earlier-year" };
}

/** Whose word a rating is, the last one counts; the first term's is not the year's. */
const speakers: readonly RegExp[] = [
  /(?:^| )(?:ca nhan|ban than|tu xep|tu danh gia|tu nhan|tu cham)|hoc k[yi] (?:i|1)$|hk ?(?:i|1)$/u,
  /(?:^| )(?:to|khoi)(?: |$)|hoc k[yi] (?:ii|2)$|hk ?(?:ii|2)$/u,
];
const lastWord = speakers.length;

function overruledRatings(columns: readonly MappedColumn[]): ReadonlySet<MappedColumn> {
  const ratings = columns.filter(isRating).map((column) => ({ column, rank: rankOf(column) }));
  const highest = Math.max(...ratings.map(({ rank }) => rank));
  return new Set(ratings.filter(({ rank }) => rank < highest).map(({ column }) => column));
}

function rankOf({ head }: MappedColumn): number {
  for (const { text } of [...head.heads].reverse()) {
    const rank = speakers.findIndex((words) => words.test(foldWithoutAccents(text)));
    if (rank >= 0) return rank;
  }
  return lastWord;
}
