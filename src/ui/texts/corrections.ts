/** Words for putting right how lists are understood, and for which school has sent, in both languages. */
import type { CorrectedRole, SentState } from "../../core";
import { formatCount } from "./format-count";
import { trouble } from "./trouble";

const rolesVi: Readonly<Record<CorrectedRole, string>> = {
  section: "là dòng tiêu đề của một phần",
  record: "là một người hoặc một tập thể",
  note: "là ghi chú, không tính",
};

/** How far a word on a school's name reaches. */
export type SchoolScope = "list" | "file" | "everywhere";

const scopesVi: Readonly<Record<SchoolScope, string>> = {
  list: "danh sách này",
  file: "mọi danh sách của tệp này ghi như vậy",
  everywhere: "mọi tệp ghi như vậy",
};

const statesVi: Readonly<Record<SentState, string>> = {
  "not-sent": "Chưa thấy gửi",
  "errors-open": "Còn lỗi phải sửa",
  "queries-open": "Còn điểm cần giải thích",
  clean: "Không còn gì phải sửa",
  decided: "Đã có quyết định",
};

export const correctionsVi = {
  columnIs: (column: string, header: string) => `Cột ${column} (${header}) là`,
  leaveOut: "bỏ qua cột này",
  markFor: (award: string) => `cột đánh dấu: ${award}`,
  rowHeading: "Một dòng bị hiểu sai?",
  row: "Dòng số",
  rowIs: "Dòng này",
  roles: rolesVi,
  correctRow: "Sửa cách hiểu dòng này",
  noSuchRow: (row: string) =>
    `Không thấy dòng ${row} có chữ trong danh sách này. Hãy ghi số dòng như trong Excel.`,
  noList: "Đây không phải danh sách",
  schoolHeading: "Trường chưa rõ hoặc ghi tên khác?",
  schoolWritten: "Trong danh sách ghi",
  schoolUnwritten: "(không ghi trường)",
  schoolIs: "Đó là trường",
  schoolWhere: "Hiểu như vậy cho",
  schoolScopes: scopesVi,
  correctSchool: "Sửa tên trường",
  noSuchSchool: "Hãy ghi cả cấp học và tên, như “THCS Hoa Mai” hay “Trường Tiểu học Hoa Mai”.",
  reading: "Đang đọc lại theo phần vừa sửa…",
  done: "Đã đọc lại theo phần vừa sửa. Phần sửa ấy giữ cho bảng nào, tên nào: xem “Cách đọc đã sửa”.",
  profile: "Cách đọc đã sửa",
  profileLead: "Chỉ giữ đến khi đóng ngăn. Hãy lưu thành tệp để lần sau, hoặc máy khác, mở lại.",
  layout: (count: number, columns: number, rows: number, isNoList: boolean) =>
    `Bảng ${formatCount(count)} cột: ` +
    (isNoList ? "không phải danh sách" : `${formatCount(columns)} cột, ${formatCount(rows)} dòng đã sửa`),
  school: (written: string | null, school: string, place: string) =>
    (written === null ? "Danh sách không ghi trường" : `“${written}”`) +
    ` là ${school} (${place === "" ? "mọi tệp" : place})`,
  forget: "Bỏ sửa",
  forgetOf: (layout: string) => `Bỏ sửa của bảng ${layout}`,
  forgetSchool: (said: string) => `Bỏ sửa: ${said}`,
  save: "Lưu cách đọc",
  open: "Mở cách đọc đã lưu",
  badProfile: (place: string) =>
    trouble(
      `Tệp này không phải cách đọc đã lưu của Sổ Thi đua, hoặc đã hỏng${place === "" ? "" : ` ở ${place}`}.`,
      "Hãy chọn tệp khác; cách đọc hiện nay giữ nguyên.",
    ),
  schools: "Các trường phải gửi",
  schoolsHint: "Mỗi dòng một trường. Sau khi kiểm tra, trường chưa gửi được nêu bên dưới.",
  sent: "Trường nào đã gửi",
  sentCount: (missing: number, all: number) =>
    missing === 0
      ? `Cả ${formatCount(all)} trường đã gửi.`
      : `${formatCount(missing)} trong ${formatCount(all)} trường chưa thấy gửi.`,
  states: statesVi,
  noSchool: "(chưa rõ trường)",
  rows: "Số dòng",
};

const rolesEn: typeof rolesVi = {
  section: "is the heading of a section",
  record: "is a person or a collective",
  note: "is a remark and does not count",
};

const scopesEn: typeof scopesVi = {
  list: "this list",
  file: "every list of this file that is written so",
  everywhere: "every file that is written so",
};

const statesEn: typeof statesVi = {
  "not-sent": "Not seen yet",
  "errors-open": "Errors to correct",
  "queries-open": "Points to explain",
  clean: "Nothing left to correct",
  decided: "Decided",
};

export const correctionsEn: typeof correctionsVi = {
  columnIs: (column, header) => `Column ${column} (${header}) is`,
  leaveOut: "leave this column out",
  markFor: (award) => `column of ticks: ${award}`,
  rowHeading: "Is a row misunderstood?",
  row: "Row number",
  rowIs: "This row",
  roles: rolesEn,
  correctRow: "Correct this row",
  noSuchRow: (row) => `This list has no row ${row} with words. Give the row's number as Excel shows it.`,
  noList: "This is not a list",
  schoolHeading: "Is the school not known, or named otherwise?",
  schoolWritten: "The list says",
  schoolUnwritten: "(no school)",
  schoolIs: "That is the school",
  schoolWhere: "Understand it so in",
  schoolScopes: scopesEn,
  correctSchool: "Correct the school",
  noSuchSchool: "Give level and name, such as “THCS Hoa Mai” or “Trường Tiểu học Hoa Mai”.",
  reading: "Reading again as corrected…",
  done: "Read again as corrected. Which tables and names it holds for stands under “Corrections to the reading”.",
  profile: "Corrections to the reading",
  profileLead:
    "Kept only until the pane is closed. Save them as a file for the next time or another computer.",
  layout: (count, columns, rows, isNoList) =>
    `Table of ${formatCount(count)} columns: ` +
    (isNoList ? "not a list" : `${formatCount(columns)} columns, ${formatCount(rows)} rows corrected`),
  school: (written, school, place) =>
    (written === null ? "A list without a school" : `“${written}”`) +
    ` is ${school} (${place === "" ? "every file" : place})`,
  forget: "Forget",
  forgetOf: (layout) => `Forget the corrections to table ${layout}`,
  forgetSchool: (said) => `Forget: ${said}`,
  save: "Save the corrections",
  open: "Open saved corrections",
  badProfile: (place) =>
    trouble(
      `This file holds no saved corrections of Sổ Thi đua, or is damaged${place === "" ? "" : ` at ${place}`}.`,
      "Choose another; the present corrections stay.",
    ),
  schools: "Schools that should send",
  schoolsHint: "One school a line. After a check the schools that have not sent are named below.",
  sent: "Which schools have sent",
  sentCount: (missing, all) =>
    missing === 0
      ? `All ${formatCount(all)} schools have sent.`
      : `${formatCount(missing)} of ${formatCount(all)} schools were not seen yet.`,
  states: statesEn,
  noSchool: "(school not known)",
  rows: "Rows",
};
