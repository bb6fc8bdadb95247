/** Draws workbooks that no school would send, made of the words that schools use and of what breaks readers. */
import fc from "fast-check";
import type { CellRange } from "../../src/core/domain/cell-address";
import type {
  Cell,
  CellStyle,
  CellValue,
  RowSnapshot,
  SheetSnapshot,
  Span,
  WorkbookSnapshot,
} from "../../src/core/domain/snapshot";

const headerWords = [
  "STT",
  "Họ và tên",
  "Họ đệm",
  "Tên",
  "Ngày sinh",
  "Nam",
  "Nữ",
  "Chức vụ",
  "Đơn vị",
  "Trường",
  "Danh hiệu đề nghị",
  "LĐTT",
  "CSTĐCS",
  "Xếp loại",
  "HTXSNV",
  "Tên tập thể",
  "Số QĐ",
  "Ngày QĐ",
  "Tiền thưởng",
  "Sáng kiến",
  "Tổng số",
  "Phiếu",
  "(1)",
  "Ghi chú",
];
const bodyWords = [
  "Nguyễn Thị Mẫu",
  "Trần Văn Thử",
  "NguyÔn ThÞ MÉu",
  "NGUYEÃN VAÊN MAÃU",
  "I. Tập thể Lao động xuất sắc",
  "II. Bằng khen của UBND tỉnh: Không",
  "Tổng cộng",
  "nt",
  "x",
  "ü",
  "х",
  "-",
  "không",
  "LĐTT, CSTĐCS",
  "Giấy khen",
  "HTTNV",
  "01/13/2020",
  "31/02/2021",
  "2024-2025",
  "Năm học 2023 - 2024",
  "TRƯỜNG TIỂU HỌC HOA THỬ",
  "UBND XÃ MẪU",
  "QĐ số 112/QĐ-UBND\nngày 20/5/2026",
  "(Kèm theo Tờ trình số 05/TTr-THCS ngày 01/6/2025 của Trường THCS Thử Nghiệm)",
  "20/21",
  "95,2%",
  "1.200.000đ",
  "0,3",
  "HIỆU TRƯỞNG",
  "Người lập biểu",
  "Danh sách này gồm có 3 người./.",
];
const breakingWords = [
  "",
  " ",
  "\u00a0",
  "\u200b",
  "\u00ad",
  "\ud800",
  "\udc00x",
  "\u0000",
  "\u202e",
  "=1+1",
  "+cmd|' /C calc'!A0",
  "@SUM(1)",
  "\t=1",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "<script>alert(1)</script>",
  "]]>",
  "%s{0}$&$1",
  "(".repeat(60),
  "a\n".repeat(40),
  "Ư".repeat(300),
  "1".repeat(400),
  "9999999999999999999",
  "-1",
  "1e308",
  "NaN",
  "Infinity",
];

