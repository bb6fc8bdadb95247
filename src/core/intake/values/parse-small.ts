/** Small closed vocabularies: sex, contest results, initiative levels, yes and no, counts and scores. */
import type { FieldValues } from "../../domain/reading";
import { foldWithoutAccents } from "../../text";

export function parseGender(text: string): "nam" | "nu" | undefined {
  const word = foldWithoutAccents(text).trim();
  if (word === "nam" || word === "trai" || word === "m") return "nam";
  return word === "nu" || word === "gai" || word === "f" ? "nu" : undefined;
}

const results: readonly (readonly [RegExp, FieldValues["result"]])[] = [
  [
    /^(?:khong (?:dat|cong nhan|duoc|thong qua|du (?:dieu kien|dk|tieu chuan)|dong y)|chua (?:du|thong qua)|chua dat|k dat|kd|truot|hong)/u,
    "khong-dat",
  ],
  [/^(?:giai )?(?:nhat|i|1)$/u, "nhat"],
  [/^(?:giai )?(?:nhi|ii|2)$/u, "nhi"],
  [/^(?:giai )?(?:ba|iii|3)$/u, "ba"],
  [/^(?:giai )?(?:kk|khuyen khich)$/u, "kk"],
  [
    /^(?:dat|d|cong nhan|duoc cong nhan|dat yeu cau|thong qua|du (?:dieu kien|dk|tieu chuan)|dong y|dat gvdg|gvdg|gvcng|giao vien day gioi|gioi|x)(?: .*)?$/u,
    "dat",
  ],
];

export function parseContestResult(text: string): FieldValues["result"] | undefined {
  const word = foldWithoutAccents(text)
    .replace(/[.\s]+/gu, " ")
    .trim();
  return results.find(([pattern]) => pattern.test(word))?.[1];
}

export function parseInitiativeLevel(text: string): FieldValues["initiativeLevel"] | undefined {
  const words = foldWithoutAccents(text);
  if (/toan quoc|quoc gia|bo |cap bo/u.test(words)) return "toan-quoc";
  if (/tinh|thanh pho|tp|so gd|so gi/u.test(words)) return "tinh";
  if (/huyen|quan|thi xa|phong/u.test(words)) return "huyen";
  return /truong|co so|xa|phuong|don vi/u.test(words) ? "co-so" : undefined;
}

export function parseYesNo(value: string | number | boolean): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 1 ? true : value === 0 ? false : undefined;
  const word = foldWithoutAccents(value).trim();
  if (/^(?:x|v|co|da|da dang ky|dang ky|1|\+)$/u.test(word)) return true;
  return /^(?:khong|ko|k|chua|0|-|–)$/u.test(word) ? false : undefined;
}

const noun = "(?:\\s*(?:người|đ\\/c|đc|em|tập thể|cá nhân|gv|cb))?";
const percent = "\\d{1,3}(?:[.,]\\d+)?\\s*%";
const countFirst = new RegExp(
  `^(\\d{1,6})${noun}(?:\\s*/\\s*(\\d{1,6})(?![\\d%.,])${noun})?(?:\\s*[-–:;,(/]?\\s*(?:đạt |tỷ lệ |tỉ lệ )?${percent}\\s*\\)?)?\\.?$`,
  "iu",
);
const shareFirst = new RegExp(
  `^${percent}\\s*[-–:(]\\s*(\\d{1,6})${noun}(?:\\s*/\\s*(\\d{1,6})${noun})?\\s*\\)?$`,
  "iu",
);

/** A whole number, also as text: "25 người", "28/30 (93,3%)", "93,3% (28/30)". */
export function parseCount(value: string | number): number | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  const [, said, of] = countFirst.exec(value.trim()) ?? shareFirst.exec(value.trim()) ?? [];
  if (said === undefined || (of !== undefined && Number(said) > Number(of))) return undefined;
  return Number(said);
}

/** A score with dot or comma. */
export function parseScore(value: string | number): number | undefined {
  if (typeof value === "number") return value;
  const text = value.trim().replace(",", ".");
  return /^\d{1,3}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : undefined;
}
