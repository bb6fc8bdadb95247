/** Tells of which award a column of votes, decisions or money speaks: "Số phiếu LĐTT", "LĐTT" over "Số QĐ". */
import type { AwardId } from "../../domain/award";
import { foldWithoutAccents } from "../../text";
import { fieldOfAward } from "../words/award-traits";
import { isField, unused } from "./column-plan";
import type { ColumnPlan, MappedColumn } from "./column-plan";
import { headKey } from "../header/head-words";
import type { ListHints } from "../headings/list-hints";
import { parseAwards } from "../values/parse-awards";
import { findYear } from "../values/parse-year";

export function settleByAward(columns: readonly MappedColumn[], hints: ListHints): readonly MappedColumn[] {
  const awards = new Map(columns.flatMap((column) => awardEntry(column, columns)));
  if (awards.size === 0) return columns;
  const tellsAwards = !columns.some(({ plan }) => namesAwards(plan));
  return columns.map((column) => {
    const award = awards.get(column);
    if (award !== undefined && isOfEarlierAward(column, columns))
      return { ...column, plan: unused("earlier-award") };
    if (award !== undefined) return { ...column, plan: planOfAward(column, award, tellsAwards, hints) };
    return isSum(column) && hasMoney(awards.keys())
      ? { ...column, plan: { use: "field", field: "money", unit: moneyUnitAmong(columns) } }
      : column;
  });
}

/** The decision beside the year in which an earlier award was got, all under that award's name. */
function isOfEarlierAward(column: MappedColumn, all: readonly MappedColumn[]): boolean {
  const [group] = column.head.heads;
  return (
    isField(column, "decision") &&
    all.some((other) => isField(other, "previousAwards") && other.head.heads[0] === group)
  );
}

type FieldPlan = Extract<ColumnPlan, { use: "field" }>;

function awardEntry(
  column: MappedColumn,
  all: readonly MappedColumn[],
): readonly (readonly [MappedColumn, AwardId])[] {
  const { plan } = column;
  if (plan.use !== "field" || !["votePercent", "votes", "decision", "money"].includes(plan.field)) return [];
  const award = awardOver(column) ?? awardWithin(column.headText) ?? awardBeside(column, all);
  return award === undefined ? [] : [[column, award]];
}

/** "LĐTT | Số phiếu | CSTĐCS | Số phiếu": a head that is repeated behind each mark goes with that mark. */
function awardBeside(column: MappedColumn, all: readonly MappedColumn[]): AwardId | undefined {
  const repeated = all.filter((other) => headKey(other.headText) === headKey(column.headText));
  if (repeated.length < 2) return undefined;
  const marks = repeated.map((other) => markBefore(other, all));
  const areApart = !marks.includes(undefined) && new Set(marks).size === repeated.length;
  return areApart ? markBefore(column, all) : undefined;
}

function markBefore({ column }: MappedColumn, all: readonly MappedColumn[]): AwardId | undefined {
  const mark = all.findLast((other) => other.column < column && other.plan.use === "mark")?.plan;
  return mark?.use === "mark" ? mark.award : undefined;
}

function awardOver({ head }: MappedColumn): AwardId | undefined {
  for (const cell of head.heads) {
    const award = cell === head.leaf ? undefined : awardNamed(cell.text);
    if (award !== undefined) return award;
  }
  return undefined;
}

/** "Số phiếu LĐTT", "LĐTT (số QĐ)": the award at the end of the words, or alone outside the brackets. */
function awardWithin(text: string): AwardId | undefined {
  const words = text
    .replace(/\([^)]*\)/gu, " ")
    .trim()
    .split(/\s+/u);
  for (let at = 0; at < words.length; at += 1) {
    const award = awardNamed(words.slice(at).join(" "));
    if (award !== undefined) return award;
  }
  return undefined;
}

/** One award, its level said where it has several. */
function awardNamed(text: string): AwardId | undefined {
  const [award, ...others] = parseAwards(text, false);
  return others.length === 0 && award?.doubt === undefined ? award?.code : undefined;
}

function namesAwards(plan: ColumnPlan): boolean {
  if (plan.use === "mark" || plan.use === "open-mark") return true;
  return plan.use === "field" && (plan.field === "titles" || plan.field === "awards");
}

/** A decision of an earlier year is evidence for what is asked now. */
function planOfAward(
  column: MappedColumn,
  award: AwardId,
  tellsAwards: boolean,
  { year, asks }: ListHints,
): ColumnPlan {
  const { plan, headText } = column;
  if (plan.use !== "field") return plan;
  const own = findYear(headText)?.value.to;
  if (own !== undefined && year !== undefined && own < year) return unused("earlier-year");
  if (asks && plan.field === "decision" && awardWithin(headText) === award)
    return { use: "field", field: "previousAwards" };
  // In a list that asks, a decision may be on another award.
  const tells = tellsAwards && (plan.field === "money" || (plan.field === "decision" && !asks));
  return tells ? { ...plan, award, tells: fieldOfAward(award) } : { ...plan, award };
}

function isSum({ headText, plan }: MappedColumn): boolean {
  const isOpen = plan.use === "unknown" || (plan.use === "field" && plan.field === "score");
  return (
    isOpen && /^(?:tong(?: cong| so| tien| so tien)?|cong)(?: \(.*\))?$/u.test(foldWithoutAccents(headText))
  );
}

function hasMoney(columns: Iterable<MappedColumn>): boolean {
  return [...columns].some(({ plan }) => plan.use === "field" && plan.field === "money");
}

function moneyUnitAmong(columns: readonly MappedColumn[]): NonNullable<FieldPlan["unit"]> {
  const money = columns.find(({ plan }) => plan.use === "field" && plan.field === "money");
  return (money?.plan.use === "field" ? money.plan.unit : undefined) ?? 1;
}
