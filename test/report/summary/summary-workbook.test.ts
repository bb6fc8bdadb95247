import { buildSummaryWorkbook } from "../../../src/core/report/summary";
import { entryOf, moneyOf } from "../../totals/support/entries";
import { cellAt, findingOf, resultOf, rowOf, sheetOf, valuesOf, workbookOf } from "./support/model";

const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.flat().filter((value) => typeof value === "string");

describe("the summary workbook", () => {
  it("has its five sheets in order, each landscape and one page wide", () => {
    const { sheets } = workbookOf([entryOf()]);
    expect(sheets.map(({ name }) => name)).toEqual(["Tổng hợp", "Cần xét", "Dữ liệu", "Tiêu chí", "Nhật ký"]);
    expect(sheets.map(({ print }) => [print.landscape, print.fitToWidth])).toEqual(
      ["Tổng hợp", "Cần xét", "Dữ liệu", "Tiêu chí", "Nhật ký"].map(() => [true, true]),
    );
  });

  it("has rows and cells in ascending order", () => {
    for (const { rows } of workbookOf([entryOf(), entryOf({ row: 8 })], { findings: [findingOf()] }).sheets) {
      expect(rows.every(({ row }, index) => index === 0 || row > (rows[index - 1]?.row ?? 0))).toBe(true);
      for (const { cells } of rows)
        expect(
          cells.every(({ column }, index) => index === 0 || column > (cells[index - 1]?.column ?? 0)),
        ).toBe(true);
    }
  });

  it("has no two merges over one cell", () => {
    for (const { merges } of workbookOf([entryOf()], { incomplete: [{ code: "x", text: "y" }] }).sheets) {
      const cells = merges.flatMap(({ fromRow, fromColumn, toRow, toColumn }) =>
        Array.from({ length: (toRow - fromRow + 1) * (toColumn - fromColumn + 1) }, (_, index) => {
          const width = toColumn - fromColumn + 1;
          return `${String(fromRow + Math.floor(index / width))}:${String(fromColumn + (index % width))}`;
        }),
      );
      expect(new Set(cells).size).toBe(cells.length);
    }
  });
});

describe("the sheet Tổng hợp", () => {
  it.each([
    ["xã Tân Lập", "XÃ TÂN LẬP"],
    ["UBND phường Hòa An", "PHƯỜNG HÒA AN"],
    [null, "XÃ (PHƯỜNG) …………………"],
  ])("of %s is issued by its committee and signed by its chair", (commune, shown) => {
    const all = texts(valuesOf(sheetOf(workbookOf([], { commune }), "Tổng hợp")));
    expect(all.slice(0, 2)).toEqual(["ỦY BAN NHÂN DÂN", shown]);
    expect(all).toContain(`TM. ỦY BAN NHÂN DÂN ${shown}`);
    expect(all).toEqual(expect.arrayContaining(["NGƯỜI LẬP BIỂU", "CHỦ TỊCH"]));
  });

  it("leaves a heading as many lines as its bold words take", () => {
    const { rows } = sheetOf(workbookOf([entryOf()]), "Tổng hợp");
    const heads = rows.find(({ cells }) => cells.some(({ value }) => value === "Lượt chưa tính được tiền"));
    const linesOfTwelvePoints = 4 * 16;
    expect(heads?.height).toBeGreaterThanOrEqual(linesOfTwelvePoints);
  });

  it("names what is incomplete above everything else", () => {
    const incomplete = Array.from({ length: 7 }, (_, index) => ({
      code: "corrupt",
      text: `Không đọc được tệp ${String(index)}.`,
    }));
    const [first, second] = sheetOf(workbookOf([], { incomplete }), "Tổng hợp").rows;
    expect([first?.cells[0]?.style, second?.cells[0]?.value]).toEqual(["notice", "Không đọc được tệp 0."]);
    expect(texts(valuesOf(sheetOf(workbookOf([], { incomplete }), "Tổng hợp")))).toContain(
      "… và 2 việc khác, xem trang Nhật ký.",
    );
  });

  it("repeats the header of the tables of awards", () => {
    const sheet = sheetOf(workbookOf([entryOf()]), "Tổng hợp");
    const [first] = sheet.print.repeatRows ?? [0];
    expect(cellAt(sheet, first, 1).value).toBe("Năm học / Trường");
    expect(rowOf(sheet, "Bảng 6. Danh hiệu và hình thức khen thưởng theo năm học – đã quyết định")).toBe(
      first + 2,
    );
  });

  it("says so where there is no data, and charts nothing", () => {
    const sheet = sheetOf(workbookOf([]), "Tổng hợp");
    expect(texts(valuesOf(sheet))).toContain("Chưa có dữ liệu.");
    expect(sheet.charts).toEqual([]);
  });

  it("charts the years of what is decided, else of what is proposed", () => {
    const chartsOf = (status: "decided" | "proposed") =>
      sheetOf(workbookOf([entryOf({ status })]), "Tổng hợp").charts ?? [];
    expect(chartsOf("decided").map(({ title }) => title)).toEqual([
      "Số lượt tập thể, cá nhân theo năm học – đã quyết định",
      "Tiền thưởng theo năm học (đồng) – đã quyết định",
    ]);
    expect(chartsOf("proposed")[0]?.title).toMatch(/đề nghị$/);
    const [chart] = chartsOf("decided");
    expect(chart?.categories).toMatch(/^'Tổng hợp'!\$A\$\d+:\$A\$\d+$/);
    expect(chart?.series.map(({ name }) => name)).toEqual(["Tập thể (lượt)", "Cá nhân (lượt)"]);
  });
});