const titleRows = [
  "UBND XÃ MẪU",
  "TRƯỜNG TIỂU HỌC HOA THỬ",
  "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025",
  "DANH SÁCH ĐÃ ĐƯỢC KHEN THƯỞNG (Kèm theo Quyết định số 12/QĐ-UBND ngày 10/8/2024)",
];
interface ListColumn {
  readonly header: string;
  readonly values: readonly CellValue[];
}
const listColumns: ListColumn[] = [
  { header: "STT", values: [1, 2, 3, "4", null] },
  {
    header: "Họ và tên",
    values: ["Nguyễn Thị Mẫu", "Trần Văn Thử", "Lê Thị Mẫu", "Trường Tiểu học Hoa Thử", "Tổ 1"],
  },
  { header: "Ngày sinh", values: ["05/9/1980", 29_840, "1985", "31/02/1990", "13/12/1975"] },
  { header: "Chức vụ", values: ["Giáo viên", "Hiệu trưởng", "P.HT", "Nhân viên", "nt"] },
  { header: "Đơn vị", values: ["TH Hoa Thử", "THCS Thử Nghiệm", "MN Mẫu Giáo", '"', null] },
  {
    header: "Danh hiệu đề nghị",
    values: ["LĐTT", "CSTĐCS", "LĐTT, CSTĐCS", "TTLĐXS", "GK UBND xã", "LĐXS", "BK UBND tỉnh"],
  },
  { header: "Kết quả xếp loại", values: ["HTXSNV", "HTTNV", "HTNV", "KHTNV", "x"] },
  { header: "Sáng kiến", values: ["Dạy đọc lớp 2 (cấp cơ sở)", "", null] },
  { header: "Số QĐ, ngày QĐ", values: ["12/QĐ-UBND ngày 10/8/2024", "15/QĐ-UBND ngày 05/7/2025", null] },
  { header: "Tiền thưởng", values: [702_000, "1.404.000đ", "0,3", null] },
  { header: "Danh hiệu các năm trước", values: ["LĐTT 2022-2023", "CSTĐCS 2021-2022, 2022-2023", null] },
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...headerWords) },
  { weight: 6, arbitrary: fc.constantFrom(...bodyWords) },
  { weight: 2, arbitrary: fc.constantFrom(...breakingWords) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const number = fc.oneof(
  fc.integer({ min: -3, max: 60 }),
  fc.integer({ min: 20_000, max: 47_000 }),
  fc.constantFrom(0.952, 1e15, -0, 1e308, Number.MIN_VALUE, 44_000.5, 2_958_466),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 3, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null) },
);
const styles: readonly CellStyle[] = [
  { numberFormat: "General", fontName: undefined },
  { numberFormat: "dd/mm/yyyy", fontName: "Times New Roman" },
  { numberFormat: "General", fontName: ".VnTime" },
  { numberFormat: "0.0%", fontName: "VNI-Times" },
  { numberFormat: '[$-42A]"x";;;@', fontName: "Wingdings" },
];
const cell: fc.Arbitrary<DrawnCell> = fc.record({
  value,
  style: fc.constantFrom(...styles),
  isFormula: fc.boolean(),
  error: fc.option(fc.constantFrom("#N/A", "#REF!"), { nil: undefined, freq: 12 }),
  gap: fc.constantFrom(1, 1, 1, 1, 2, 5, 900),
});

interface DrawnCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly isFormula: boolean;
  readonly error: string | undefined;
  readonly gap: number;
}

/** Columns ascend as in every snapshot; the drawn gaps say how far apart the cells stand. */
function placeCells(drawn: readonly DrawnCell[]): readonly Cell[] {
  let column = 0;
  const cells: Cell[] = [];
  for (const { value: drawnValue, style, isFormula, error, gap } of drawn) {
    column += gap;
    if (column > 16_384) break;
    const held = error === undefined ? drawnValue : null;
    cells.push({ column, value: held, text: undefined, style, isFormula, error, runs: undefined });
  }
  return cells;
}

const row: fc.Arbitrary<[DrawnCell[], number]> = fc.tuple(
  fc.array(cell, { minLength: 1, maxLength: 8 }),
  fc.constantFrom(1, 1, 1, 1, 1, 2, 3, 70_000),
);
const position = fc.integer({ min: 1, max: 25 });
const range: fc.Arbitrary<CellRange> = fc
  .tuple(position, position, fc.nat({ max: 4 }), fc.nat({ max: 6 }))
  .map(([fromRow, fromColumn, down, right]) => ({
    fromRow,
    fromColumn,
    toRow: fromRow + down,
    toColumn: fromColumn + right,
  }));
const span: fc.Arbitrary<Span> = fc
  .tuple(position, fc.constantFrom(0, 0, 1, 5, 1_000_000))
  .map(([from, length]) => ({ from, to: from + length }));

