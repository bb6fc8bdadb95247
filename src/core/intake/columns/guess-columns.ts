/** Tells by its cells what a column holds whose head says nothing known: "Đề nghị", "Trường công nhận". A proposal, shown as such. */
import { foldWithoutAccents } from "../../text";
import type { HeaderBlock } from "../header/find-header";
import { nomineesBelow } from "../header/header-nominees";
import { countFieldOf } from "../words/award-traits";
import { headsSay, unused } from "./column-plan";
import { countCompleted, partOfCompleted } from "./settle-counts";
import type { ColumnPlan, MappedColumn } from "./column-plan";
import { rowsBelow } from "../sheet/rows-below";
import { cellIn } from "../sheet/sheet-grid";
import type { GridRow, SheetGrid } from "../sheet/sheet-grid";
import { namesAward, parseAwards } from "../values/parse-awards";
import { levelOfFolded } from "../values/parse-level";
import { parseRating } from "../values/parse-rating";
import { stageOfTitles } from "../words/stages";
import { parseContestResult, parseCount } from "../values/parse-small";

/** Only what the header lacks is looked for: beside "Danh hiệu" a column of titles may be another year's. */
export function guessColumns(
  grid: SheetGrid,
  header: HeaderBlock,
  mapped: readonly MappedColumn[],
): readonly MappedColumn[] {
  const below = rowsBelow(grid, header);
  const columns = withAnswer(guessNominees(below, mapped), below);
  const open = columns.filter(({ plan, head }) => mayBeGuessed(plan) && head.leaf !== undefined);
  const hasAwards = columns.some(({ plan }) => isOf(plan, ["titles", "awards"]));
  const hasRating = columns.some(({ plan }) => isOf(plan, ["rating", "unitRating"]));
  const isScored = columns.some(({ plan }) => isOf(plan, ["score", "scoreTheory", "scorePractice"]));
  const hasResult = columns.some(({ plan }) => isOf(plan, ["result"]));
  const rated = columns.flatMap(({ plan }) =>
    plan.use === "rating-mark" && plan.rating !== "KHTNV" ? [plan.rating] : [],
  );
  const countsCompleted = countCompleted(rated) && !columns.some(({ plan }) => isOf(plan, ["countHTNV"]));
  const hasDecision = columns.some(({ plan }) => isOf(plan, ["decision"]));
  const isOfCollectives =
    columns.some(({ plan }) => isOf(plan, ["collectiveName"])) &&
    !columns.some(({ plan }) => isOf(plan, ["fullName", "familyName"]));
  const all = columns.map((column) => {
    const count = isOfCollectives ? countPlan(column.plan, countsCompleted) : undefined;
    if (count !== undefined && holdsCounts(below, column.column)) return { ...column, plan: count };
    if (!open.includes(column)) return column;
    const texts = textsBelow(below, column.column);
    if (mayNameAwards(column, hasAwards) && holdsAwards(column, texts))
      return guessed(column, awardPlan(column.headText), guessedAwards);
    if (!hasDecision && isOf(column.plan, ["note"]) && texts.length >= 2 && holdsOnly(texts, isDecision))
      return guessed(column, { use: "field", field: "decision" }, "quyết định");
    if (!hasResult && mayTellResult(column, isScored) && texts.length >= 2 && holdsOnly(texts, isResult))
      return guessed(column, { use: "field", field: "result" }, "kết quả");
    if (!mayRate(column)) return column;
    if (
      !hasRating &&
      texts.some(isRatingOfWork) &&
      !isTally(texts) &&
      holdsOnly(texts, (text) => parseRating(text) !== undefined)
    )
      return guessed(column, { use: "field", field: "rating" }, guessedRating);
    return column;
  });
  return withLastWord(withLastRating(all));
}

