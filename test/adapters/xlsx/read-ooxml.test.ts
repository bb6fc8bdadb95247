import { cellsOf, readFailure, readOk, sheetAt, valuesOf } from "./fixtures/read";
import { ooxmlFile, ooxmlParts, oneSheet, packageOf } from "./fixtures/ooxml-package";

const STYLES = `
  <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
  <fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>
  <cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="14" fontId="0"/></cellXfs>
  <dxfs><dxf><font><name val="Never"/></font><numFmt numFmtId="164" formatCode="never"/></dxf></dxfs>`;

describe("readWorkbookFile on .xlsx: values", () => {
  const cases: readonly (readonly [name: string, cell: string, expected: unknown])[] = [
    ["a number", `<c r="A1"><v>12.5</v></c>`, 12.5],
    ["a number in scientific form", `<c r="A1" t="n"><v>1.5E-3</v></c>`, 0.0015],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["a shared text", `<c r="A1" t="s"><v>0</v></c>`, "Nguyễn Văn Mẫu"],
    ["a text within the cell", `<c r="A1" t="inlineStr"><is><t>Hoà</t></is></c>`, "Hoà"],
    ["a formula's text", `<c r="A1" t="str"><f>B1</f><v>Khá &amp; Giỏi</v></c>`, "Khá & Giỏi"],
    ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, "#DIV/0!"],
    ["an ISO date", `<c r="A1" t="d"><v>2024-05-17T12:00:00</v></c>`, 45429.5],
    ["an ISO time", `<c r="A1" t="d"><v>07:30:00</v></c>`, 0.3125],
    ["text where a number should be", `<c r="A1"><v>12a</v></c>`, "12a"],
    ["an escaped carriage return", `<c r="A1" t="str"><v>a_x000D_b</v></c>`, "a\rb"],
    ["an escaped escape", `<c r="A1" t="str"><v>_x005F_x0041_</v></c>`, "_x0041_"],
    ["spaces that are kept", `<c r="A1" t="str"><v xml:space="preserve">  a </v></c>`, "  a "],
    ["a text in CDATA", `<c r="A1" t="str"><v><![CDATA[a<b&amp;c]]></v></c>`, "a<b&amp;c"],
    ["a character reference beyond the first plane", `<c r="A1" t="str"><v>&#x1F600;</v></c>`, "😀"],
  ];
  it.each(cases)("keeps %s", async (_, cell, expected) => {
    const book = await readOk(
      oneSheet(`<row r="1">${cell}</row>`, { strings: "<si><t>Nguyễn Văn Mẫu</t></si>" }),
    );
    expect(valuesOf(sheetAt(book))).toEqual({ A1: expected });
  });

  it("keeps decomposed letters and odd spaces as they are", async () => {
    const text = `${"Hoà".normalize("NFD")}\u00a0\u200b`;
    const book = await readOk(oneSheet(`<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`));
    expect(valuesOf(sheetAt(book)).A1).toBe(text);
  });

  it.each([
    ["45429.5732638889", false],
    ["0.999988425925926", false],
    ["60", false],
    ["43967", true],
  ])("keeps the date %s as the serial number of its system", async (serial, date1904) => {
    const rows = `<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`;
    const book = await readOk(oneSheet(rows, { styles: STYLES, date1904 }));
    expect(book.date1904).toBe(date1904);
    expect(valuesOf(sheetAt(book)).A1).toBe(Number(serial));
  });

  it("gives no cell for empty text, for a format alone, or for a formula whose result is empty text", async () => {
    const rows = `<row r="1" s="1"><c r="A1" s="1"/><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="inlineStr"><is><t/></is></c><c r="D1"><v>1</v></c></row><row r="2"><c r="A2" s="1"/></row>`;
    const sheet = sheetAt(await readOk(oneSheet(rows, { styles: STYLES })));
    expect(valuesOf(sheet)).toEqual({ D1: 1 });
    expect(sheet.rows.map(({ row }) => row)).toEqual([1]);
  });

  it("keeps a formula that nobody has calculated, without a value", async () => {
    const sheet = sheetAt(await readOk(oneSheet(`<row r="1"><c r="A1"><f>1+1</f><v/></c></row>`)));
    expect(cellsOf(sheet).A1).toMatchObject({ value: null, isFormula: true, error: undefined });
  });

  it("flags formulas, shared ones included, and keeps their stored results", async () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c><c r="C1"><v>4</v></c></row>`;
    const cells = cellsOf(sheetAt(await readOk(oneSheet(rows))));
    expect(Object.values(cells).map(({ value, isFormula }) => [value, isFormula])).toEqual([
      [2, true],
      [3, true],
      [4, false],
    ]);
  });
});

describe("readWorkbookFile on .xlsx: looks", () => {
  it("gives number format and font, the plain one where the cell names none, and shares equal styles", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="1"><v>1</v></c><c r="E1" s="99"><v>1</v></c></row>`;
    const cells = cellsOf(sheetAt(await readOk(oneSheet(rows, { styles: STYLES }))));
    expect(cells.A1?.style).toEqual({ numberFormat: "General", fontName: "Times New Roman" });
    expect(cells.B1?.style).toEqual({ numberFormat: "dd/mm/yyyy", fontName: ".VnTime" });
    expect(cells.C1?.style).toEqual({ numberFormat: "dd/mm/yyyy", fontName: "Times New Roman" });
    expect(cells.D1?.style).toBe(cells.B1?.style);
    expect(cells.E1?.style).toBe(cells.A1?.style);
  });

  it("gives the fonts of a text's runs and leaves phonetic hints out", async () => {
    const strings = `<si><r><t xml:space="preserve">Trần </t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>Thò</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`;
    const book = await readOk(oneSheet(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, { strings }));
    expect(cellsOf(sheetAt(book)).A1).toMatchObject({
      value: "Trần Thò",
      runs: [
        { start: 0, fontName: undefined },
        { start: 5, fontName: "VNI-Times" },
      ],
    });
  });

  it("reads merges, and hidden rows and columns as stretches", async () => {
    const content = `<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="true"/><col min="6" max="16384" hidden="1"/></cols>
      <sheetData><row r="2" hidden="1"/><row r="3" hidden="1"/><row r="5" hidden="1"/></sheetData>
      <mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A7"/></mergeCells>`;
    const sheet = sheetAt(await readOk(ooxmlFile({ sheets: [{ name: "S", content }] })));
    expect(sheet.merges).toEqual([{ fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 4 }]);
    expect(sheet.hiddenRows).toEqual([
      { from: 2, to: 3 },
      { from: 5, to: 5 },
    ]);
    expect(sheet.hiddenColumns).toEqual([
      { from: 2, to: 4 },
      { from: 6, to: 16384 },
    ]);
  });
});

