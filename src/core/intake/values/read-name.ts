/** A person's name as typed, without what is no part of it. */
import type { ReadIssueCode } from "../../domain/read-issue";
import { isAbbreviatedName, isVietnameseSyllable, stripHonorifics } from "../../text";
import { remember } from "./remember";

export interface NameReading {
  readonly name: string;
  /** Every word is spelt as Vietnamese is. */
  readonly isPlain: boolean;
  /** What stands behind the name: "Hiệu trưởng Trường TH Hoa Mai". */
  readonly duty?: string;
  readonly issues: readonly { readonly code: ReadIssueCode; readonly detail: string }[];
}

/** Words of names: of two letters and more, spelt as Vietnamese is. */
const isPlainWord = remember((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && isVietnameseSyllable(word), 20_000);
const isAddress = remember((word) => stripHonorifics(`${word} An`).stripped.length > 0);
const noIssues: NameReading["issues"] = [];

const dutyBehind =
  /(?:\s*,|\s+[-–])\s*((?:(?:phó |p\.? ?)?(?:hiệu trưởng|ht|pht|giáo viên|gv|nhân viên|nv|tổ (?:trưởng|phó)|kế toán|văn thư|bảo vệ|cấp dưỡng|tổng phụ trách|chủ tịch|bí thư)|(?:trường )?(?:mn|mg|th|thcs|mầm non|mẫu giáo|tiểu học|trung học|pt\S*)(?= \S))(?:[ ,][^([{]*)?)(\s[([{].*)?$/iu;

function isPlainName(text: string): boolean {
  const words = text.split(" ");
  return words.every(isPlainWord) && !isAddress(words[0] ?? "");
}

/** Strips honorifics and a remark in brackets or after a dash; an abbreviated name stays and is reported. */
export const readName = remember(readOnce, 20_000);

function readOnce(text: string): NameReading {
  if (isPlainName(text)) return { name: text, isPlain: true, issues: noIssues };
  const issues: { code: ReadIssueCode; detail: string }[] = [];
  // "Nguyễn Thị An, Hiệu trưởng" under "Họ tên, chức vụ".
  const duty = dutyBehind.exec(text);
  const said = duty === null ? text : text.slice(0, duty.index) + (duty[2] ?? "");
  // "(*)" points to a note below the table.
  let name = said.replace(/\s*\(?\*{1,3}\)?$/u, "");
  const remark = /\s*[([{]\s*([^)\]}]*)[)\]}]?\s*$|\s+[-–]\s+(.+)$/u.exec(name);
  // "(A)" and "(B)" are how a school tells namesakes apart.
  if (remark && remark.index > 0 && !/^[A-EĐ]$/u.test((remark[1] ?? "").trim())) {
    name = name.slice(0, remark.index).trim();
    issues.push({ code: "remark-in-name", detail: (remark[1] ?? remark[2] ?? "").trim() });
  }
  // "1. Nguyễn Thị A": the number that has no column of its own.
  name = stripHonorifics(name.replace(/^\d{1,3}\s*[.)-]\s*(?=\p{L})/u, "")).name;
  if (isAbbreviatedName(name)) issues.push({ code: "abbreviated-name", detail: name });
  return { name, isPlain: false, ...(duty?.[1] === undefined ? {} : { duty: duty[1] }), issues };
}
