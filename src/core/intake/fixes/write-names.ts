/** Names in place of abbreviations, where it is certain that they say the same. */
import { awardRecord } from "../../law";
import { findTakenBack, foldWithoutAccents } from "../../text";
import { readAwardsOnce } from "../values/parse-awards";
import { parseSchoolName } from "../values/parse-school";

/** Capitals, digits and the points between them: "LĐTT", "CSTĐ-CS", "BK_TTG", several in a cell. */
const onlyCodes = /^(?=.*\p{Lu}{2})[\p{Lu}\p{N}\s.,;+/&_-]+$/u;

/** Writes the names of the awards that a cell gives by abbreviations only; undefined where one of them is in doubt. */
export function writeAwardNames(text: string, isCollective: boolean): string | undefined {
  if (!onlyCodes.test(text) || findTakenBack(text) !== undefined) return undefined;
  const { codes, doubts, tokens } = readAwardsOnce(text, isCollective);
  if (codes.length === 0 || doubts.length > 0 || codes.length !== tokens.length) return undefined;
  const names = codes.map((code) => awardRecord(code)?.nameVi ?? "");
  const after = names.join("; ");
  return isSameWords(text, after) || !saysTheSame(after, codes, isCollective) ? undefined : after;
}

/** Capitals alone are no abbreviation. */
function isSameWords(text: string, after: string): boolean {
  return foldWithoutAccents(text) === foldWithoutAccents(after);
}

/** Names that stand in a cell of their own must be read as the very awards. */
function saysTheSame(after: string, codes: readonly string[], isCollective: boolean): boolean {
  const again = readAwardsOnce(after, isCollective);
  return again.doubts.length === 0 && JSON.stringify(again.codes) === JSON.stringify(codes);
}

/** Abbreviations before a school's proper name. */
const shortPrefix = /^(?:trường\s+)?(?:MN|MG|TH|THCS|THPT)[\s.]+\S/iu;

/** Writes a school's name in full, where the cell holds an abbreviation with a proper name and nothing else. */
export function writeSchoolName(text: string, value: unknown): string | undefined {
  if (!shortPrefix.test(text)) return undefined;
  const school = parseSchoolName(text);
  if (school?.raw !== text.trim() || school.value !== value) return undefined;
  const again = parseSchoolName(school.value)?.value;
  return again === school.value && school.value !== text ? school.value : undefined;
}
