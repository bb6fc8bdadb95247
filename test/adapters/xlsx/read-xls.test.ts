import { cellsOf, readOk, sheetAt, valuesOf } from "./fixtures/read";
import { BOF_CHART, f64, longText, RecordWriter, u16, u32, wide, xlsFile } from "./fixtures/xls-file";

const at = (row: number, column: number, format = 0): number[] => [
  ...u16(row - 1),
  ...u16(column - 1),
  ...u16(format),
];
const sheet = (records: RecordWriter, state = 0) => [{ name: "Danh sách", state, records }];
const formula = (row: number, column: number, result: readonly number[]): number[] => [
  ...at(row, column),
  ...result,
  ...new Array<number>(8).fill(0),
];

describe("readWorkbookFile on .xls: values", () => {
  const cases: readonly (readonly [
    name: string,
    records: RecordWriter,
    expected: unknown,
    isFormula: boolean,
  ])[] = [
    ["a number", new RecordWriter().record(0x203, [...at(1, 1), ...f64(12.25)]), 12.25, false],
    [
      "a short integer",
      new RecordWriter().record(0x27e, [...at(1, 1), ...u32((1234 << 2) | 2)]),
      1234,
      false,
    ],
    [
      "a negative short integer",
      new RecordWriter().record(0x27e, [...at(1, 1), ...u32(((-5 << 2) | 2) >>> 0)]),
      -5,
      false,
    ],
    [
      "a short number by a hundred",
      new RecordWriter().record(0x27e, [...at(1, 1), ...u32((755 << 2) | 3)]),
      7.55,
      false,
    ],
    ["a short double", new RecordWriter().record(0x27e, [...at(1, 1), ...u32(0x3ff00000)]), 1, false],
    ["a shared text", new RecordWriter().record(0xfd, [...at(1, 1), ...u32(0)]), "Nguyễn", false],
    ["a text in the cell", new RecordWriter().record(0x204, [...at(1, 1), ...longText("Hoà")]), "Hoà", false],
    ["true", new RecordWriter().record(0x205, [...at(1, 1), 1, 0]), true, false],
    ["an error", new RecordWriter().record(0x205, [...at(1, 1), 0x2a, 1]), "#N/A", false],
    [
      "a number without a value, as an error",
      new RecordWriter().record(0x203, [...at(1, 1), ...f64(Number.NaN)]),
      "#NUM!",
      false,
    ],
    ["a formula's number", new RecordWriter().record(6, formula(1, 1, f64(3))), 3, true],
    [
      "a formula's true",
      new RecordWriter().record(6, formula(1, 1, [1, 0, 1, 0, 0, 0, 255, 255])),
      true,
      true,
    ],
    [
      "a formula's error",
      new RecordWriter().record(6, formula(1, 1, [2, 0, 7, 0, 0, 0, 255, 255])),
      "#DIV/0!",
      true,
    ],
    [
      "a formula's text behind the shared formula",
      new RecordWriter()
        .record(6, formula(1, 1, [0, 0, 0, 0, 0, 0, 255, 255]))
        .record(0x4bc, new Array<number>(10).fill(0))
        .record(0x207, longText("đủ")),
      "đủ",
      true,
    ],
  ];
  it.each(cases)("keeps %s", async (_, records, expected, isFormula) => {
    const book = await readOk(xlsFile({ strings: [longText("Nguyễn")], sheets: sheet(records) }), "a.xls");
    expect(valuesOf(sheetAt(book))).toEqual({ A1: expected });
    expect(cellsOf(sheetAt(book)).A1?.isFormula).toBe(isFormula);
  });

  it("gives no cell for blanks and empty results", async () => {
    const records = new RecordWriter()
      .record(0x201, at(1, 1))
      .record(6, formula(1, 2, [3, 0, 0, 0, 0, 0, 255, 255]))
      .record(6, formula(1, 3, [0, 0, 0, 0, 0, 0, 255, 255]))
      .record(0x207, longText(""));
    expect(sheetAt(await readOk(xlsFile({ sheets: sheet(records) }))).rows).toEqual([]);
  });

  it("reads several numbers of a row from one record", async () => {
    const numbers = [1, 2, 3].flatMap((value) => [...u16(0), ...u32((value << 2) | 2)]);
    const records = new RecordWriter().record(0xbd, [...u16(4), ...u16(1), ...numbers, ...u16(3)]);
    expect(valuesOf(sheetAt(await readOk(xlsFile({ sheets: sheet(records) }))))).toEqual({
      B5: 1,
      C5: 2,
      D5: 3,
    });
  });

  it.each([10, 1_000, 70_000])(
    "reads a workbook of %i numbers, in short and long chains of sectors",
    async (count) => {
      const records = new RecordWriter();
      for (let i = 0; i < count; i++)
        records.record(0x203, [...at((i % 60_000) + 1, Math.floor(i / 60_000) + 1), ...f64(i)]);
      const { rows } = sheetAt(await readOk(xlsFile({ sheets: sheet(records) })));
      const values = rows.flatMap(({ cells }) => cells.map(({ value }) => Number(value)));
      expect(values.reduce((sum, value) => sum + value, 0)).toBe((count * (count - 1)) / 2);
    },
  );

  it("does not take the numbers of a chart for cells", async () => {
    const records = new RecordWriter()
      .record(0x203, [...at(1, 1), ...f64(1)])
      .record(0x809, BOF_CHART)
      .record(0x203, [...at(2, 1), ...f64(99)])
      .record(0x0a, [])
      .record(0x203, [...at(3, 1), ...f64(3)]);
    expect(valuesOf(sheetAt(await readOk(xlsFile({ sheets: sheet(records) }))))).toEqual({ A1: 1, A3: 3 });
  });

  it("reads a text across the border of two records, where the width of its letters may change", async () => {
    const globals = new RecordWriter()
      .record(0xfc, [...u32(2), ...u32(2), ...u16(6), 0, ...new TextEncoder().encode("Nguy")])
      .record(0x3c, [1, ...wide("ễn"), ...u16(2), 0, 65])
      .record(0x3c, [0, 66]);
    const records = new RecordWriter()
      .record(0xfd, [...at(1, 1), ...u32(0)])
      .record(0xfd, [...at(1, 2), ...u32(1)]);
    const book = await readOk(xlsFile({ globals, sheets: sheet(records) }));
    expect(valuesOf(sheetAt(book))).toEqual({ A1: "Nguyễn", B1: "AB" });
  });
});

