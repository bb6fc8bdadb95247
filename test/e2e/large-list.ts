/** A nomination list of any length, with an unknown title in every hundredth row or as often as asked. */
import { oneSheet } from "../adapters/xlsx/fixtures/ooxml-package";

const heads = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Trường",
  "Năm học",
  "Chức vụ",
  "Danh hiệu",
  "Xếp loại",
  "Sáng kiến",
  "Tiền thưởng",
];
const surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng"];
const names = [
  "Thị Hương",
  "Văn Hùng",
  "Thị Lan",
  "Minh Đức",
  "Xuân Sơn",
  "Thị Thảo",
  "Quang Dũng",
  "Hữu Tâm",
];
const schools = ["Trường Mầm non Hoa Mai", "Trường Tiểu học Tân Lập", "Trường THCS Phú Hòa"];

const text = (column: number, row: number, value: string): string =>
  `<c r="${letter(column)}${String(row)}" t="inlineStr"><is><t>${value}</t></is></c>`;
const letter = (column: number): string => String.fromCharCode(65 + column);
const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? "";
const twoDigits = (value: number): string => String(value).padStart(2, "0");

function rowOf(index: number, faultEvery: number): string {
  const row = index + 2;
  const born = `${twoDigits(1 + (index % 28))}/${twoDigits(1 + ((index >> 3) % 12))}/${String(1964 + (index % 35))}`;
  const values = [
    String(index + 1),
    `${pick(surnames, index)} ${pick(names, index >> 2)}`,
    born,
    pick(schools, index >> 4),
    `${String(2020 + (index % 5))}-${String(2021 + (index % 5))}`,
    "Giáo viên",
    index % faultEvery === 0 ? "Lao động tiên tiếng Anh" : "Lao động tiên tiến",
    "HTTNV",
    "Không",
    "710000",
  ];
  return `<row r="${String(row)}">${values.map((value, column) => text(column, row, value)).join("")}</row>`;
}

/** Gives the bytes of an .xlsx file with so many rows under one header. */
export function largeList(rowCount: number, faultEvery = 100): Buffer {
  const head = `<row r="1">${heads.map((value, column) => text(column, 1, value)).join("")}</row>`;
  const rows = Array.from({ length: rowCount }, (_, index) => rowOf(index, faultEvery));
  return Buffer.from(oneSheet(head + rows.join("")));
}
