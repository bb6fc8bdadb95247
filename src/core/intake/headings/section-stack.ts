/** What the section rows above a record say of it: part, award, kind of nominee, school, department. */
import type { AwardId, Rating } from "../../domain/award";
import type { NumberAndDate, SectionReading } from "../../domain/reading";
import type { YearSpan } from "../../domain/school-year";
import { foldWithoutAccents } from "../../text";
import { fieldOfAward, onlyNomineeOf } from "../words/award-traits";
import { withoutOtherName } from "../words/renamed-schools";
import type { GridCell } from "../sheet/sheet-grid";
import { parseDecisionText } from "../values/parse-decision";
import { parseAwards } from "../values/parse-awards";
import { parseRating } from "../values/parse-rating";
import { levelOfFolded } from "../values/parse-level";
import { easeCapitals, parseSchoolName } from "../values/parse-school";
import { findYear } from "../values/parse-year";
import { withLevel } from "../words/with-level";

export interface SectionContext {
  readonly award: OpenSection | undefined;
  readonly kind: "individual" | "collective" | "household" | undefined;
  readonly school: OpenSection | undefined;
  readonly department: OpenSection | undefined;
  /** The nearest section that cites a decision. */
  readonly decision: OpenSection | undefined;
  /** "A. Hoàn thành xuất sắc nhiệm vụ". */
  readonly rating: OpenSection | undefined;
  /** "NĂM HỌC 2022-2023" over the rows of that year. */
  readonly year: OpenSection | undefined;
}

export interface OpenSection {
  readonly reading: SectionReading;
  readonly rank: number | undefined;
  readonly nominees: "individual" | "collective" | "household" | undefined;
  readonly decision: NumberAndDate | undefined;
  readonly year: YearSpan | undefined;
}

const numbering: readonly (readonly [RegExp, number])[] = [
  [/^phần\s+[ivx\d]+\s*[.:)\-–]?\s*/iu, 0],
  [/^[A-HĐ]\s*[.)\-–/]\s*/u, 1],
  [/^[IVX]{1,5}\s*[.)\-–/:]\s*|^[IVX]{1,5}\s+(?=\p{Lu})/u, 2],
  [/^[IVX]{1,5}\.\d+\.?\s*/u, 3],
  [/^\d{1,2}\s*[.)\-–/]\s*/u, 3],
  [/^\d{1,2}(?:\.\d{1,2})+\s*[.)\-–/]\s*/u, 3.5],
  [/^[a-hđ]\s*[.)]\s*/u, 4],
  [/^[-–+*•]\.?\s*/u, 5],
];

