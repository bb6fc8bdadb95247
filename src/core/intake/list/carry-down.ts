/** Gives records what their list says once for all of them: the award of the title, values written for a block of rows. */
import type { AwardId, Level } from "../../domain/award";
import type { ReadIssue } from "../../domain/read-issue";
import type { FieldReading, FoundText, RecordFields, RecordReading } from "../../domain/reading";
import { isRecognition } from "../words/contest-words";
import { foldWithoutAccents, refusedIn } from "../../text";
import { fieldOfAward } from "../words/award-traits";
import type { ColumnPlan, MappedColumn } from "../columns/column-plan";
import { bodyLevel } from "../words/issuer-level";
import type { ListNature } from "./list-kind";
import { findSchoolName } from "../values/parse-school";
import { awardOfWords } from "../headings/section-stack";
import type { TitleBlock } from "../headings/title-block";
import { isOfFamily, withLevel } from "../words/with-level";
import { withoutPurpose } from "../words/without-purpose";

/**
 * A list whose columns and sections name no award takes the one of its title. What a heading right above the table says
 * holds down to the first row that says itself, as the heading before it would inside the table.
 */
export function applyTitleAward(
  records: readonly RecordReading[],
  title: TitleBlock,
  nature: ListNature,
  columns: readonly MappedColumn[],
): readonly RecordReading[] {
  if (!/nomination|award-results/u.test(nature.kind)) return records;
  const above = awardAbove(title);
  const isBeside = above !== null && areAllBeside(columns, above.value);
  const told = isBeside ? -1 : records.findIndex(namesAward);
  const said = told === -1 ? above : title.heading;
  const code = said?.value;
  if (!said || !code) return records;
  const field = fieldOfAward(code);
  const reading: FieldReading<readonly AwardId[]> = {
    ...(said.cell === undefined ? {} : { cell: said.cell }),
    raw: said.raw,
    value: [code],
    fromSection: true,
  };
  return records.map((record, at) =>
    (told !== -1 && at >= told) || isRefused(record, code)
      ? record
      : { ...record, fields: { ...record.fields, [field]: withOwn(reading, record.fields[field]) } },
  );
}

/** "Không đạt LĐTT", "Xin rút" in the row's own result or note. */
function isRefused({ fields }: RecordReading, code: AwardId): boolean {
  if (fields.result?.value === "khong-dat") return true;
  const refused = refusedIn(fields.note?.value ?? "");
  return refused === "" || (refused !== undefined && awardOfWords(refused) === code);
}

/** What the title gives to all, beside what the row has of its own. */
function withOwn(
  said: FieldReading<readonly AwardId[]>,
  own: FieldReading<readonly AwardId[]> | undefined,
): FieldReading<readonly AwardId[]> {
  if (own === undefined) return said;
  const more = (said.value ?? []).filter((code) => own.value?.includes(code) !== true);
  return own.value === null ? own : { ...own, value: [...more, ...own.value] };
}

/** "DANH SÁCH LAO ĐỘNG TIÊN TIẾN" with a column "CSTĐCS", or that title among the notes: some have more than the title says. */
function areAllBeside(columns: readonly MappedColumn[], code: AwardId | null): boolean {
  const telling = columns.filter(
    ({ plan }) => plan.use === "mark" || plan.use === "open-mark" || isText(plan),
  );
  return (
    telling.length > 0 &&
    telling.every(({ plan, headText, corrected }) =>
      plan.use === "mark"
        ? !isSameAward(plan.award, code)
        : corrected !== undefined && /^ghi chú/iu.test(headText),
    )
  );
}

/** A column "Bằng khen UBND tỉnh" is the "Bằng khen" of the title. */
function isSameAward(award: AwardId, code: AwardId | null): boolean {
  return code !== null && (award === code || isOfFamily(award, code) || isOfFamily(code, award));
}

function isText(plan: ColumnPlan): boolean {
  return (
    plan.use === "field" && (plan.field === "titles" || plan.field === "awards" || plan.second === "awards")
  );
}

function namesAward(record: RecordReading): boolean {
  return record.fields.titles !== undefined || record.fields.awards !== undefined;
}

/** The award that a list's heading, its title or its sheet's name tells: "DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM HỌC …". */
function awardAbove({ heading, title, sheetAward }: TitleBlock): FoundText<AwardId> | null {
  if (heading !== null) return heading;
  const words = withoutPurpose(title?.value ?? "")
    .replace(/năm học.*$/iu, "")
    .replace(/^danh sách\s*/iu, "")
    .trim();
  if (namesSeveral(words)) return null;
  const value = words === "" ? undefined : awardOfWords(words);
  return title === null || value === undefined ? sheetAward : { ...title, value };
}

/** "Lao động tiên tiến, Chiến sĩ thi đua cơ sở": which of them a row is about, its own words must say. */
function namesSeveral(words: string): boolean {
  const folded = foldWithoutAccents(words);
  return /lao dong tien tien|ldtt/u.test(folded) && /chien s[iy] thi dua|cstd/u.test(folded);
}

export interface Settled {
  readonly records: readonly RecordReading[];
  readonly issues: readonly ReadIssue[];
}

/**
 * A cell's bare "Giấy khen" is that of the title, "DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ", or of
 * whoever signed the decision that the list is attached to.
 */
