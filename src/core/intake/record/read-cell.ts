/** Reads one cell of a record by the plan of its column. */
import type { AwardId, Rating } from "../../domain/award";
import type { RawValue } from "../../domain/reading";
import type { YearSpan } from "../../domain/school-year";
import type { ColumnPlan, MappedColumn } from "../columns/column-plan";
import { earlierAward, withYearOver } from "./earlier-award";
import { rawOf, readField } from "./read-field";
import type { RecordBuilder } from "./record-builder";
import type { RowContext } from "./row-context";
import { setAwards } from "./set-awards";
import { setPosition } from "./set-position";
import { setVotes } from "./set-votes";
import type { GridCell } from "../sheet/sheet-grid";
import { foldWithoutAccents } from "../../text";
import { levelOfFolded } from "../values/parse-level";
import { withLevel } from "../words/with-level";
import { parseDecisionText } from "../values/parse-decision";
import { parseMark } from "../values/parse-marks";
import { parseMoneyText } from "../values/parse-money";
import type { MoneyUnit } from "../values/parse-money";
import type { MarkReading } from "../values/parse-marks";
import { parseInitiativeLevel } from "../values/parse-small";
import { findYear } from "../values/parse-year";

export interface RatingMark {
  readonly rating: Rating;
  readonly cell: GridCell;
}

type FieldPlan = Extract<ColumnPlan, { use: "field" }>;

const repeats = new Set(
  ["nt", "nt.", "-nt-", "- nt -", "như trên", '"', "''", "//", "”", "“", "〃"].flatMap((word) => [
    word,
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1),
  ]),
);

export function readCell(
  cell: GridCell,
  column: MappedColumn,
  builder: RecordBuilder,
  context: RowContext,
  ratings: RatingMark[],
): void {
  const { plan } = column;
  switch (plan.use) {
    case "field":
      readFieldCell(cell, column, plan, builder, context);
      break;
    case "mark":
      readAwardMark(cell, column, plan, builder, context);
      break;
    case "open-mark":
      readOpenMark(cell, column.headText, plan.of, builder, context);
      break;
    case "rating-mark":
      if (markOf(cell, context) === "yes") ratings.push({ rating: plan.rating, cell });
      break;
    case "gender-mark":
      if (markOf(cell, context) === "yes")
        builder.set("gender", cell.address, rawOf(cell, context.date1904), plan.gender);
      break;
    case "known-but-unused":
      if (plan.name === "schoolKind") builder.schoolKind = cell.text;
      break;
    case "year":
      builder.year = { cell: cell.address, raw: cell.cell.value, value: yearOf(cell.text) };
      break;
    default:
      break;
  }
}

function yearOf(text: string): YearSpan | null {
  const found = findYear(text)?.value;
  if (found !== undefined) return found;
  return /^20\d\d$/u.test(text) ? { type: "calendar", from: Number(text), to: Number(text) } : null;
}

/** Where the form says that a cross fills what does not apply, a cross is a "no". */
function markOf(cell: GridCell, context: RowContext): MarkReading {
  const { value, style } = cell.cell;
  const { mark, isSymbol, isCross } = parseMark(
    typeof value === "string" ? cell.text : (value ?? ""),
    style.fontName,
  );
  if (isSymbol) context.report("symbol-font-mark", cell, cell.text);
  return isCross && context.block.hints.crossMeansNo ? "no" : mark;
}

/** Đồng; no list counts so many of anything. */
const leastPrize = 50_000;

/** The prize of the award that heads the column; undefined where the number is too small for one. */
function prizeOf({ cell, text }: GridCell, unit: MoneyUnit | undefined): number | undefined {
  const read =
    typeof cell.value === "number"
      ? Math.round(cell.value * (unit ?? 1))
      : unit === undefined
        ? undefined
        : parseMoneyText(text, unit)?.valueVnd;
  return typeof read === "number" && read >= leastPrize ? read : undefined;
}

function readAwardMark(
  cell: GridCell,
  column: MappedColumn,
  plan: Extract<ColumnPlan, { use: "mark" }>,
  builder: RecordBuilder,
  context: RowContext,
): void {
  const isCoefficient = plan.coefficient !== undefined && cell.text.replace(",", ".") === plan.coefficient;
  const mark = isCoefficient ? "yes" : markOf(cell, context);
  const raw = rawOf(cell, context.date1904);
  if (mark !== "not-a-mark") {
    builder.addAward(plan.of, cell.address, raw, plan.award, mark === "yes");
    return;
  }
  const prize = prizeOf(cell, plan.unit);
  if (prize !== undefined) {
    builder.addAward(plan.of, cell.address, raw, plan.award, true);
    builder.ofAwards.push({ award: plan.award, field: "money", address: cell.address, raw, value: prize });
    return;
  }
  const level = levelOfFolded(foldWithoutAccents(cell.text));
  const leveled = level === undefined ? plan.award : withLevel(plan.award, level);
  if (leveled !== plan.award) {
    // "huyện" under "Đăng ký GVDG cấp".
    builder.addAward(plan.of, cell.address, raw, leveled, true);
    return;
  }
  // A text that names the column's own award is a mark too: "LĐTT" under "LĐTT".
  const value = tryField(plan.of, cell, context);
  if (Array.isArray(value) && value.includes(plan.award))
    builder.addAward(plan.of, cell.address, raw, plan.award, true);
  else if (context.block.hints.asks && parseDecisionText(cell.text) !== undefined)
    // The decision on a title is evidence for the next one.
    builder.set("previousAwards", cell.address, raw, earlierAward(column, cell.text));
  else context.report("unknown-title", cell, cell.text);
}

