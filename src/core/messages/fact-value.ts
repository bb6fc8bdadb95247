import { awardRecord } from "../law";
import { writeDate } from "./words";
import type { Lang } from "./words";
import { wordsEn } from "./words-en";
import { wordsVi } from "./words-vi";

type Pair = Readonly<Record<Lang, string>>;

const pair = (vi: string, en: string): Pair => ({ vi, en });

const levels = ["truong", "xa", "huyen", "so", "tinh", "bo", "trung-uong"] as const;
const nominees = ["individual", "collective", "household"] as const;

/** Codes that a fact of a case may hold, in words. Ratings keep the names that the decree gives them. */
const words: Readonly<Record<string, Pair>> = {
  HTXSNV: pair("Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"),
  HTTNV: pair("Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"),
  HTNV: pair("Hoàn thành nhiệm vụ", "Hoàn thành nhiệm vụ"),
  KHTNV: pair("Không hoàn thành nhiệm vụ", "Không hoàn thành nhiệm vụ"),
  LDXS: pair("Lao động xuất sắc", "Lao động xuất sắc"),
  "unit-HTXSNV": pair("tập thể Hoàn thành xuất sắc nhiệm vụ", "collectives Hoàn thành xuất sắc nhiệm vụ"),
  true: pair("có", "yes"),
  false: pair("không", "no"),
  "khien-trach": pair("khiển trách", "reprimand"),
  "canh-cao": pair("cảnh cáo", "warning"),
  "cach-chuc": pair("cách chức", "removal from post"),
  "giang-chuc": pair("giáng chức", "demotion"),
  "buoc-thoi-viec": pair("buộc thôi việc", "dismissal"),
  maternity: pair("thai sản", "maternity"),
  sick: pair("ốm đau", "sickness"),
  training: pair("đi học", "training"),
  "co-so": pair("cấp cơ sở", "local level"),
  "toan-quoc": pair("toàn quốc", "national level"),
  ...Object.fromEntries(levels.map((id) => [id, pair(wordsVi.level(id), wordsEn.level(id))])),
  ...Object.fromEntries(nominees.map((id) => [id, pair(wordsVi.nominee(id), wordsEn.nominee(id))])),
};

const none = pair("không có", "none");

/** A day or a month as machines write them, but no school year; or a code. */
const parts = /(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?![\d-])|[A-Za-z][\w-]*/gu;

/** Writes what a fact of a case holds for people: "HTNV", "2025-02-17" and "CSTDCS 2022-2023" in words. */
export function factValue(value: string, lang: Lang): string {
  if (value === "") return none[lang];
  return value.replace(parts, (part) => {
    if (/^\d/u.test(part)) return writeDate(part);
    return words[part]?.[lang] ?? awardRecord(part)?.nameVi ?? part;
  });
}