export function settleByTitle(
  records: readonly RecordReading[],
  issues: readonly ReadIssue[],
  title: TitleBlock,
  contestLevel: Level | undefined,
): Settled {
  const said = awardAbove(title)?.value ?? undefined;
  const giver = giverOf(title);
  if (said === undefined && giver === undefined && contestLevel === undefined) return { records, issues };
  const settledOf = (own: AwardId): AwardId => {
    if (said !== undefined && isOfFamily(said, own)) return said;
    return contestLevel !== undefined && isRecognition(own)
      ? withLevel(own, contestLevel)
      : atGiversLevel(own, giver);
  };
  const settledCells = new Set<string>();
  const settled = records.map((record) => settleRecord(record, settledOf, settledCells));
  return {
    records: settled,
    issues:
      settledCells.size === 0
        ? issues
        : issues.filter(({ code, cell }) => code !== "level-not-said" || !settledCells.has(cell ?? "")),
  };
}

/** The level of the body whose decision a list is attached to. */
export function giverOf({ attachedTo }: TitleBlock): Level | undefined {
  return attachedTo?.value?.type === "QĐ" ? bodyLevel(attachedTo.raw) : undefined;
}

/** A form of commendation is of the body that gives it; a contest's level is not its signer's. */
export function atGiversLevel(code: AwardId, giver: Level | undefined): AwardId {
  return giver === undefined || fieldOfAward(code) !== "awards" ? code : withLevel(code, giver);
}

function settleRecord(
  record: RecordReading,
  settledOf: (own: AwardId) => AwardId,
  settledCells: Set<string>,
): RecordReading {
  let fields: RecordFields | undefined;
  for (const name of ["titles", "awards"] as const) {
    const field = record.fields[name];
    if (field?.value?.some((own) => settledOf(own) !== own) !== true) continue;
    if (field.cell !== undefined) settledCells.add(field.cell);
    const value = field.value.map(settledOf);
    fields = { ...(fields ?? record.fields), [name]: { ...field, value } };
  }
  return fields === undefined ? record : { ...record, fields };
}

type WrittenOnce = "unit" | "department" | "decision" | "titles";
const writtenOnce: readonly WrittenOnce[] = ["unit", "department", "decision"];

/**
 * A school or decision that is written in the first row of each block counts for the block: merged cells leave it so,
 * and so do people who write it once. Where it is written in most rows, or repeated, a blank is a blank.
 */
export function fillWrittenOnce(
  records: readonly RecordReading[],
  columns: readonly MappedColumn[],
): readonly RecordReading[] {
  return (areLedByTitles(columns) ? [...writtenOnce, "titles" as const] : writtenOnce).reduce(
    fillField,
    records,
  );
}

/** "Danh hiệu | STT | Họ và tên": the title stands before those who have it. */
function areLedByTitles(columns: readonly MappedColumn[]): boolean {
  const first = columns.find(({ plan }) => plan.use === "field");
  return first?.plan.use === "field" && first.plan.field === "titles";
}

function fillField(records: readonly RecordReading[], field: WrittenOnce): readonly RecordReading[] {
  if (!isWrittenOnce(records, field)) return records;
  let last: RecordReading | undefined;
  return records.map((record) => {
    if (record.fields[field] !== undefined) {
      last = record;
      return record;
    }
    if ((field === "unit" && record.group !== last?.group) || !mayGoOn(record, field)) return record;
    return { ...record, fields: { ...record.fields, [field]: last?.fields[field] } };
  });
}

/** A collective that names its school has its own; a row without award has no decision. */
function mayGoOn({ fields }: RecordReading, field: WrittenOnce): boolean {
  if (field === "unit") return findSchoolName(fields.collectiveName?.value ?? "") === undefined;
  const awards = [...(fields.titles?.value ?? []), ...(fields.awards?.value ?? [])];
  return field !== "decision" || awards.length > 0 || (fields.titles ?? fields.awards) === undefined;
}

/** "Tổ 2 - 3" beside a blank school is of the school above it, however many schools have but one row. */
function isDepartmentWhereBlank({ fields }: RecordReading): boolean {
  return fields.unit !== undefined || /^(?:tổ|khối|bộ phận) /iu.test(fields.collectiveName?.value ?? "");
}

function isWrittenOnce(records: readonly RecordReading[], field: WrittenOnce): boolean {
  const first = records[0]?.fields[field];
  if (first === undefined || first.fromSection === true) return false;
  // What stands behind a name, or a position, is said of that person alone.
  const { fullName, position } = records[0]?.fields ?? {};
  if (first.cell !== undefined && [fullName?.cell, position?.cell].includes(first.cell)) return false;
  let filled = 0;
  let before: string | undefined;
  let cell: string | undefined;
  const isCounted = field !== "titles" && (field !== "unit" || !records.every(isDepartmentWhereBlank));
  for (const record of records) {
    const own = record.fields[field];
    // Two nominees of one row share its cell.
    if (own === undefined || (own.cell !== undefined && own.cell === cell)) continue;
    cell = own.cell;
    filled += 1;
    const said = JSON.stringify(own.value);
    if (said === before) return false;
    before = said;
    if (isCounted && filled * 2 > records.length) return false;
  }
  return true;
}

/** The recognition that a contest list stands for. */
export function contestAward(kind: "gvdg" | "gvcng", level: Level | undefined): AwardId {
  const stem = kind === "gvdg" ? "GVDG" : "GVCNG";
  return level === undefined ? stem : withLevel(stem, level === "so" ? "tinh" : level);
}
