/** Reads one cell by what its column holds; the raw value stays beside the normal one. */
import type { AwardId, Level } from "../../domain/award";
import type { FieldName, RawValue } from "../../domain/reading";
import { dayFromSerial } from "../../domain/legal-date";
import { cleanLines, foldWithoutAccents } from "../../text";
import type { ColumnPlan } from "../columns/column-plan";
import type { RowContext } from "./row-context";
import type { GridCell } from "../sheet/sheet-grid";
import { readAwardsOnce } from "../values/parse-awards";
import { isDateFormat, parseDateNumber, parseDateText } from "../values/parse-date";
import { parseDecisionText } from "../values/parse-decision";
import { isCityLevel, isOfAssociation, levelOfFolded } from "../values/parse-level";
import { parseMark } from "../values/parse-marks";
import { parseMoneyNumber, parseMoneyText } from "../values/parse-money";
import { parsePosition } from "../values/parse-position";
import { parseRating } from "../values/parse-rating";
import { findSchoolName, parseSchoolName } from "../values/parse-school";
import {
  parseContestResult,
  parseCount,
  parseGender,
  parseInitiativeLevel,
  parseScore,
  parseYesNo,
} from "../values/parse-small";
import { parseVotes } from "../values/parse-votes";
import { remember } from "../values/remember";
import { withLevel } from "../words/with-level";

/** A normal value, null where it must not be guessed, undefined where the cell says nothing. */
export type ReadValue = unknown;

type FieldPlan = Extract<ColumnPlan, { use: "field" }>;

type FieldReader = (cell: GridCell, context: RowContext, plan: FieldPlan) => ReadValue;

/** Gives the stored value as JSON can hold it; a true date as yyyy-mm-dd. */
export function rawOf(cell: GridCell, date1904: boolean): RawValue {
  const { value, style, error } = cell.cell;
  if (error !== undefined) return error;
  if (typeof value === "number" && isDateFormat(style.numberFormat))
    return dayFromSerial(value, date1904) ?? value;
  return value;
}

export function readField(field: FieldName, cell: GridCell, context: RowContext, plan: FieldPlan): ReadValue {
  if (cell.cell.error !== undefined) {
    context.report("error-value", cell, cell.cell.error);
    return null;
  }
  return readers[field](cell, context, plan);
}

const text: FieldReader = (cell) => cell.text;

const date: FieldReader = (cell, context) => {
  const { value, style } = cell.cell;
  const reading =
    typeof value === "number"
      ? parseDateNumber(value, isDateFormat(style.numberFormat), context.date1904)
      : parseDateText(cell.text);
  if (reading === undefined) return null;
  if (reading.doubt !== undefined) context.report(reading.doubt, cell, cell.text);
  return reading.value?.length === 10 ? inOrderOf(reading.value, cell, context) : reading.value;
};

/**
 * Day and month of a column that a foreign Excel turned round, or that was typed month first: both readings are
 * shown, none chosen.
 */
function inOrderOf(value: string, cell: GridCell, context: RowContext): string | null {
  const order = context.dateOrderOf(cell.column);
  if (order === "day-first") return value;
  const [year = "", month = "", day = ""] = value.split("-");
  if (month === day || Number(day) > 12) return value;
  if ((typeof cell.cell.value === "number") !== (order === "turned")) return value;
  const code = order === "turned" ? "swapped-day-month" : "ambiguous-date-order";
  context.report(code, cell, `${day}/${month}/${year} | ${month}/${day}/${year}`);
  return null;
}

const rating: FieldReader = (cell) => (isNothing(cell.text) ? undefined : (parseRating(cell.text) ?? null));

const awards: FieldReader = (cell, context, { level }) => {
  const lines = cell.typed.includes("\n") ? cleanLines(cell.typed).join("\n") : cell.text;
  const { tokens, codes, doubts } = readAwardsOnce(lines, context.isCollective);
  const open = level === undefined ? doubts : doubts.filter(({ code }) => !gainsLevel(code, level));
  for (const { doubt, raw } of open) if (doubt !== undefined) context.report(doubt, cell, raw);
  if (tokens.length > 0 && codes.length === 0) return null;
  return level === undefined ? codes : codes.map((code) => withLevel(code, level));
};

function gainsLevel(code: AwardId | undefined, level: Level): boolean {
  return code !== undefined && withLevel(code, level) !== code;
}

const money: FieldReader = (cell, context, plan) => {
  const unit = plan.unit ?? 1;
  const { value } = cell.cell;
  if (typeof value !== "number" && isNothing(cell.text)) return undefined;
  const reading = typeof value === "number" ? parseMoneyNumber(value, unit) : parseMoneyText(cell.text, unit);
  if (reading === undefined) return null;
  if (reading.doubt !== undefined) context.report(reading.doubt, cell, cell.text);
  return reading.valueVnd;
};

const decision: FieldReader = (cell, context, plan) => {
  const { part } = plan;
  const { value, style } = cell.cell;
  if (part === "date" || (typeof value === "number" && isDateFormat(style.numberFormat))) {
    const day = date(cell, context, plan);
    return typeof day === "string" ? { number: null, date: day } : day;
  }
  if (typeof value === "number") return { number: cell.text, date: null };
  const reading = parseDecisionText(cell.text);
  if (reading?.doubt !== undefined) context.report(reading.doubt, cell, cell.text);
  if (reading !== undefined) return reading.value;
  return part === "number" ? { number: cell.text, date: null } : null;
};

