/** Two heads of one meaning in one header: what is registered, got before, asked for or granted, and cells that contradict each other. */
import { check, readWorkbook } from "../../src/core";
import type { CheckResult } from "../../src/core";
import type { ListReading, RecordFields, WorkbookReading } from "../../src/core/domain/reading";
import { sheetOf } from "../property/sheet-moves";

type Cells = readonly (string | number | null)[];

const people = ["Nguyễn Thị An", "Trần Văn Bình", "Lê Thị Chi"];
const asking = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025";

function readingOf(
  heads: readonly (readonly string[])[],
  rows: readonly Cells[],
  title = asking,
): WorkbookReading {
  const header = heads.map((row, at) => (at === 0 ? ["STT", "Họ và tên", ...row] : [null, null, ...row]));
  const numbered = rows.map((row, at) => [at + 1, people[at] ?? "", ...row]);
  const sheet = sheetOf("DS", ["TRƯỜNG TH HOA MAI", title], [...header, ...numbered]);
  return readWorkbook({ file: "a.xlsx", sheets: [sheet], date1904: false });
}

function listOf(...table: Parameters<typeof readingOf>): ListReading {
  const [list] = readingOf(...table).lists;
  if (list === undefined) throw new Error("no list");
  return list;
}

function valuesOf(list: ListReading, field: keyof RecordFields): readonly unknown[] {
  return list.records.map(({ fields }) => fields[field]?.value);
}

describe("a registration beside the proposal", () => {
  it.each([
    ["Đăng ký danh hiệu", "Danh hiệu đề nghị"],
    ["Đăng ký DHTĐ", "Danh hiệu thi đua"],
    ["Đăng ký danh hiệu thi đua", "Đề nghị thi đua, khen thưởng"],
  ])("is no proposal: %s, %s", (registered, proposed) => {
    const rows = [
      ["CSTĐCS", "LĐTT"],
      ["LĐTT", "LĐTT"],
      [null, "LĐTT"],
    ];
    const list = listOf([[registered, proposed]], rows);
    expect(valuesOf(list, "titles")).toEqual([["LDTT"], ["LDTT"], ["LDTT"]]);
    expect(valuesOf(list, "registered")).toEqual([true, true, undefined]);
    expect(
      valuesOf(
        listOf(
          [[proposed, registered]],
          rows.map((row) => row.toReversed()),
        ),
        "titles",
      ),
    ).toEqual([["LDTT"], ["LDTT"], ["LDTT"]]);
  });

  it("is none under marks either", () => {
    const list = listOf(
      [
        ["Đăng ký thi đua đầu năm", null, "Đề nghị cuối năm", null] as string[],
        ["LĐTT", "CSTĐCS", "LĐTT", "CSTĐCS"],
      ],
      [
        ["x", "x", "x", null],
        ["x", null, "x", null],
        [null, null, "x", null],
      ],
    );
    expect(valuesOf(list, "titles")).toEqual([["LDTT"], ["LDTT"], ["LDTT"]]);
    expect(valuesOf(list, "registered")).toEqual([true, true, undefined]);
  });

  it("alone is the proposal, whatever else is registered", () => {
    const list = listOf(
      [["Đăng ký danh hiệu", "Hình thức khen thưởng"]],
      [["CSTĐCS", "Giấy khen của Chủ tịch UBND xã"]],
    );
    expect([valuesOf(list, "titles"), valuesOf(list, "awards")]).toEqual([[["CSTDCS"]], [["GK_UBND_XA"]]]);
  });
});

describe("what was got beside what is asked for", () => {
  const rows = [
    ["CSTĐCS", "LĐTT"],
    ["LĐTT", "LĐTT"],
  ];

  it("is an earlier year's where it stands first", () => {
    const list = listOf([["Danh hiệu đạt được", "Danh hiệu đề nghị"]], rows);
    expect(valuesOf(list, "titles")).toEqual([["LDTT"], ["LDTT"]]);
    expect(valuesOf(list, "previousAwards")).toEqual(["CSTĐCS", "LĐTT"]);
  });

  it("is still to be given where the list asks, and counts where it tells results", () => {
    const heads = [["Danh hiệu đề nghị", "Danh hiệu được công nhận"]];
    expect(valuesOf(listOf(heads, rows), "titles")).toEqual([["CSTDCS"], ["LDTT"]]);
    const told = listOf(heads, rows, "KẾT QUẢ KHEN THƯỞNG NĂM HỌC 2024-2025");
    expect([told.kind, valuesOf(told, "titles")]).toEqual(["award-results", [["LDTT"], ["LDTT"]]]);
  });
});