const frame = {
  state: fc.constantFrom("visible" as const, "visible" as const, "hidden" as const, "veryHidden" as const),
  merges: fc.array(range, { maxLength: 4 }),
  hiddenRows: fc.array(span, { maxLength: 2 }),
  hiddenColumns: fc.array(span, { maxLength: 2 }),
};
const plain: CellStyle = { numberFormat: "General", fontName: undefined };

/** Rows anywhere, of anything, perhaps with a header among them. */
const looseSheet = fc
  .record({
    header: fc.shuffledSubarray(headerWords, { minLength: 0, maxLength: 9 }),
    rows: fc.array(row, { maxLength: 14 }),
    headerAt: fc.nat({ max: 6 }),
    ...frame,
  })
  .map(({ header, rows, headerAt, ...rest }): Omit<SheetSnapshot, "name"> => {
    const head = header.map((text) => drawnText(text));
    const drawn = [...rows];
    if (head.length > 0) drawn.splice(Math.min(headerAt, drawn.length), 0, [head, 1]);
    return { ...rest, rows: placeRows(drawn) };
  });

/** A list with its columns in order, in which one cell in eight is wild. */
const listSheet = fc
  .record({
    titles: fc.shuffledSubarray(titleRows, { minLength: 1 }),
    columns: fc.shuffledSubarray(listColumns, { minLength: 3 }),
    rows: fc.array(
      fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.option(cell, { nil: null, freq: 8 })), {
        minLength: listColumns.length,
        maxLength: listColumns.length,
      }),
      { minLength: 1, maxLength: 8 },
    ),
    ...frame,
  })
  .map(({ titles, columns, rows, ...rest }): Omit<SheetSnapshot, "name"> => ({
    ...rest,
    rows: placeRows([
      ...titles.map((text) => [[drawnText(text)], 1] as const),
      [columns.map(({ header }) => drawnText(header)), 1] as const,
      ...rows.map((cells) => [columns.map((column, at) => listCell(column, cells[at])), 1] as const),
    ]),
  }));

function drawnText(text: CellValue): DrawnCell {
  return { value: text, style: plain, isFormula: false, error: undefined, gap: 1 };
}

function listCell({ values }: ListColumn, drawn: readonly [number, DrawnCell | null] | undefined): DrawnCell {
  if (drawn?.[1]) return { ...drawn[1], gap: 1 };
  return drawnText(values[(drawn?.[0] ?? 0) % values.length] ?? null);
}

function placeRows(drawn: readonly (readonly [readonly DrawnCell[], number])[]): readonly RowSnapshot[] {
  let at = 0;
  const placed: RowSnapshot[] = [];
  for (const [cells, gap] of drawn) {
    at += gap;
    if (at <= 1_048_576) placed.push({ row: at, cells: placeCells(cells) });
  }
  return placed;
}

const sheetName = fc.constantFrom(
  "DS",
  "Tiểu học Hoa Thử 24-25",
  "__proto__",
  "Tổng hợp",
  "Cần xét",
  "Hướng dẫn",
  "'",
  " ",
);
const fileName = fc.constantFrom("TH Thử.xlsx", "__proto__", "..\\..\\x.xls", "THCS Mẫu 2024-2025 (1).xlsx");

/** A workbook of one to three sheets, each under a name of its own. */
const workbookOf = (sheet: fc.Arbitrary<Omit<SheetSnapshot, "name">>): fc.Arbitrary<WorkbookSnapshot> =>
  fc
    .record({
      file: fileName,
      sheets: fc.uniqueArray(fc.tuple(sheetName, sheet), {
        minLength: 1,
        maxLength: 3,
        selector: ([name]) => name,
      }),
      date1904: fc.boolean(),
    })
    .map(({ file, sheets, date1904 }) => ({
      file,
      date1904,
      sheets: sheets.map(([name, content]) => ({ name, ...content })),
    }));

export const looseWorkbook = workbookOf(looseSheet);
export const listWorkbook = workbookOf(listSheet);