describe("the sheet Cần xét", () => {
  const entries = [entryOf({ name: "Lê An" })];
  const findings = [
    findingOf({ severity: "query", number: "TD201" }),
    findingOf({ citation: "Điều 24" }),
    findingOf({ severity: "note", number: "TD301" }),
    findingOf({ number: "TD102", at: { school: "Trường MN Sen Hồng" } }),
  ];
  const sheet = sheetOf(workbookOf(entries, { findings }), "Cần xét");

  it("lists errors, then queries, and no notes", () => {
    expect(
      sheet.rows.slice(3).map(({ cells }) => [cells[0]?.value, cells[1]?.value, cells[2]?.value]),
    ).toEqual([
      [1, "Lỗi", "TD101"],
      [2, "Lỗi", "TD102"],
      [3, "Cần giải thích", "TD201"],
    ]);
  });

  it("names school and nominee of the row, and leads to the cell", () => {
    expect([4, 5, 6, 7, 8].map((column) => cellAt(sheet, 5, column).value)).toEqual([
      "Trường Tiểu học Hoa Mai",
      "Lê An",
      "Thiếu ngày sinh.",
      "Ghi ngày sinh vào ô C7.",
      "Điều 24",
    ]);
    expect(cellAt(sheet, 5, 9)).toMatchObject({
      value: "hoa-mai.xlsx › DS › C7",
      link: "hoa-mai.xlsx#'DS'!C7",
    });
  });

  it("of a missing file names the school and leads nowhere", () => {
    expect(cellAt(sheet, 6, 4).value).toBe("Trường MN Sen Hồng");
    expect(cellAt(sheet, 6, 9)).toEqual({ column: 9, value: null, style: "text-wrap" });
  });

  it("offers the council's decisions on every row", () => {
    expect(sheet.validations?.[0]).toMatchObject({
      range: { fromRow: 5, fromColumn: 10, toRow: 7, toColumn: 10 },
      choices: ["Giữ", "Hạ danh hiệu", "Trả lại", "Không công nhận", "Tạm dừng"],
    });
    expect(sheet.filter).toEqual({ fromRow: 4, fromColumn: 1, toRow: 7, toColumn: 17 });
  });

  it("offers the explanations that the commune set", () => {
    const own = sheetOf(
      workbookOf(entries, { settings: { acceptedNotes: ["Đủ hồ sơ", "Thiếu ảnh"] } }),
      "Cần xét",
    );
    expect(own.validations?.[1]?.choices).toEqual(["Đủ hồ sơ", "Thiếu ảnh"]);
  });

  it("says so where nothing is to be reviewed", () => {
    expect(texts(valuesOf(sheetOf(workbookOf(entries), "Cần xét")))).toContain("Không có dòng nào cần xét.");
  });

  it("leads nowhere where the file's name would be taken for a place", () => {
    const odd = sheetOf(
      workbookOf([], { findings: [findingOf({ at: { file: "a#1.xlsx", sheet: "DS", cell: "B2" } })] }),
      "Cần xét",
    );
    expect(cellAt(odd, 5, 9).link).toBeUndefined();
  });

  it("doubles the quote of a sheet's name in a link", () => {
    const odd = sheetOf(
      workbookOf([], { findings: [findingOf({ at: { file: "a.xlsx", sheet: "Tổ 'A'", cell: "B2" } })] }),
      "Cần xét",
    );
    expect(cellAt(odd, 5, 9).link).toBe("a.xlsx#'Tổ ''A'''!B2");
  });
});

