/** Words for what a figure of the report is about, as a clerk chooses it from a list. */
import type { Recipient } from "../domain/check-result";

export const factWords = {
  measures: {
    count: "Số lượt",
    distinct: "Số",
    moneyVnd: "Tiền thưởng",
    share: "Tỷ lệ",
    years: "Các năm học",
    "longest-run": "Số năm liền",
  },
  things: {
    commendation: "khen thưởng",
    contest: "công nhận tại hội thi",
    "any-award": "khen thưởng và công nhận",
    "list-entry": "dòng của danh sách",
    finding: "điểm cần xem",
  },
  recipients: {
    teacher: "người trực tiếp giảng dạy",
    manager: "cán bộ quản lý",
    staff: "nhân viên",
    learner: "người học",
    household: "hộ gia đình",
    unit: "tập thể",
    unknown: "chưa rõ chức vụ",
  } satisfies Record<Recipient, string>,
  rounded: "số làm tròn trong câu",
} as const;
