/** Of several columns for one thing, the one that counts: the latest year's, and the school's word after the teacher's own. */
import { foldWithoutAccents } from "../../text";
import { headsSay, unused } from "./column-plan";
import type { ColumnPlan, MappedColumn } from "./column-plan";
import type { ListHints } from "../headings/list-hints";
import { stageOfRating, stageOfTitles } from "../words/stages";
import { findYear } from "../values/parse-year";

export function settleRivals(
  columns: readonly MappedColumn[],
  { year: listYear, asksByYears }: ListHints,
): readonly MappedColumn[] {
  const earlier = new Map([
    ...earlierYears(columns, (column) => isAward(column) || isDecision(column), listYear),
    ...(asksByYears ? titlesOfYears(columns) : []),
    ...earlierYears(columns, isRating, listYear),
  ]);
  const overruledOnes = overruledColumns(columns.filter((column) => !earlier.has(column)));
  return columns.map((column) => {
    const year = earlier.get(column);
    if (year !== undefined) return { ...column, plan: planOfEarlier(column, year) };
    if (overruledOnes.has(column)) return { ...column, plan: overruledPlan(column) };
    return column.plan.use === "field" && isOfLaterRound(column)
      ? { ...column, plan: { ...column.plan, outweighs: true } }
      : column;
  });
}

/** "Vòng 2", "Bỏ phiếu lần 2" over votes: it is held for those who lacked votes in the round before. */
function isOfLaterRound(column: MappedColumn): boolean {
  return (
    isVote(column) && headsSay(column, /(?:^| )(?:vong|lan|luot) (?:thu )?(?:[2-9]|hai|ba|ii|iii)(?: |$)/u)
  );
}

/** A prize that is summed up elsewhere still tells that the award was given. */
function overruledPlan({ plan }: MappedColumn): ColumnPlan {
  return plan.use === "field" && plan.tells !== undefined && plan.award !== undefined
    ? { use: "mark", of: plan.tells, award: plan.award, unit: plan.unit ?? 1 }
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

/** "Năm học 2023-2024" over columns that "Năm học 2024-2025", or "Đề nghị" in a list of that year, stands over too. */
function earlierYears(
  columns: readonly MappedColumn[],
  isOfThem: (column: MappedColumn) => boolean,
  listYear: number | undefined,
): readonly (readonly [MappedColumn, string])[] {
  const dated = columns
    .filter((column) => column.ofYear === undefined && isOfThem(column) && !isPlanned(column))
    .flatMap((column) => {
      const found = yearOver(column);
      return found === undefined ? [] : [{ column, ...found }];
    });
  if (dated.length === 0) return yearsBefore(columns.filter(isOfThem));
  const asks = columns.some((column) => isOfThem(column) && isProposal(column));
  const latest = Math.max(...dated.map(({ to }) => to), asks ? (listYear ?? 0) : 0);
  return dated.filter(({ to }) => to < latest).map(({ column, text }) => [column, text]);
}

/** "DHTĐ năm học 2024-2025" in a list that asks for a higher award is evidence, whichever year it is. */
function titlesOfYears(columns: readonly MappedColumn[]): readonly (readonly [MappedColumn, string])[] {
  return columns
    .filter((column) => isTitleText(column) && !isPlanned(column) && !headsSay(column, /de nghi|de xuat/u))
    .flatMap((column) => {
      const found = yearOver(column);
      return found === undefined ? [] : [[column, found.text] as const];
    });
}

/** "Danh hiệu đề nghị" is of the list's own year. */
function isProposal(column: MappedColumn): boolean {
  return headsSay(column, /de nghi|de xuat/u) && yearOver(column) === undefined && !isDecision(column);
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

/** Titles got before are kept as such, and ratings with their school year; without it these say nothing. */
function planOfEarlier({ plan }: MappedColumn, year: string): ColumnPlan {
  const isRated = plan.use === "field" && plan.field === "rating" && year.includes("-");
  const isAwards = plan.use === "field" && plan.field !== "rating" && plan.field !== "decision";
  return isAwards || isRated || plan.use === "mark"
    ? { use: "field", field: "previousAwards", ...(year === "" ? {} : { year }) }
    : unused("earlier-year");
}

function overruledColumns(columns: readonly MappedColumn[]): ReadonlySet<MappedColumn> {
  return new Set([
    ...plannedRatings(columns.filter(isRating)),
    ...overruled(
      columns.filter((column) => isRating(column) && !isPlanned(column)),
      stageOfRating,
    ),
    ...overruled(columns.filter(isVote), stageOfRating),
    ...overruled(
      columns.filter(({ plan }) => plan.use === "field" && plan.field === "score"),
      stageOfRating,
    ),
    ...partsOfSum(columns.filter(({ plan }) => plan.use === "field" && plan.field === "money")),
    ...overruled(columns.filter(isTitleText), stageOfTitles),
  ]);
}

/** "Mức thưởng" and "Thành tiền": the last is what is paid. */
function partsOfSum(money: readonly MappedColumn[]): readonly MappedColumn[] {
  const sums = money.filter(({ headText }) =>
    /^(?:thanh tien|thuc (?:nhan|linh)|tong (?:cong|tien|so tien|muc)|cong)/u.test(
      foldWithoutAccents(headText),
    ),
  );
  return sums.length === 0 ? [] : money.filter((column) => !sums.includes(column));
}

/** "Đăng ký xếp loại": what somebody means to reach is no rating, even where nothing else rates. */
function plannedRatings(ratings: readonly MappedColumn[]): readonly MappedColumn[] {
  return ratings.filter(isPlanned);
}

type StageOf = typeof stageOfRating;

/** That of a head that names none: "Xếp loại" alone is the school's word. */
const lastStage = 2;

/** A teacher's own word on a title alone is no stage: there must be a department's, or a term's, besides. */
function overruled(columns: readonly MappedColumn[], stageOf: StageOf): readonly MappedColumn[] {
  const ranked = columns.map((column) => ({ column, stage: stageOver(column, stageOf) }));
  const highest = Math.max(...ranked.map(({ stage }) => stage));
  const isStaged = stageOf === stageOfRating || ranked.some(({ stage }) => stage === 1);
  return isStaged ? ranked.filter(({ stage }) => stage < highest).map(({ column }) => column) : [];
}

function stageOver({ head }: MappedColumn, stageOf: StageOf): number {
  for (const { text } of [...head.heads].reverse()) {
    const stage = stageOf(foldWithoutAccents(text));
    if (stage !== undefined) return stage;
  }
  return lastStage;
}
