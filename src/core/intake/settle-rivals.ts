/** Of several columns for one thing, the one that counts: the latest year's, and the school's word after the teacher's own. */
import { foldWithoutAccents } from "../text";
import { headsSay, unused } from "./column-plan";
import type { ColumnPlan, MappedColumn } from "./column-plan";
import { findYear } from "./values/parse-year";

export function settleRivals(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const earlier = new Map([
    ...earlierYears(columns, (column) => isAward(column) || isDecision(column)),
    ...earlierYears(columns, isRating),
  ]);
  const overruledOnes = overruledColumns(columns.filter((column) => !earlier.has(column)));
  return columns.map((column) => {
    const year = earlier.get(column);
    if (year !== undefined) return { ...column, plan: planOfEarlier(column, year) };
    return overruledOnes.has(column) ? { ...column, plan: overruledPlan(column) } : column;
  });
}

/** A prize that is summed up elsewhere still tells that the award was given. */
function overruledPlan({ plan }: MappedColumn): ColumnPlan {
  return plan.use === "field" && plan.tells !== undefined && plan.award !== undefined
    ? { use: "mark", of: plan.tells, award: plan.award }
    : unused("overruled");
}

function isAward({ plan }: MappedColumn): boolean {
  return (
    plan.use === "mark" || (plan.use === "field" && (plan.field === "titles" || plan.field === "awards"))
  );
}

function isDecision({ plan }: MappedColumn): boolean {
  return plan.use === "field" && plan.field === "decision";
}

function isRating({ plan }: MappedColumn): boolean {
  return plan.use === "rating-mark" || (plan.use === "field" && plan.field === "rating");
}

function isVote({ plan }: MappedColumn): boolean {
  return plan.use === "field" && (plan.field === "votePercent" || plan.field === "votes");
}

function isTitleText({ plan }: MappedColumn): boolean {
  return plan.use === "field" && (plan.field === "titles" || plan.second === "awards");
}

/** "Năm học 2023-2024" over columns that "Năm học 2024-2025" stands over too. */
function earlierYears(
  columns: readonly MappedColumn[],
  isOfThem: (column: MappedColumn) => boolean,
): readonly (readonly [MappedColumn, string])[] {
  const dated = columns
    .filter((column) => column.ofYear === undefined && isOfThem(column) && !isPlanned(column))
    .flatMap((column) => {
      const found = yearOver(column);
      return found === undefined ? [] : [{ column, ...found }];
    });
  if (dated.length === 0) return yearsBefore(columns.filter(isOfThem));
  const latest = Math.max(...dated.map(({ to }) => to));
  return dated.filter(({ to }) => to < latest).map(({ column, text }) => [column, text]);
}

/** "Năm học trước" beside "Năm học này". */
function yearsBefore(columns: readonly MappedColumn[]): readonly (readonly [MappedColumn, string])[] {
  const before = columns.filter((column) => headsSay(column, /^nam (?:hoc )?(?:truoc|ngoai)/u));
  return before.length === columns.length ? [] : before.map((column) => [column, ""]);
}

/** "Đăng ký năm học 2025-2026" beside this year's results. */
function isPlanned(column: MappedColumn): boolean {
  return headsSay(column, /^(?:ket qua )?dang ky /u);
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
  return plan.use === "field" && plan.field !== "rating" && plan.field !== "decision"
    ? { use: "field", field: "previousAwards", ...(year === "" ? {} : { year }) }
    : unused("earlier-year");
}

/** Whose word it is: the last one counts, and the first term's is not the year's. */
const speakers: readonly RegExp[] = [
  /(?:^| )(?:ca nhan|ban than|tu xep|tu danh gia|tu nhan|tu cham|tu dg)|hoc k[yi] (?:i|1)$|hk ?(?:i|1)$/u,
  /(?:^| )(?:to|khoi)(?: |$)|hoc k[yi] (?:ii|2)$|hk ?(?:ii|2)$/u,
];
/** Of titles only words of a review do: "Danh hiệu cá nhân" and "Danh hiệu tổ" are no stages. */
const proposers: readonly RegExp[] = [
  /^ca nhan$|(?:ca nhan|ban than)(?: tu)? (?:de nghi|nhan|xet)|^tu (?:nhan|de nghi|xet|dk)|hoc k[yi] (?:i|1)$|hk ?(?:i|1)$/u,
  /^to$|hoc k[yi] (?:ii|2)$|hk ?(?:ii|2)$|^(?:to|khoi)(?: chuyen mon| cm)? (?:binh )?(?:xet|de nghi|bau|xep|danh gia)/u,
];

function overruledColumns(columns: readonly MappedColumn[]): ReadonlySet<MappedColumn> {
  return new Set([
    ...plannedRatings(columns.filter(isRating)),
    ...overruled(
      columns.filter((column) => isRating(column) && !isPlanned(column)),
      speakers,
    ),
    ...overruled(columns.filter(isVote), speakers),
    ...overruled(
      columns.filter(({ plan }) => plan.use === "field" && plan.field === "score"),
      speakers,
    ),
    ...partsOfSum(columns.filter(({ plan }) => plan.use === "field" && plan.field === "money")),
    ...overruled(columns.filter(isTitleText), proposers),
  ]);
}

/** "Mức thưởng" and "Thành tiền": the last is what is paid. */
function partsOfSum(money: readonly MappedColumn[]): readonly MappedColumn[] {
  const sums = money.filter(({ headText }) =>
    /^(?:thanh tien|tong (?:cong|tien|so tien|muc)|cong)/u.test(foldWithoutAccents(headText)),
  );
  return sums.length === 0 ? [] : money.filter((column) => !sums.includes(column));
}

function plannedRatings(ratings: readonly MappedColumn[]): readonly MappedColumn[] {
  const planned = ratings.filter(isPlanned);
  return planned.length === ratings.length ? [] : planned;
}

/** A teacher's own word alone is no stage: there must be a department's, or a term's, besides. */
function overruled(columns: readonly MappedColumn[], stages: readonly RegExp[]): readonly MappedColumn[] {
  const ranked = columns.map((column) => ({ column, rank: rankOf(column, stages) }));
  const highest = Math.max(...ranked.map(({ rank }) => rank));
  const isStaged = stages === speakers || ranked.some(({ rank }) => rank === 1);
  return isStaged ? ranked.filter(({ rank }) => rank < highest).map(({ column }) => column) : [];
}

function rankOf({ head }: MappedColumn, stages: readonly RegExp[]): number {
  for (const { text } of [...head.heads].reverse()) {
    const rank = stages.findIndex((words) => words.test(foldWithoutAccents(text)));
    if (rank >= 0) return rank;
  }
  return stages.length;
}