const levelIn = remember((words) => {
  const folded = foldWithoutAccents(words);
  if (isOfAssociation(folded)) return "association";
  return levelOfFolded(folded) ?? (isCityLevel(folded) ? "city" : "none");
});

const level: FieldReader = (cell, context) => {
  const found = levelIn(cell.text);
  if (found === "city") context.report("level-not-said", cell, cell.text);
  // "Cơ sở" is part of the title's name and says of nobody that he gives it.
  if (found === "association") return undefined;
  if (found === "truong" && /^(?:cấp )?cơ sở$/iu.test(cell.text)) return undefined;
  return found === "city" || found === "none" ? null : found;
};

const count: FieldReader = (cell, _context, { isShare }) => {
  if (isNothing(cell.text) || (isShare === true && typeof cell.cell.value === "number")) return undefined;
  // "93,3%" alone says no number of people.
  const isOnlyShare = isShare === true && !/\d\s*\/\s*\d|\(/u.test(cell.text);
  return isOnlyShare ? undefined : (parseCount(numberOrText(cell)) ?? (isShare === true ? undefined : null));
};
const score: FieldReader = (cell) =>
  isNothing(cell.text) && cell.cell.value !== 0 ? undefined : (parseScore(numberOrText(cell)) ?? null);

function numberOrText(cell: GridCell): string | number {
  return typeof cell.cell.value === "number" ? cell.cell.value : cell.text;
}

/** "Tổ 1 - Trường TH Hoa Mai" is a department of that school. */
const unitIn = remember((words) => {
  const ofDepartment = /^(?:tổ|khối|bộ phận|phòng|lớp|học sinh|hs) /iu.test(words)
    ? findSchoolName(words)?.value
    : undefined;
  return parseSchoolName(words)?.value ?? ofDepartment ?? words;
});
const unit: FieldReader = (cell) => unitIn(cell.text);

const genderIn = remember((words) => parseGender(words) ?? null);
const yesNoIn = remember((words) => parseYesNo(words) ?? null);
/** A title that was registered says yes. */
const registeredIn = remember(
  (words) => yesNoIn(words) ?? (readAwardsOnce(words, false).codes.length > 0 ? true : null),
);

const votePercent: FieldReader = (cell) =>
  parseVotes(numberOrText(cell), cell.cell.style.numberFormat)?.percent ?? null;

const readers: Readonly<Record<FieldName, FieldReader>> = {
  stt: text,
  fullName: text,
  familyName: text,
  givenName: text,
  collectiveName: text,
  gender: (cell) => genderIn(cell.text),
  birthDate: date,
  ethnicity: text,
  religion: text,
  partyMember: (cell, context, plan) =>
    typeof cell.cell.value === "number" && isDateFormat(cell.cell.style.numberFormat)
      ? date(cell, context, plan)
      : (yesNoIn(cell.text) ?? cell.text),
  qualification: text,
  position: (cell) => parsePosition(cell.text),
  unit,
  department: text,
  class: text,
  subject: text,
  staffCode: text,
  candidateNo: text,
  rating,
  titles: awards,
  awards,
  level,
  initiativeName: text,
  initiativeRating: text,
  initiativeLevel: (cell) => parseInitiativeLevel(cell.text) ?? null,
  initiativeDecision: decision,
  decision,
  money,
  achievements: text,
  votePercent,
  votes: (cell) => parseVotes(numberOrText(cell), cell.cell.style.numberFormat)?.votes ?? null,
  previousAwards: text,
  discipline: text,
  result: (cell, context, { cross }) => {
    if (isNothing(cell.text)) return undefined;
    const isCrossed = cross !== undefined && parseMark(cell.text, cell.cell.style.fontName).mark === "yes";
    return isCrossed ? cross : (parseContestResult(cell.text) ?? null);
  },
  score,
  scoreTheory: score,
  scorePractice: score,
  headcount: count,
  countLDTT: count,
  countCSTDCS: count,
  countHTNV: count,
  unitRating: rating,
  category: text,
  recruitedOn: (cell, context, plan) => {
    if (plan.isMonths === true) return ofMonths(cell);
    return isLongService(cell.text) ? undefined : date(cell, context, plan);
  },
  registered: (cell) =>
    typeof cell.cell.value === "string"
      ? registeredIn(cell.text)
      : (parseYesNo(cell.cell.value ?? "") ?? null),
  address: text,
  phone: text,
  note: text,
};

const halfYear = 6;

/** Few months of service are those of somebody new, whose day must be known; more say nothing of it. */
function ofMonths(cell: GridCell): null | undefined {
  const months = parseCount(
    typeof cell.cell.value === "number" ? cell.cell.value : cell.text.replace(/ tháng$/iu, ""),
  );
  if (isNothing(cell.text) || (months !== undefined && months >= halfYear)) return undefined;
  return null;
}

/** "25 năm", "10 năm 6 tháng": nobody new, and no day. */
function isLongService(text: string): boolean {
  return /^[1-9]\d? năm(?: \d{1,2} tháng)?$/iu.test(text);
}

/** "-" and the like stand for an empty cell. */
function isNothing(value: string): boolean {
  return value === "-" || value === "–" || value === "/" || value === "…" || value === "...";
}
