/** Decides what each column of a header holds, from its own words, its group and its neighbours. */
import type { AwardId } from "../../domain/award";
import type { FieldName } from "../../domain/reading";
import { contestLevelIn, isRecognition } from "../words/contest-words";
import { isOfFamily, withLevel } from "../words/with-level";
import { field, markOf, unused } from "./column-plan";
import type { ColumnPlan, MappedColumn } from "./column-plan";
import type { HeadColumn, HeaderBlock } from "../header/find-header";
import { atLevelOver, markUnder, planUnderGroups } from "./group-plans";
import { coefficientOf, headKey, readHead } from "../header/head-words";
import type { ListHints } from "../headings/list-hints";
import { settleByAward } from "./settle-by-award";
import { settleCounts } from "./settle-counts";
import { settleRivals } from "./settle-rivals";
import { settleTeachers } from "./settle-teachers";
import { settleTitles } from "./settle-titles";
import { settleTogether } from "./settle-columns";
import { settleYears } from "./settle-years";
import { settleEachSide, withSides } from "./sides";
import { moneyUnitOf } from "../values/parse-money";
import { findYear } from "../values/parse-year";

export function mapColumns(block: HeaderBlock, hints: ListHints): readonly MappedColumn[] {
  const mapped = block.columns.map((head) => withContest(withMoneyUnit(mapColumn(head), hints), hints));
  return settleEachSide(withSides(mapped), (columns) => {
    const settled = settleByAward(settleCounts(settleTogether(settleTeachers(columns), hints)), hints);
    return settleTitles(settleRivals(settleYears(settled, hints), hints), hints);
  });
}

/** A unit above the table counts where the head names none. */
function withMoneyUnit(column: MappedColumn, hints: ListHints): MappedColumn {
  const { plan, head } = column;
  if (plan.use !== "field" || plan.field !== "money" || plan.unit !== 1) return column;
  const over = head.heads.map(({ text }) => moneyUnitOf(text)).find((unit) => unit !== 1);
  const moneyUnit = over ?? hints.moneyUnit;
  if (moneyUnit === undefined) return column;
  return /đồng|đ\)|vnđ/iu.test(column.headText) ? column : { ...column, plan: { ...plan, unit: moneyUnit } };
}

/** "GVDG" and "Cấp trường | Cấp xã" under a title that says the level, or the contest. */
function withContest(column: MappedColumn, { recognition, contestLevel }: ListHints): MappedColumn {
  const { plan, headText } = column;
  if (plan.use === "mark" && isRecognition(plan.award) && contestLevel !== undefined)
    return { ...column, plan: markOf(withLevel(plan.award, contestLevel)) };
  if (plan.use !== "unknown" || recognition === undefined) return column;
  const level = contestLevelIn(headKey(headText));
  return level === undefined ? column : { ...column, plan: markOf(withLevel(recognition, level)) };
}

function mapColumn(head: HeadColumn): MappedColumn {
  const headText = head.leaf?.text ?? "";
  const { plan, corrected } = planOf(head, headText);
  return {
    column: head.column,
    head,
    headText,
    plan: atLevelOver(head, plan),
    ...(corrected === undefined ? {} : { corrected }),
  };
}

/** "Giấy khen đã được tặng". */
function wasGiven(text: string): boolean {
  return /(?:^| )da (?:duoc|dat|nhan|tang) /u.test(`${headKey(text)} `);
}

/** No award of a list asks for a commendation certificate got before. */
function planGiven(award: AwardId): ColumnPlan {
  return award === "GK" || isOfFamily(award, "GK") ? unused("earlier-year") : field("previousAwards");
}

function planOf(head: HeadColumn, text: string): { plan: ColumnPlan; corrected?: string } {
  if (head.leaf === undefined) return { plan: { use: "unknown" } };
  const underGroup = planUnderGroups(head, text);
  if (underGroup !== undefined) return { plan: underGroup };
  const meaning = readHead(text, true);
  if (meaning?.award !== undefined)
    return { plan: wasGiven(text) ? planGiven(meaning.award) : withCoefficient(markOf(meaning.award), text) };
  // "Năm học 2022-2023" heads what was got in that year.
  const isOneYear = meaning?.leaf === "year" && findYear(text) !== undefined;
  if (meaning?.leaf === "outcome") return { plan: outcomePlan(head, text) };
  if (meaning?.leaf !== undefined && !isOneYear) {
    const plan = leafPlan(meaning.leaf, text);
    return meaning.corrected === undefined ? { plan } : { plan, corrected: meaning.corrected };
  }
  if (meaning?.group === "initiative") return { plan: field("initiativeName") };
  const bare = markUnder(text, "titles");
  if (bare?.use === "open-mark") return { plan: bare };
  if (findYear(text) !== undefined && text.length < 40) return { plan: planOfYear(headKey(text)) };
  return { plan: { use: "unknown" } };
}

function withCoefficient(plan: ColumnPlan, text: string): ColumnPlan {
  const coefficient = coefficientOf(text);
  return plan.use === "mark" && coefficient !== undefined ? { ...plan, coefficient } : plan;
}

/** "Đạt" beside "Không đạt"; under a group it may be anything. */
function outcomePlan({ heads }: HeadColumn, text: string): ColumnPlan {
  const cross = headKey(text).startsWith("khong") ? "khong-dat" : "dat";
  return heads.length > 1 ? { use: "unknown" } : { use: "field", field: "result", cross };
}

/** "Năm học 2023-2024" tells what was got, "Đề nghị năm học 2024-2025" what is asked for. */
function planOfYear(key: string): ColumnPlan {
  if (key.startsWith("de nghi")) return { use: "field", field: "titles", second: "awards" };
  return key.startsWith("dang ky") ? unused("registration") : field("previousAwards");
}

function leafPlan(leaf: string, text: string): ColumnPlan {
  if (leaf === "year") return { use: "year" };
  if (leaf === "movementName") return field("collectiveName");
  if (leaf === "serviceMonths") return { use: "field", field: "recruitedOn", isMonths: true };
  if (leaf === "salutation" || leaf === "schoolCode" || leaf === "schoolKind" || leaf === "formPart")
    return unused(leaf);
  if (leaf.startsWith("share."))
    return { use: "field", field: leaf.slice("share.".length) as FieldName, isShare: true };
  const [first, second] = leaf.split("|") as [FieldName, FieldName?];
  if (first === "money") return { use: "field", field: "money", unit: moneyUnitOf(text) };
  if (first === "decision") return decisionPlan(text);
  return { use: "field", field: first, ...(second === undefined ? {} : { second }) };
}

function decisionPlan(text: string): ColumnPlan {
  const key = headKey(text);
  const hasDate = key.includes("ngay");
  const hasNumber = /(?:^| )so(?: |$)/u.test(key) || /^(?:qd|quyet dinh)$/u.test(key);
  if (hasDate && !hasNumber && !key.startsWith("can cu")) return field("decision", "date");
  return field("decision");
}