describe("the sheet Dữ liệu", () => {
  const at = (column: string, row = 6, model = workbookOf([entryOf()])) => {
    const sheet = sheetOf(model, "Dữ liệu");
    const header = sheet.rows.find((each) => each.row === 5)?.cells ?? [];
    return cellAt(sheet, row, header.find(({ value }) => value === column)?.column ?? 0);
  };

  it("has one row an award, with its full name and code", () => {
    const model = workbookOf([entryOf({ awards: ["LDTT", "CSTDCS"] })]);
    expect([at("Mã", 6, model).value, at("Mã", 7, model).value]).toEqual(["LDTT", "CSTDCS"]);
    expect(at("Danh hiệu / hình thức khen thưởng", 6, model).value).not.toBe("LDTT");
  });

  it.each([
    ["1980-05-02", { value: 29343, style: "date" }],
    ["1980-05", { value: "05/1980", style: "text-centre" }],
    ["1980", { value: "1980", style: "text-centre" }],
    ["1899-05-02", { value: "02/05/1899", style: "text-centre" }],
  ])("shows the birth date %s at its precision", (date, expected) => {
    const entry = entryOf({ fields: { birthDate: { cell: "C7", raw: date, value: date } } });
    expect(at("Ngày sinh", 6, workbookOf([entry]))).toMatchObject(expected);
  });

  it("shows verdict, money and place of the row", () => {
    const entry = entryOf({ status: "proposed" });
    const place = { file: entry.file, sheet: entry.sheet, row: entry.row };
    const verdicts = [
      { at: place, award: "LDTT", verdict: "needs-review", decidedBy: [], conditions: [], missing: [] },
    ] as const;
    const model = workbookOf([entry], { verdicts, money: [moneyOf(entry, { dueVnd: 702000 })] });
    const shown = [
      "Kết quả xét",
      "Tiền theo luật (đồng)",
      "Tiền đã ghi (đồng)",
      "Tệp",
      "Trang",
      "Hàng",
      "Tình trạng",
    ];
    expect(shown.map((column) => at(column, 6, model).value)).toEqual([
      "Cần xét",
      702000,
      null,
      "hoa-mai.xlsx",
      "DS",
      7,
      "Đề nghị",
    ]);
  });

  it("lists a duplicate row and does not count it", () => {
    const finding = findingOf({
      code: "duplicate-entry",
      at: { file: "hoa-mai.xlsx", sheet: "DS", cell: "B8" },
      params: { award: "LDTT", year: "2023-2024", name: "Nguyễn Thị Ánh Dương" },
    });
    const model = workbookOf([entryOf(), entryOf({ row: 8 })], { findings: [finding] });
    expect([at("Tính", 6, model).value, at("Tính", 7, model).value]).toEqual([1, 0]);
  });

  it("keeps dangerous names as plain text without a formula", () => {
    expect(at("Họ tên / tập thể", 6, workbookOf([entryOf({ name: "=1+1" })]))).toEqual({
      column: 5,
      value: "=1+1",
      style: "text-wrap",
    });
  });
});

describe("the sheets Tiêu chí and Nhật ký", () => {
  it("show every value used, who set it and what it means, and the law's coverage", () => {
    const settings = { roundMode: "none", assumeUnited: true, newSetting: ["a"], stated: ["roundMode"] };
    const instrument = "Luật Thi đua, khen thưởng số 06/2022/QH15";
    const coverage = [{ instrument, coverage: "partial" as const, note: "Chương II" }];
    const rows = valuesOf(sheetOf(workbookOf([], { settings, coverage }), "Tiêu chí"));
    const ofKey = (key: string) => rows.find((row) => row[8] === key)?.slice(1, 8);
    expect(ofKey("roundMode")).toEqual([
      "Làm tròn tiền thưởng",
      "Không làm tròn",
      "Đã đặt riêng",
      expect.stringMatching(/làm tròn/i),
      expect.stringContaining("Lên hàng chục nghìn đồng"),
      "Lên hàng chục nghìn đồng",
      expect.stringContaining("Nghị định"),
    ]);
    expect(ofKey("assumeUnited")?.slice(1, 3)).toEqual(["Có", "Mặc định"]);
    expect(ofKey("payMode")?.slice(1, 3)).toEqual(["Chỉ chi mức cao nhất", "Mặc định"]);
    expect(ofKey("newSetting")?.slice(0, 3)).toEqual(["newSetting", '["a"]', "Mặc định"]);
    expect(ofKey("stated")).toBeUndefined();
    const [first, ...others] = rows.slice(rows.findIndex((row) => row[1] === "Văn bản") + 1);
    expect(others).toEqual([]);
    // 45292 is 01/01/2024: in force from; the law has no successor in the data.
    expect(first).toEqual([1, instrument, "Một phần", expect.any(Number), "Chương II", 45292, null, null]);
  });

  it("say what was read, what was not and what is incomplete", () => {
    const unread = [{ sheet: "Sheet2", range: "A1:B2", why: "no-list" as const }];
    const people = [{ sheet: "Tổ 3", range: "A4:C20", why: "people" as const }];
    const files = [
      { file: "a.xlsx", recordCount: 12, lists: 2, unread },
      { file: "c.xlsx", recordCount: 0, lists: 0, unread: people },
    ];
    const incomplete = [{ file: "b.xls", code: "encrypted", text: "Tệp b.xls có mật khẩu." }];
    const result = resultOf([], { files, incomplete });
    const log = sheetOf(buildSummaryWorkbook({ result, entries: [] }), "Nhật ký");
    expect(valuesOf(log).slice(2)).toEqual([
      [1, "Lần chạy", null, null, 12, null, null, "Đọc 2 tệp, 12 dòng; 0 lỗi, 0 chỗ cần giải thích."],
      [2, "Đọc tệp", "a.xlsx", 2, 12, "Sheet2!A1:B2", null, null],
      [
        3,
        "Đọc tệp",
        "c.xlsx",
        0,
        0,
        "Tổ 3!A4:C20",
        null,
        expect.stringMatching(/^Có tên người .*trang “Tổ 3” dòng 4 đến 20/u),
      ],
      [4, "Chưa làm được", "b.xls", null, null, null, null, "Tệp b.xls có mật khẩu."],
    ]);
  });
});