/** "Thầy (cô)" over people's names. */
function guessNominees(below: readonly GridRow[], columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const names = ["fullName", "familyName", "collectiveName"];
  if (columns.some(({ plan }) => isOf(plan, names))) return columns;
  return columns.map((column) => {
    if (column.plan.use !== "unknown" && !isUnused(column.plan, "salutation")) return column;
    const field = nomineesBelow(textsBelow(below, column.column).slice(0, 12));
    return field === undefined ? column : guessed(column, { use: "field", field }, "họ và tên, tên tập thể");
  });
}

const guessedAwards = "danh hiệu, hình thức khen thưởng";

/** What was proposed counts no more where a column behind it answers. */
function withAnswer(columns: readonly MappedColumn[], below: readonly GridRow[]): readonly MappedColumn[] {
  const answer = columns.find((column) => answers(column, below));
  const isProposed = ({ plan, column }: MappedColumn): boolean =>
    answer !== undefined && column < answer.column && isOf(plan, ["titles", "awards"]);
  if (answer === undefined || !columns.some(isProposed)) return columns;
  return columns.map((column) => {
    if (column === answer) return guessed(column, awardPlan(column.headText), guessedAwards);
    return isProposed(column) ? { ...column, plan: unused("proposed") } : column;
  });
}

/** "Kết quả xét duyệt", "HĐTĐ trường duyệt" behind what was registered or proposed: titles again, the last word on them. */
function answers(column: MappedColumn, below: readonly GridRow[]): boolean {
  const head = foldWithoutAccents(column.headText);
  return (
    column.plan.use === "unknown" &&
    /(?:xet )?duyet$|^(?:ket qua|kq) (?:xet|binh xet|tham dinh)$/u.test(head) &&
    holdsAwards(column, textsBelow(below, column.column))
  );
}

/** "Kết quả xét", and the notes of a contest. */
function mayTellResult({ plan, headText }: MappedColumn, isScored: boolean): boolean {
  return (
    (isScored && isOf(plan, ["note"])) || (plan.use === "unknown" && /^(?:kết quả|kq) /iu.test(headText))
  );
}

function isUnused(plan: ColumnPlan, name: string): boolean {
  return plan.use === "known-but-unused" && plan.name === name;
}

const guessedRating = "xếp loại";

/** "Tự nhận | Tổ | BGH": of several columns of ratings the last word counts. */
function withLastRating(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const last = columns.findLast(({ corrected }) => corrected === guessedRating);
  return columns.map((column) => {
    if (column === last || column.corrected !== guessedRating) return column;
    const { column: at, head, headText } = column;
    return { column: at, head, headText, plan: unused("overruled") };
  });
}

/** "Tổ đề nghị | Hội đồng trường xét | Xã xét", which no other head explains: the last word counts. */
function withLastWord(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const words = columns.filter((column) => column.corrected === guessedAwards && isOfReview(column));
  return columns.map((column) => {
    if (column === words.at(-1) || !words.includes(column)) return column;
    const { column: at, head, headText } = column;
    return { column: at, head, headText, plan: unused("overruled") };
  });
}

/** "Tổ đề nghị", "Cấp trên duyệt". */
function isOfReview({ headText }: MappedColumn): boolean {
  const head = foldWithoutAccents(headText);
  const isAbove = /^(?:ubnd )?(?:xa|phuong|dac khu|cap tren)(?: .*)? (?:xet|duyet|cong nhan|thong nhat)$/u;
  return stageOfTitles(head) !== undefined || isAbove.test(head);
}

/** "Công nhận GVDG", "Không công nhận" in the notes of a contest. */
function isResult(text: string): boolean {
  return parseContestResult(text) !== undefined;
}

/** "Xếp loại" behind "Sáng kiến", and "Kết quả", may be the year's rating; what was registered is none. */
function mayRate(column: MappedColumn): boolean {
  const { plan } = column;
  if (headsSay(column, /(?:^| )dang ky(?: |$)/u)) return false;
  return plan.use === "unknown" || isOf(plan, ["initiativeRating", "result", "department", "unit"]);
}

