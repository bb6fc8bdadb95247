import type { CellLook, CellModel, RowModel, SheetModel, WorkbookModel } from "../../../src/core/index";

/** One row for each look, so that a reader of the file sees them all. */
const LOOKS: readonly (readonly [CellLook, CellModel["value"]])[] = [
  ["title", "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG"],
  ["subtitle", "Năm học 2023–2024"],
  ["notice", "Bảng này do máy lập, chưa có ý kiến của Hội đồng"],
  ["header", "Đơn vị"],
  ["group", "I. Tập thể"],
  ["text", "Trường Tiểu học Hoa Ban"],
  ["text-centre", "Lao động tiên tiến"],
  ["text-wrap", "Thành tích: hoàn thành xuất sắc nhiệm vụ\nĐược công nhận ngày 17/5/2024"],
  ["count", 1234],
  ["count-total", 12345],
  ["money", 1_234_000],
  ["money-total", 12_340_000],
  ["percent", 0.705],
  ["date", 45429],
  ["label", "Tổng số cá nhân"],
  ["label-total", "Tổng cộng"],
  ["link", "Xem"],
  ["error", "Số tổng không khớp"],
  ["query", "Cần giải trình"],
  ["note", "Ghi nhận"],
  ["input", "Ý kiến"],
  ["signature", "CHỦ TỊCH HỘI ĐỒNG"],
  ["plain", "Ghi chú"],
];

const lookRows: readonly RowModel[] = LOOKS.map(([style, value], i) => ({
  row: i + 1,
  cells: [
    { column: 1, value: style, style: "plain" },
    { column: 2, value, style },
  ],
}));

const schools = ["Trường Mầm non Sao Mai", "Trường Tiểu học Hoa Ban", "Trường THCS Đồng Xa"];

const summaryRows: readonly RowModel[] = [
  { row: 1, height: 24, cells: [{ column: 1, value: "TỔNG HỢP DANH HIỆU THI ĐUA", style: "title" }] },
  {
    row: 3,
    cells: ["Đơn vị", "Cá nhân", "Tập thể", "Tỷ lệ", "Đối chiếu"].map((value, i) => ({
      column: i + 1,
      value,
      style: "header",
    })),
  },
  ...schools.map((school, i): RowModel => ({
    row: 4 + i,
    cells: [
      { column: 1, value: school, style: "text-wrap", link: `${school}.xlsx#'Danh sách'!B7` },
      { column: 2, value: 10 + i, style: "count" },
      { column: 3, value: i, style: "count" },
      { column: 4, formula: `B${String(4 + i)}/B7`, value: (10 + i) / 33, style: "percent" },
      { column: 5, value: "Đến", style: "link", link: `'Mọi kiểu'!B${String(i + 1)}` },
    ],
  })),
  {
    row: 7,
    cells: [
      { column: 1, value: "Tổng cộng", style: "label-total" },
      { column: 2, formula: "SUM(B4:B6)", value: 33, style: "count-total" },
      { column: 3, formula: "SUM(C4:C6)", value: 3, style: "count-total" },
      { column: 4, formula: 'IF(B7>0,"đủ","thiếu")', value: "đủ", style: "text-centre" },
      { column: 5, formula: "B7>C7", value: true, style: "text-centre" },
    ],
  },
];

const range = (fromRow: number, fromColumn: number, toRow: number, toColumn: number) => ({
  fromRow,
  fromColumn,
  toRow,
  toColumn,
});

const summary: SheetModel = {
  name: "Tổng hợp",
  columnWidths: [34, 10, 10, 10, 14],
  rows: summaryRows,
  merges: [range(1, 1, 1, 5)],
  freeze: { rows: 3, columns: 1 },
  filter: range(3, 1, 6, 5),
  validations: [
    { range: range(4, 5, 6, 5), choices: ["Đồng ý", "Không"], promptTitle: "Ý kiến", prompt: "Chọn một ý kiến" },
    {
      range: range(4, 3, 6, 3),
      choices: ["0", "1", "2, nếu có", "nhiều"],
      promptTitle: "Số tập thể của đơn vị trong năm học này",
      prompt: "Chọn ".repeat(80),
    },
  ],
  highlights: [{ range: range(4, 2, 6, 2), formula: "$B4>11", look: "error" }],
  charts: [
    {
      kind: "column",
      title: "Cá nhân theo đơn vị",
      anchor: range(10, 1, 24, 5),
      categories: "'Tổng hợp'!$A$4:$A$6",
      series: [
        { name: "Cá nhân", values: "'Tổng hợp'!$B$4:$B$6" },
        { name: "Tập thể", values: "'Tổng hợp'!$C$4:$C$6" },
      ],
    },
  ],
  print: { landscape: true, fitToWidth: true, repeatRows: [1, 3], footer: "Sổ Thi đua & khen thưởng" },
};

const looks: SheetModel = {
  name: "Mọi kiểu",
  columnWidths: [14, 50],
  rows: lookRows,
  merges: [],
  print: { landscape: false, fitToWidth: true },
};

/** Texts that a careless writer would turn into something else. */
export const AWKWARD_TEXTS = [
  "=1+1",
  "+84 912",
  "-5",
  "@SUM(A1)",
  "\tthụt vào",
  "#N/A",
  "_x0041_ giữ nguyên",
  "_x0041_x0042_",
  "dòng một\r\ndòng hai",
  "chuông\u0007",
  "  hai đầu cách  ",
  "<b>&amp;\"'",
  "Nguyễn Thị Hoà (tổ hợp rời)".normalize("NFD"),
  "0123",
  "TRUE",
  "😀 ngoài bảng chính",
] as const;

const awkward: SheetModel = {
  name: "Chữ [khó] của 'tổ': 2023/2024?",
  columnWidths: [60],
  rows: AWKWARD_TEXTS.map((value, i) => ({ row: i + 1, cells: [{ column: 1, value, style: "text" }] })),
  merges: [],
  print: { landscape: false, fitToWidth: false },
};

/** A workbook with everything that the model knows. */
export const SAMPLE_WORKBOOK: WorkbookModel = {
  sheets: [summary, looks, awkward],
  properties: { title: "Tổng hợp thi đua", subject: "Năm học 2023–2024" },
};
