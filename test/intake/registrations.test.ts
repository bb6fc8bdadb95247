/** What was registered at the year's start is no proposal where the year's proposals stand beside it in the workbook. */
import { check, readWorkbook } from "../../src/core";
import type { Checked, SheetSnapshot } from "../../src/core";
import type { WorkbookReading } from "../../src/core/domain";
import { sheetOf } from "../property/sheet-moves";

type Row = readonly [name: string, title: string];

const school = "TRƯỜNG TIỂU HỌC KIM ĐỒNG";
const proposed: readonly Row[] = [
  ["Vi Thị Ngọt", "CSTĐCS"],
  ["Lò Văn Păng", "LĐTT"],
  ["Sùng A Páo", "LĐTT"],
];
const registered: readonly Row[] = [
  ["Vi Thị Ngọt", "CSTĐCS"],
  ["Lò Văn Păng", "CSTĐCS"],
  ["Sùng A Páo", "LĐTT"],
  ["Hà Thị Liên", "LĐTT"],
];

function listOf(sheet: string, title: string, rows: readonly Row[], head = "Danh hiệu"): SheetSnapshot {
  const heads = ["STT", "Họ và tên", "Xếp loại", head];
  return sheetOf(
    sheet,
    [school, title],
    [heads, ...rows.map(([name, award], at) => [at + 1, name, "HTXSNV", award])],
  );
}

const proposals = listOf("DS", "DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025", proposed);
const registration = (rows = registered, year = "2024 - 2025"): SheetSnapshot =>
  listOf("Đầu năm", `DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC ${year}`, rows, "Danh hiệu đăng ký");

const readingOf = (file: string, ...sheets: readonly SheetSnapshot[]): WorkbookReading =>
  readWorkbook({ file, sheets, date1904: false });

function checkedFiles(...readings: readonly WorkbookReading[]): Checked {
  return check({ readings, appliedOn: "2025-08-20", commune: null, period: null });
}

function checked(...sheets: readonly SheetSnapshot[]): Checked {
  return checkedFiles(readingOf("a.xlsx", ...sheets));
}

const namesOn = ({ entries }: Checked, sheet: string): readonly (string | null)[] =>
  entries.filter((entry) => entry.sheet === sheet).map(({ name }) => name);
const told = ({ result }: Checked): readonly unknown[] =>
  result.findings
    .filter(({ code }) => code === "registration-left-out")
    .map(({ at, severity, params }) => [at.cell, severity, params]);

it("is read and shown, and neither judged nor counted, and a note says so", () => {
  const both = checked(registration(), proposals);
  expect(namesOn(both, "Đầu năm")).toEqual([]);
  expect(namesOn(both, "DS")).toHaveLength(3);
  expect(both.result.files).toMatchObject([{ lists: 2, recordCount: 7 }]);
  expect(told(both)).toEqual([["A2", "note", { rowCount: 4, otherSheet: "DS", otherFile: null }]]);
});

it("is not counted either where the proposals stand in another file, whichever is read first", () => {
  const files = [readingOf("dang-ky.xlsx", registration()), readingOf("de-nghi.xlsx", proposals)];
  for (const readings of [files, files.toReversed()]) {
    const both = checkedFiles(...readings);
    expect(namesOn(both, "Đầu năm")).toEqual([]);
    expect(namesOn(both, "DS")).toHaveLength(3);
    expect(told(both)).toEqual([
      ["A2", "note", { rowCount: 4, otherSheet: "DS", otherFile: "de-nghi.xlsx" }],
    ]);
    expect(both.result.findings.find(({ code }) => code === "registration-left-out")?.text).toContain(
      "trang “DS” của tệp “de-nghi.xlsx”",
    );
  }
});

it.each([
  ["alone", [registration()]],
  ["of another year", [registration(registered, "2025 - 2026"), proposals]],
  [
    "of other people",
    [
      registration([
        ["Hà Thị Liên", "LĐTT"],
        ["Bùi Văn Tám", "LĐTT"],
        ["Vi Thị Ngọt", "LĐTT"],
      ]),
      proposals,
    ],
  ],
  [
    "for another title",
    [
      registration([
        ["Vi Thị Ngọt", "BK TTCP"],
        ["Lò Văn Păng", "BK TTCP"],
      ]),
      proposals,
    ],
  ],
  ["beside a hidden sheet of proposals", [registration(), { ...proposals, state: "hidden" as const }]],
])("%s is the school's proposal", (_what, sheets) => {
  const one = checked(...sheets);
  expect(namesOn(one, "Đầu năm").length).toBeGreaterThan(0);
  expect(told(one)).toEqual([]);
});

it("that is called a proposal too is one", () => {
  const title = "DANH SÁCH ĐĂNG KÝ, ĐỀ NGHỊ XÉT DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025";
  expect(namesOn(checked(listOf("Đợt 2", title, registered), proposals), "Đợt 2")).toHaveLength(4);
});