describe("two cells of one field", () => {
  const cases: readonly (readonly [string, string, string | number, string | number, unknown])[] = [
    ["Ngày sinh", "Ngày sinh", "01/02/1980", "02/02/1980", null],
    ["Năm sinh", "Ngày sinh", "1980", "01/02/1980", "1980-02-01"],
    ["Số phiếu", "Tỷ lệ phiếu", "19/21", "90,48%", 90.5],
    ["Tỷ lệ phiếu", "Tỷ lệ %", "95%", "85%", null],
    ["Tiền thưởng", "Số tiền", 702_000, 702_000, 702_000],
    ["Tiền thưởng", "Số tiền", 702_000, 1_404_000, null],
    ["Chức vụ", "Chức danh", "PHT", "Giáo viên", "Phó Hiệu trưởng Giáo viên"],
    ["Đơn vị", "Trường", "Tổ 1", "TH Hoa Mai", "Trường Tiểu học Hoa Mai"],
    ["Đơn vị", "Trường", "TH Hoa Lan", "TH Hoa Mai", null],
  ];
  const fields: Readonly<Record<string, keyof RecordFields>> = {
    "Ngày sinh": "birthDate",
    "Tỷ lệ phiếu": "votePercent",
    "Tỷ lệ %": "votePercent",
    "Số tiền": "money",
    "Chức danh": "position",
    Trường: "unit",
  };

  it.each(cases)("%s, %s: %p and %p say %p", (one, other, first, second, expected) => {
    const list = listOf([["Danh hiệu", one, other]], [["LĐTT", first, second]]);
    expect(valuesOf(list, fields[other] ?? "note")).toEqual([expected]);
  });

  it("that rate differently are asked about, once", () => {
    const list = listOf(
      [["Xếp loại", "Mức xếp loại", "Danh hiệu"]],
      [
        ["HTTNV", "HTXSNV", "LĐTT"],
        ["HTTNV", "HTTNV", "LĐTT"],
      ],
    );
    expect(valuesOf(list, "rating")).toEqual([null, "HTTNV"]);
    expect(list.readIssues).toEqual([{ code: "two-ratings-marked", cell: "C5", detail: "C5, D5" }]);
  });

  it.each([
    ["Ngày sinh", "Ngày sinh", "01/02/1980", "02/02/1980", "C5"],
    ["Số QĐ", "Quyết định", "12/QĐ-UBND ngày 2/6/2025", "13/QĐ-UBND ngày 9/6/2025", "C5"],
    ["Tiền thưởng", "Số tiền", 702_000, 1_404_000, "C5"],
  ])("that contradict each other are asked about: %s, %s", (one, other, first, second, cell) => {
    const heads = [[one, other, "Danh hiệu", "Xếp loại"]];
    const findings = findingsOf(heads, [[first, second, "LĐTT", "HTTNV"]]);
    expect(findings.filter(({ code }) => code === "value-unknown")).toMatchObject([
      { at: { cell }, text: expect.stringContaining(`${show(first)}, ${show(second)}`) as string },
    ]);
    const agreeing = findingsOf(heads, [[first, first, "LĐTT", "HTTNV"]]);
    expect(agreeing.filter(({ code }) => code === "value-unknown")).toEqual([]);
  });
});

const show = (value: string | number): string => String(value);

function findingsOf(heads: readonly (readonly string[])[], rows: readonly Cells[]): CheckResult["findings"] {
  const reading = readingOf(heads, rows);
  return check({ readings: [reading], appliedOn: "2025-07-25", commune: "xã Tân Lập", period: null }).result
    .findings;
}
