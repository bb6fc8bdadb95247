/** Words for a school that checks its own workbook before it sends it, in both languages. */
import type { SendState, Verdict } from "../../core";
import { formatCount } from "./format-count";

const verdictsVi: Readonly<Record<Verdict, string>> = {
  eligible: "Đủ điều kiện theo các dữ liệu đã đọc",
  ineligible: "Chưa đạt tiêu chuẩn",
  "needs-review": "Chưa đủ thông tin",
  "on-hold": "Tạm dừng xét",
};

const statesVi: Readonly<Record<SendState, (errors: number, queries: number) => string>> = {
  "nothing-read": () =>
    "Chưa đọc được dòng nào. Hãy mở sổ có danh sách rồi đọc lại, hoặc sửa cách hiểu ở bước “Nhận”.",
  incomplete: () => "Chưa kiểm tra được hết nên chưa thể nói là sẵn sàng. Hãy xem phần còn thiếu bên dưới.",
  "errors-open": (errors, queries) =>
    `Chưa nên gửi: còn ${formatCount(errors)} lỗi phải sửa` +
    (queries > 0 ? ` và ${formatCount(queries)} điểm cần giải thích.` : "."),
  "queries-open": (_, queries) =>
    `Không còn lỗi phải sửa. Còn ${formatCount(queries)} điểm cần giải thích: hãy bổ sung, hoặc giải thích kèm khi gửi.`,
  ready: () => "Sẵn sàng gửi: không còn lỗi phải sửa và điểm cần giải thích.",
};

export const schoolVi = {
  mode: "Tôi ở trường: tự kiểm tra sổ này trước khi gửi",
  heading: "Trước khi gửi",
  states: statesVi,
  rows: (count: number) => `Đã kiểm tra ${formatCount(count)} dòng của sổ này.`,
  collectives: "Tập thể được đề nghị",
  noName: "(chưa rõ tên)",
  verdicts: verdictsVi,
  shareMet: "Tỷ lệ Lao động tiên tiến: đạt",
  shareNotMet: "Tỷ lệ Lao động tiên tiến: chưa đạt",
  shareUnknown: "Tỷ lệ Lao động tiên tiến: chưa tính được",
  needs: "Còn cần xem",
  unknown: "chưa rõ",
};

const verdictsEn: typeof verdictsVi = {
  eligible: "Meets the conditions by what was read",
  ineligible: "Criterion not met",
  "needs-review": "Not enough is known",
  "on-hold": "On hold",
};

const statesEn: typeof statesVi = {
  "nothing-read": () =>
    "No row could be read. Open the workbook with the list and read again, or correct the reading under “Receive”.",
  incomplete: () =>
    "Not everything could be checked, so it cannot be called ready. See below what is missing.",
  "errors-open": (errors, queries) =>
    `Better not send yet: ${formatCount(errors)} errors to correct` +
    (queries > 0 ? ` and ${formatCount(queries)} points to explain.` : "."),
  "queries-open": (_, queries) =>
    `No error left to correct. ${formatCount(queries)} points to explain: add what is missing, or explain when sending.`,
  ready: () => "Ready to send: no error to correct and no point to explain is left.",
};

export const schoolEn: typeof schoolVi = {
  mode: "I am at a school: check this workbook before sending it",
  heading: "Before sending",
  states: statesEn,
  rows: (count) => `${formatCount(count)} rows of this workbook checked.`,
  collectives: "Collectives nominated",
  noName: "(name not known)",
  verdicts: verdictsEn,
  shareMet: "Share of Lao động tiên tiến: met",
  shareNotMet: "Share of Lao động tiên tiến: not met",
  shareUnknown: "Share of Lao động tiên tiến: cannot be reckoned yet",
  needs: "Still to look at",
  unknown: "not known",
};
