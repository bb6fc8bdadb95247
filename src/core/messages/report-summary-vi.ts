/** The words of the summary workbook. Labels that formulas look up hold no wildcard and begin with a letter. */
import type { Level, NomineeKind } from "../domain/award";
import type { Occasion, Recipient, Severity, TotalCell, TotalGroup } from "../domain/check-result";
import type { Verdict } from "../domain/judgement";

export const sheetNames = {
  summary: "Tổng hợp",
  review: "Cần xét",
  register: "Dữ liệu",
  criteria: "Tiêu chí",
  log: "Nhật ký",
} as const;

export const statusWords: Readonly<Record<TotalGroup["status"], string>> = {
  decided: "Đã quyết định",
  proposed: "Đề nghị",
};

export const kindWords: Readonly<Record<NomineeKind, string>> = {
  collective: "Tập thể",
  individual: "Cá nhân",
  household: "Hộ gia đình",
};

export const levelWords: Readonly<Record<Level | "unknown", string>> = {
  truong: "Trường",
  xa: "Xã",
  huyen: "Huyện",
  so: "Sở",
  tinh: "Tỉnh",
  bo: "Bộ",
  "trung-uong": "Trung ương",
  unknown: "Chưa rõ",
};

export const recipientWords: Readonly<Record<Recipient, string>> = {
  teacher: "Giáo viên",
  manager: "Cán bộ quản lý",
  staff: "Nhân viên",
  learner: "Học sinh, trẻ em",
  household: "Hộ gia đình",
  unit: "Tập thể",
  unknown: "Chưa rõ",
};

export const occasionWords: Readonly<Record<Occasion, string>> = {
  regular: "Thường xuyên",
  thematic: "Chuyên đề, phong trào",
  sudden: "Đột xuất",
  unknown: "Chưa rõ",
};

export const fundWords: Readonly<Record<TotalCell["fund"], string>> = {
  emulation: "Quỹ thi đua, khen thưởng",
  other: "Nguồn khác",
};

/** Groups of columns in the tables of awards; a group without a word has no heading of its own. */
export const awardGroupWords: Readonly<Record<string, string>> = {
  titles: "Danh hiệu thi đua",
  forms: "Hình thức khen thưởng",
  contests: "Hội thi",
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  eligible: "Đủ điều kiện",
  ineligible: "Không đủ",
  "needs-review": "Cần xét",
  "on-hold": "Tạm dừng",
};

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  query: "Cần giải thích",
  note: "Ghi chú",
};

export const coverageWords: Readonly<Record<"complete" | "partial" | "not-modelled", string>> = {
  complete: "Đầy đủ",
  partial: "Một phần",
  "not-modelled": "Chưa đưa vào",
};
