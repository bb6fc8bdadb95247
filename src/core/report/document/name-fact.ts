import { columnLabels, statusInText } from "../../messages/report-document-labels";
import { wordsVi } from "../../messages/words-vi";
import type { FactFilter, ReportFact } from "./fact";

const measures: Readonly<Record<FactFilter["measure"], string>> = {
  count: "Số lượt",
  distinct: "Số",
  moneyVnd: "Tiền thưởng",
  share: "Tỷ lệ",
  years: "Các năm học",
  "longest-run": "Số năm liền",
};
const things: Readonly<Record<FactFilter["of"], string>> = {
  commendation: "khen thưởng",
  contest: "công nhận tại hội thi",
  "any-award": "khen thưởng và công nhận",
  "list-entry": "dòng của danh sách",
  finding: "điểm cần xem",
};
const recipients: Readonly<Record<NonNullable<FactFilter["recipient"]>, string>> = {
  teacher: "người trực tiếp giảng dạy",
  manager: "cán bộ quản lý",
  staff: "nhân viên",
  learner: "người học",
  household: "hộ gia đình",
  unit: "tập thể",
  unknown: "chưa rõ chức vụ",
};

/** Says in Vietnamese what a figure is about, so that a clerk can choose it from a list. */
export function nameFact({ filter, exactness }: ReportFact): string {
  const { measure, of, kind, awards, school, year, level, status, recipient } = filter;
  const nominee = kind === undefined ? things[of] : wordsVi.nominee(kind);
  const parts = [
    `${measures[measure]} ${nominee}`,
    ...(exactness === "exact" ? [] : ["số làm tròn trong câu"]),
    ...(awards === undefined || awards.length === 0 ? [] : [wordsVi.awards(awards)]),
    ...(recipient === undefined ? [] : [recipients[recipient]]),
    ...(level === undefined || level === null ? [] : [wordsVi.level(level)]),
    ...(school === undefined ? [] : [school ?? columnLabels.unknownSchool]),
    year === undefined ? columnLabels.wholePeriod : (year ?? columnLabels.unknownYear),
    ...(status === undefined ? [] : [statusInText[status]]),
  ];
  return parts.join(", ");
}