/** "x" under "CSTĐ" is asked about; a text there says itself which title it is. */
function readOpenMark(
  cell: GridCell,
  headText: string,
  of: "titles" | "awards",
  builder: RecordBuilder,
  context: RowContext,
): void {
  const mark = markOf(cell, context);
  if (mark === "no") return;
  const raw = rawOf(cell, context.date1904);
  if (mark === "yes") {
    context.report("level-not-said", cell, headText);
    builder.set(of, cell.address, raw, null);
  } else builder.set(of, cell.address, raw, readField(of, cell, context, { use: "field", field: of }));
}

/** Reads a cell as another field, noting no doubt. */
function tryField(field: "titles" | "awards" | "votes", cell: GridCell, context: RowContext): unknown {
  context.isTrying = true;
  const value = readField(field, cell, context, { use: "field", field });
  context.isTrying = false;
  return value;
}

function readFieldCell(
  cell: GridCell,
  column: MappedColumn,
  plan: FieldPlan,
  builder: RecordBuilder,
  context: RowContext,
): void {
  const raw = rawOf(cell, context.date1904);
  if (context.previous !== undefined && repeats.has(cell.text)) {
    builder.copyFrom(plan.field, context.previous.fields, cell.address, raw);
    return;
  }
  if (plan.part === "day" || plan.part === "month" || plan.part === "year") {
    builder.dateParts.push({ part: plan.part, cell: cell.address, raw });
    return;
  }
  if (plan.field === "level") builder.levelCell = cell;
  const value = isBareCount(column, plan, cell) ? null : readField(plan.field, cell, context, plan);
  if (value === undefined) return;
  const { address } = cell;
  if (plan.award !== undefined) {
    noteOfAward(cell, plan.award, plan, value, builder, context);
    return;
  }
  if (plan.gender !== undefined) builder.set("gender", address, raw, plan.gender);
  const isHidden = context.isColumnHidden(cell.column);
  switch (plan.field) {
    case "titles":
    case "awards":
      setAwards({ address, raw, value, isHidden }, plan, builder);
      break;
    case "position":
      setPosition({ address, raw, value, isHidden }, cell, plan, builder, context);
      break;
    case "previousAwards":
      builder.set("previousAwards", address, raw, earlierAward(column, cell.text), isHidden);
      break;
    case "initiativeName":
      builder.set("initiativeName", address, raw, withYearOver(column, cell.text), isHidden);
      setReach(cell, column, builder, raw);
      break;
    case "initiativeDecision":
      builder.set(plan.field, address, raw, value, isHidden);
      setReach(cell, column, builder, raw);
      break;
    case "votePercent":
    case "votes":
      setVotes({ address, raw, value, isHidden }, plan, builder, () => tryField("votes", cell, context));
      break;
    default:
      if (plan.isPart === true) builder.add(plan.field, address, raw, value);
      else builder.set(plan.field, address, raw, value, isHidden);
  }
}

/** What is said of one award waits until it is known which awards the row is about. */
function noteOfAward(
  cell: GridCell,
  award: AwardId,
  { field, tells }: FieldPlan,
  value: unknown,
  builder: RecordBuilder,
  context: RowContext,
): void {
  const { address } = cell;
  const raw = rawOf(cell, context.date1904);
  builder.ofAwards.push({ award, field, address, raw, value });
  if (field === "votePercent") {
    const votes = tryField("votes", cell, context);
    if (votes !== null && votes !== undefined)
      builder.ofAwards.push({ award, field: "votes", address, raw, value: votes });
  }
  if (tells !== undefined && value !== null && value !== 0)
    builder.addAward(tells, address, raw, award, true);
}

/** "19" under "Số phiếu" or a title's name counts votes and says no share: of how many is not told. */
function isBareCount({ headText }: MappedColumn, plan: FieldPlan, { cell, text }: GridCell): boolean {
  if (plan.field !== "votePercent" || /%|t[ỷỉ] lệ/iu.test(headText)) return false;
  if (plan.award === undefined && !/^(?:(?:số )?phiếu|đồng ý|tán thành|nhất trí)/iu.test(headText))
    return false;
  return /^\d{2,3}$|^[2-9]$/u.test(text) && !cell.style.numberFormat.includes("%");
}

/** "Sáng kiến cấp tỉnh" as the head, "SKKN cấp tỉnh, QĐ 1500/QĐ-UBND" in the cell. */
function setReach(
  { address, text }: GridCell,
  column: MappedColumn,
  builder: RecordBuilder,
  raw: RawValue,
): void {
  if (/^(?:không|chưa|-)/iu.test(text)) return;
  for (const words of [text, ...column.head.heads.map((head) => head.text)]) {
    const said = /cấp (?:toàn quốc|quốc gia|bộ|tỉnh|thành phố|tp)(?![\p{L}])/iu.exec(words)?.[0];
    if (said === undefined) continue;
    builder.set("initiativeLevel", address, raw, parseInitiativeLevel(said));
    return;
  }
}