describe("readWorkbookFile on .xlsx: sheets and packages", () => {
  it("gives sheets in order with their states, whatever they are called", async () => {
    const content = "<sheetData/>";
    const sheets = [
      { name: "__proto__", content },
      { name: "Ẩn &amp; mật", content, state: "hidden" },
      { name: "constructor", content, state: "veryHidden" },
    ];
    const book = await readOk(ooxmlFile({ sheets }));
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["__proto__", "visible"],
      ["Ẩn & mật", "hidden"],
      ["constructor", "veryHidden"],
    ]);
    expect(Object.prototype).not.toHaveProperty("rows");
  });

  it("puts rows and cells in order, the later of two cells at one place winning", async () => {
    const rows = `<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c><c r="C3"><v>3</v></c></row><row r="1"><c r="A1"><v>4</v></c></row>`;
    const sheet = sheetAt(await readOk(oneSheet(rows)));
    expect(sheet.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [1, [1]],
      [3, [1, 3]],
    ]);
    expect(valuesOf(sheet).C3).toBe(3);
  });

  it("counts rows and cells that carry no address", async () => {
    const sheet = sheetAt(
      await readOk(oneSheet(`<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`)),
    );
    expect(valuesOf(sheet)).toEqual({ A1: 1, B1: 2, A2: 3 });
  });

  it("reads elements with a prefix, parts in another case and with backslashes, and UTF-16", async () => {
    const { "xl/workbook.xml": workbook = "", ...parts } = ooxmlParts({
      sheets: [
        { name: "S", content: `<sheetData><row r="1"><c r="A1" t="str"><v>ữ</v></c></row></sheetData>` },
      ],
    });
    const prefixed = workbook.replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const sheet = `\uFEFF${parts["xl/worksheets/sheet1.xml"] ?? ""}`;
    const utf16 = new Uint8Array(Uint16Array.from(sheet, (_, i) => sheet.charCodeAt(i)).buffer);
    const book = await readOk(
      packageOf({ ...parts, "xl\\Workbook.xml": prefixed, "xl/worksheets/sheet1.xml": utf16 }),
    );
    expect(valuesOf(sheetAt(book))).toEqual({ A1: "ữ" });
  });

  it("leaves chart sheets out", async () => {
    const parts = ooxmlParts({
      sheets: [
        { name: "S", content: "<sheetData/>" },
        { name: "Biểu đồ", content: "" },
      ],
    });
    const rels =
      parts["xl/_rels/workbook.xml.rels"]?.replace(`rId2" Type="`, `rId2" Type="x/chartsheet" T="`) ?? "";
    const book = await readOk(packageOf({ ...parts, "xl/_rels/workbook.xml.rels": rels }));
    expect(book.sheets.map(({ name }) => name)).toEqual(["S"]);
  });

  it.each([
    ["a sheet's part is missing", "xl/worksheets/sheet1.xml", undefined],
    ["the sheet is cut off", "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v>"],
    ["the sheet is something else", "xl/worksheets/sheet1.xml", "<html/>"],
    ["the sheet is empty", "xl/worksheets/sheet1.xml", ""],
    ["the texts are missing", "xl/sharedStrings.xml", undefined],
    [
      "a cell's address is none",
      "xl/worksheets/sheet1.xml",
      `<worksheet><sheetData><row r="1"><c r="__proto__"><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      "a cell lies outside any sheet",
      "xl/worksheets/sheet1.xml",
      `<worksheet><sheetData><row r="1"><c r="ZZZZ4000000000"><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      "entities are declared",
      "xl/sharedStrings.xml",
      `<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>`,
    ],
  ])("calls a workbook corrupt where %s", async (_, name, part) => {
    const { [name]: dropped, ...rest } = ooxmlParts({
      sheets: [
        { name: "S", content: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>` },
      ],
      strings: "<si><t>a</t></si>",
    });
    expect(dropped).toBeDefined();
    expect((await readFailure(packageOf(part === undefined ? rest : { ...rest, [name]: part }))).code).toBe(
      "corrupt",
    );
  });
});

describe("readWorkbookFile on .xlsx: size", () => {
  it("does not mind a cell in the last corner or a false dimension", async () => {
    const content = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`;
    expect(valuesOf(sheetAt(await readOk(ooxmlFile({ sheets: [{ name: "S", content }] }))))).toEqual({
      XFD1048576: 1,
    });
  });

  it("passes over a hundred thousand formatted rows without cells", async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => {
      const row = String(i + 1);
      return `<row r="${row}" s="1" customFormat="1"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`;
    });
    const sheet = sheetAt(
      await readOk(oneSheet(`${rows.join("")}<row r="100001"><c r="A100001"><v>1</v></c></row>`)),
    );
    expect(valuesOf(sheet)).toEqual({ A100001: 1 });
  });
});