/** "28" under "LĐTT" or "HTTNV" beside a department: how many of its people have it, and how many completed their work. */
function countPlan(plan: ColumnPlan, countsCompleted: boolean): ColumnPlan | undefined {
  if (plan.use === "rating-mark")
    return countsCompleted && plan.rating !== "KHTNV" ? partOfCompleted : undefined;
  if (plan.use !== "mark") return undefined;
  const field = countFieldOf(plan.award);
  return field === undefined ? undefined : { use: "field", field };
}

function holdsCounts(below: readonly GridRow[], column: number): boolean {
  const values = below.map((row) => cellIn(row, column)?.cell.value);
  const counts = values.filter((value) => typeof value === "number" || isSharedCount(value));
  return (
    counts.length > 0 &&
    values.every((value) => typeof value !== "string" || value === "" || isSharedCount(value))
  );
}

/** "30/100%", "5 (62,5%)". */
function isSharedCount(value: unknown): boolean {
  return typeof value === "string" && value.includes("%") && parseCount(value) !== undefined;
}

/** Titles may stand under "Ghi chú" or "Thành tích" where no other column has any. */
function mayBeGuessed(plan: ColumnPlan): boolean {
  return (
    plan.use === "unknown" ||
    (plan.use === "field" &&
      ["note", "achievements", "result", "initiativeRating", "department", "unit"].includes(plan.field))
  );
}

function isOf(plan: ColumnPlan, fields: readonly string[]): boolean {
  switch (plan.use) {
    case "mark":
    case "open-mark":
      return fields.includes(plan.of);
    case "rating-mark":
      return fields.includes("rating");
    case "field":
      return fields.includes(plan.field) || (plan.second !== undefined && fields.includes(plan.second));
    default:
      return false;
  }
}

function textsBelow(below: readonly GridRow[], column: number): readonly string[] {
  return below.flatMap((row) => {
    const cell = cellIn(row, column);
    return typeof cell?.cell.value === "string" && cell.text !== "" ? [cell.text] : [];
  });
}

/** Beside titles that somebody has, "Đề nghị" still tells what is asked for. */
function mayNameAwards({ plan, headText }: MappedColumn, hasAwards: boolean): boolean {
  return !isOf(plan, ["initiativeRating"]) && (!hasAwards || /^đề nghị$/iu.test(headText));
}

/** "Không đạt" under a head in unknown words is an answer as well; "Chưa đạt" among results is a contest's. */
function holdsAwards({ plan }: MappedColumn, texts: readonly string[]): boolean {
  const telling =
    plan.use === "unknown" ? texts.filter((text) => parseAwards(text, false).length > 0) : texts;
  return holdsOnly(telling, namesAward);
}

/** Nine of ten: a remark among them changes nothing. */
function holdsOnly(texts: readonly string[], isOne: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(isOne).length * 10 >= texts.length * 9;
}

/** "QĐ số 20/QĐ-UBND ngày 18/7/2024" and nothing else. */
function isDecision(text: string): boolean {
  return /^(?:theo )?(?:qđ|quyết định)?\s*(?:số\s*)?:?\s*\d{1,5}\s*\/\s*qđ/iu.test(text) && text.length < 70;
}

/** "HTXSNV", "HTTNV", "HTNV", each once: the labels of a table of counts beside the list. */
function isTally(texts: readonly string[]): boolean {
  return texts.length > 2 && new Set(texts.map(parseRating)).size === texts.length;
}

/** "Tốt" may rate anything; "HTTNV" and "Hoàn thành tốt" rate a year's work. */
function isRatingOfWork(text: string): boolean {
  return (
    /^(?:k ?)?ht|^(?:khong )?hoan thanh/u.test(foldWithoutAccents(text)) && parseRating(text) !== undefined
  );
}

function awardPlan(headText: string): ColumnPlan {
  const level = levelOfFolded(foldWithoutAccents(headText));
  return { use: "field", field: "titles", second: "awards", ...(level === undefined ? {} : { level }) };
}

function guessed(column: MappedColumn, plan: ColumnPlan, corrected: string): MappedColumn {
  return { ...column, plan, corrected };
}