/** Reads a section row; the numbering may stand in a cell of its own. */
export function readSection(cell: GridCell, numberText: string): OpenSection {
  const raw = cell.text;
  const joined = numberText === "" ? raw : `${numberText.replace(/[.)]?$/u, ".")} ${raw}`;
  const found = [...numbering].reverse().find(([pattern]) => pattern.test(joined));
  const rank = found?.[1];
  const words = found === undefined ? raw : joined.replace(found[0], "").trim() || raw;
  const empty = /[:\-–(]?\s*(?:không(?: có)?|0)\s*\)?\s*[.!]?$/iu.test(words) && words.length > 6;
  const value = words
    .replace(/\s*[:\-–]?\s*\(?(?:không(?: có)?)\)?\s*[.!]?$/iu, (tail) => (empty ? "" : tail))
    .replace(/\s*[:.;]\s*$/u, "")
    .trim();
  const meaning = meaningOf(
    value.replace(/\s*[(,;–-]?\s*(?:theo |kèm theo )?(?:quyết định|qđ)\s*(?:số)?.*$/iu, "") || value,
  );
  const reading: SectionReading = {
    row: cell.row,
    cell: cell.address,
    raw: rawText(cell),
    value: meaning.value,
    role: meaning.role,
    ...(meaning.code === undefined ? {} : { code: meaning.code }),
    ...(empty ? { empty: true } : {}),
  };
  return {
    reading,
    rank,
    nominees: meaning.nominees,
    decision: decisionIn(raw),
    year: yearIn(value, meaning.role),
  };
}

/** One school year; of several nobody knows which row is of which. Behind an award only the last words are the year of its rows. */
function yearIn(text: string, role: SectionReading["role"]): YearSpan | undefined {
  const isOfRows = role === "part" || /(?<!từ |đến |trước )năm học \d{4}\s*[-–]\s*\d{4}$/iu.test(text);
  const found = isOfRows ? findYear(text) : undefined;
  return found?.value.type === "school" && !found.several ? found.value : undefined;
}

/** "… (Quyết định số 112/QĐ-UBND ngày 20/8/2023)". */
function decisionIn(text: string): NumberAndDate | undefined {
  return /quyết định|qđ/iu.test(text) ? parseDecisionText(text)?.value : undefined;
}

function rawText(cell: GridCell): string {
  return typeof cell.cell.value === "string" ? cell.cell.value : cell.text;
}

interface SectionMeaning {
  readonly role: SectionReading["role"];
  readonly value: string;
  readonly code?: AwardId;
  readonly nominees: OpenSection["nominees"];
}

/** "Không đạt danh hiệu Lao động tiên tiến" gives those below it nothing. */
const refusal =
  /^(?:khong|chua) (?:dat|xet|de nghi|du|duoc)|(?: |^)(?:khong|chua) (?:dat|du dieu kien|du tieu chuan) /u;

function meaningOf(words: string): SectionMeaning {
  const folded = foldWithoutAccents(words);
  if (refusal.test(folded)) return { role: "title", value: words, nominees: undefined };
  const school = parseSchoolName(schoolWords(words));
  if (school && school.raw.length + 4 >= withoutOtherName(schoolWords(words)).length)
    return { role: "group-school", value: school.value, nominees: undefined };
  const nominees = nomineesOf(folded);
  const award = awardOf(words, folded, nominees);
  if (award !== undefined) {
    return {
      role: fieldOfAward(award) === "awards" ? "award" : "title",
      value: words,
      code: award,
      nominees: nominees ?? onlyNomineeOf(award),
    };
  }
  // With accents: the surname "Tô" folds to the same letters as "Tổ".
  if (/^(?:tổ|khối|bộ phận|phòng|ban)(?:[ :]|$)/iu.test(words) && nominees === undefined)
    return { role: "group-department", value: easeCapitals(words), nominees: undefined };
  if (nominees !== undefined) return { role: "kind", value: words, nominees };
  return { role: "part", value: words, nominees: undefined };
}

/** "Đơn vị: Trường MN Hoa Sen (02 đ/c)", "TRƯỜNG TH HOA MAI: 02 LĐTT, 01 CSTĐCS": what stands around a school's name over its rows. */
function schoolWords(words: string): string {
  return words
    .replace(/^(?:tên )?đơn vị\s*:\s*/iu, "")
    .replace(
      /\s*[:–(-]*\s*(?:gồm |có |tổng (?:số|cộng)\s*:?\s*)?\d{1,4}\s*(?:người|đ\/c|đồng chí|cá nhân|tập thể|gv|giáo viên|lượt)\.?\s*\)?$/iu,
      "",
    )
    .replace(/\s*(?:\(\s*\d{1,3}\s*\)|:\s*\d{1,3})$/u, "")
    .replace(/\s*[:(–-]+\s*(?:\d{1,3}\s+\p{L}[^\d,;()]*(?:[,;]\s*)?)+\)?$/u, "");
}

/** The award that the words of a heading name. */
export function awardOfWords(words: string): AwardId | undefined {
  return meaningOf(words).code;
}

function nomineesOf(folded: string): OpenSection["nominees"] {
  if (/\b(?:tap the)\b/u.test(folded) && !/\bca nhan\b/u.test(folded)) return "collective";
  if (/\bho gia dinh\b/u.test(folded)) return "household";
  return /\bca nhan\b|^(?:can bo|giao vien|nhan vien|cbql)\b/u.test(folded) && !/\btap the\b/u.test(folded)
    ? "individual"
    : undefined;
}

/** The award may stand behind words such as "Cá nhân đề nghị tặng danh hiệu", and who gives it before it: "đề nghị UBND xã tặng". */
function awardOf(words: string, folded: string, nominees: OpenSection["nominees"]): AwardId | undefined {
  const bare = words
    .replace(/\((?:\s*\d+.*)?\)\s*$/u, "")
    .replace(/\s*\d+\s*(?:người|đ\/c|tập thể|cá nhân)\.?$/iu, "");
  const named = awardNamed(words, bare, folded, nominees);
  const level = levelOfFolded(
    /(?:ubnd|uy ban nhan dan|hieu truong|giam doc so)(?: [\p{L} ]{2,40}?)?(?= tang )/u.exec(folded)?.[0] ??
      "",
  );
  return named === undefined || level === undefined ? named : withLevel(named, level);
}

function awardNamed(
  words: string,
  bare: string,
  folded: string,
  nominees: OpenSection["nominees"],
): AwardId | undefined {
  const direct = codeOf(bare, nominees === "collective");
  if (direct !== undefined) return direct;
  const after = /(?:danh hieu|tang thuong|tang|hinh thuc|de nghi|dat|cong nhan)[ :]*/gu;
  let found: AwardId | undefined;
  for (const match of folded.matchAll(after)) {
    if (folded.length !== words.length) break;
    found = codeOf(bare.slice(match.index + match[0].length), nominees === "collective") ?? found;
  }
  return found ?? trailingAward(words);
}

/** "Tập thể Lao động tiên tiến cấp huyện", "CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2023-2024". */
function trailingAward(words: string): AwardId | undefined {
  const match =
    /(tập thể lao động (?:tiên tiến|xuất sắc)|lao động tiên tiến|chiến s[ĩỹ] thi đua (?:cấp )?(?:cơ sở|tỉnh|toàn quốc)|giấy khen.*|bằng khen.*|giáo viên (?:dạy|chủ nhiệm)(?: lớp)? giỏi.*)/iu.exec(
      words,
    );
  return match?.[1] === undefined ? undefined : codeOf(match[1], false);
}

function codeOf(words: string, isCollective: boolean): AwardId | undefined {
  const tokens = parseAwards(words.trim(), isCollective);
  return tokens.length === 1 ? tokens[0]?.code : undefined;
}

/** Opens a section: what it replaces, and all that stood below that, is closed. */
export function openSection(stack: readonly OpenSection[], next: OpenSection): readonly OpenSection[] {
  const same = stack.findIndex((open) => family(open) === family(next) || isSibling(open, next));
  let kept = same === -1 ? stack : stack.slice(0, same);
  if (next.rank !== undefined) {
    const rank = next.rank;
    const deeper = kept.findIndex((open) => open.rank !== undefined && open.rank >= rank);
    if (deeper !== -1) kept = kept.slice(0, deeper);
  }
  return [...kept, next];
}

/** "HÀNH CHÍNH" below "KHỐI NHÀ TRẺ", "Giáo viên" below "Ban giám hiệu", both without a number: a group beside the other. */
function isSibling(open: OpenSection, next: OpenSection): boolean {
  const isBeside =
    next.reading.role === "part" ||
    (next.reading.role === "kind" && /^(?:ban giám hiệu|bgh)/iu.test(open.reading.value));
  const isGroup = open.reading.role === "group-department" && isBeside;
  return isGroup && open.rank === next.rank && isShouted(open.reading.raw) === isShouted(next.reading.raw);
}

const isShouted = (text: string): boolean => text === text.toUpperCase();

function family(section: OpenSection): string {
  const { role } = section.reading;
  return role === "award" || role === "title" ? "award" : role;
}

export function contextOf(stack: readonly OpenSection[]): SectionContext {
  const find = (role: string): OpenSection | undefined => stack.findLast((open) => family(open) === role);
  return {
    award: find("award"),
    kind: stack.findLast((open) => open.nominees !== undefined)?.nominees,
    school: find("group-school"),
    department: find("group-department"),
    decision: stack.findLast((open) => open.decision !== undefined),
    rating: stack.findLast((open) => ratingOf(open) !== undefined),
    year: stack.findLast((open) => open.year !== undefined),
  };
}

export function ratingOf({ reading }: OpenSection): Rating | undefined {
  return reading.role === "part" ? parseRating(reading.value.replace(/\s*[:(–-].*$/u, "")) : undefined;
}

/** Above the first section row. */
export const emptyContext: SectionContext = contextOf([]);