describe("readWorkbookFile on .xls: looks and hints", () => {
  const FONTS = ["Arial", "Arial", "Arial", "Arial", ".VnTime", "VNI-Times"];

  it("gives the font of each cell, knowing that font 4 is never stored", async () => {
    const records = new RecordWriter().record(0x203, [...at(1, 1, 1), ...f64(1)]);
    const formats = [[0, 0] as const, [5, 14] as const];
    const cell = cellsOf(
      sheetAt(await readOk(xlsFile({ fonts: FONTS, formats, sheets: sheet(records) }))),
    ).A1;
    expect(cell?.style).toEqual({ numberFormat: "dd/mm/yyyy", fontName: ".VnTime" });
  });

  it("gives the runs of shared and rich texts, from the first letter on", async () => {
    const rich = longText("Trần Thị", [[5, 6]]);
    const records = new RecordWriter()
      .record(0xfd, [...at(1, 1), ...u32(0)])
      .record(0xd6, [...at(2, 1), ...longText("Lê Văn"), ...u16(1), ...u16(0), ...u16(5)]);
    const cells = cellsOf(
      sheetAt(await readOk(xlsFile({ fonts: FONTS, strings: [rich], sheets: sheet(records) }))),
    );
    expect(cells.A1?.runs).toEqual([
      { start: 0, fontName: undefined },
      { start: 5, fontName: "VNI-Times" },
    ]);
    expect(cells.A2?.runs).toEqual([{ start: 0, fontName: ".VnTime" }]);
  });

  it("reads number formats of the file, the date system, states, merges and hidden parts", async () => {
    const globals = new RecordWriter()
      .record(0x22, u16(1))
      .record(0x41e, [...u16(164), ...longText("d/m/yy")]);
    const records = new RecordWriter()
      .record(0x7d, [...u16(1), ...u16(2), ...u16(0), ...u16(0), ...u16(1), ...u16(0)])
      .record(0x208, [...u16(3), ...new Array<number>(10).fill(0), ...u16(0x20), ...u16(0)])
      .record(0x203, [...at(1, 1, 1), ...f64(40000)])
      .record(0xe5, [...u16(1), ...u16(0), ...u16(1), ...u16(0), ...u16(3)]);
    const formats = [[0, 0] as const, [0, 164] as const];
    const book = await readOk(xlsFile({ globals, formats, sheets: sheet(records, 2) }));
    const read = sheetAt(book);
    expect(book.date1904).toBe(true);
    expect(read).toMatchObject({ name: "Danh sách", state: "veryHidden" });
    expect(cellsOf(read).A1?.style.numberFormat).toBe("d/m/yy");
    expect(read.hiddenColumns).toEqual([{ from: 2, to: 3 }]);
    expect(read.hiddenRows).toEqual([{ from: 4, to: 4 }]);
    expect(read.merges).toEqual([{ fromRow: 1, fromColumn: 1, toRow: 2, toColumn: 4 }]);
  });
});
