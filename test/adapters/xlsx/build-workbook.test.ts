import { strFromU8, unzipSync } from "fflate";
import { createWorkbookBuilder } from "../../../src/adapters/xlsx/build-workbook";
import type { CellModel, SheetModel, WorkbookModel } from "../../../src/core/index";
import { MAX_TEXT_LENGTH } from "../../../src/adapters/xlsx/limits";
import { cellsOf, readOk, sheetAt, valuesOf } from "./fixtures/read";
import { AWKWARD_TEXTS, SAMPLE_WORKBOOK } from "./fixtures/sample-workbook";

const build = (model: WorkbookModel): Promise<Uint8Array> => createWorkbookBuilder().build(model);

const PLAIN_PRINT = { landscape: false, fitToWidth: false };

const bookOf = (cells: readonly CellModel[], more: Partial<SheetModel> = {}): WorkbookModel => ({
  sheets: [
    { name: "S", columnWidths: [20], rows: [{ row: 1, cells }], merges: [], print: PLAIN_PRINT, ...more },
  ],
  properties: { title: "", subject: "" },
});

async function partsOf(model: WorkbookModel): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await build(model));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

const sheetXml = async (model: WorkbookModel): Promise<string> =>
  (await partsOf(model))["xl/worksheets/sheet1.xml"] ?? "";

describe("createWorkbookBuilder: what is written can be read back", () => {
  it("keeps every value, formula and cached result", async () => {
    const book = await readOk(await build(SAMPLE_WORKBOOK));
    const cells = cellsOf(sheetAt(book));
    expect(cells.B7).toMatchObject({ value: 33, isFormula: true });
    expect(cells.D7).toMatchObject({ value: "đủ", isFormula: true });
    expect(cells.E7).toMatchObject({ value: true, isFormula: true });
    expect(cells.D4).toMatchObject({ value: 10 / 33, isFormula: true });
    expect(cells.A4).toMatchObject({ value: "Trường Mầm non Sao Mai", isFormula: false });
    expect(sheetAt(book).merges).toEqual([{ fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 5 }]);
  });

  it("gives each look its number format and font", async () => {
    const cells = cellsOf(sheetAt(await readOk(await build(SAMPLE_WORKBOOK)), 1));
    const formats = Object.fromEntries(
      Object.values(cells).flatMap(({ value }, i, all) => {
        return i % 2 === 0 ? [[String(value), all[i + 1]?.style.numberFormat] as const] : [];
      }),
    );
    expect(formats).toMatchObject({
      count: "#,##0",
      "count-total": "#,##0",
      money: "#,##0",
      "money-total": "#,##0",
      percent: "0.0%",
      date: "dd/mm/yyyy",
      text: "General",
    });
    expect(Object.values(cells).every(({ style }) => style.fontName === "Times New Roman")).toBe(true);
  });

  it.each(AWKWARD_TEXTS.map((text, i) => [JSON.stringify(text), text, i + 1] as const))(
    "keeps %s as that text, never a formula or an error",
    async (_, text, row) => {
      const cell = cellsOf(sheetAt(await readOk(await build(SAMPLE_WORKBOOK)), 2))[`A${String(row)}`];
      expect(cell).toMatchObject({ value: text, isFormula: false, error: undefined });
    },
  );
});

describe("createWorkbookBuilder: text and names within Excel's limits", () => {
  it.each([
    ["a text of the greatest length whole", MAX_TEXT_LENGTH, MAX_TEXT_LENGTH, false],
    ["a longer text cut and marked", MAX_TEXT_LENGTH + 1, MAX_TEXT_LENGTH, true],
  ])("writes %s", async (_, length, expected, isCut) => {
    const book = await readOk(await build(bookOf([{ column: 1, value: "ữ".repeat(length), style: "text" }])));
    const value = String(valuesOf(sheetAt(book)).A1);
    expect(value).toHaveLength(expected);
    expect(value.endsWith("… (đã cắt bớt)")).toBe(isCut);
  });

  it("does not cut a character of two halves in the middle", async () => {
    const book = await readOk(
      await build(bookOf([{ column: 1, value: "😀".repeat(MAX_TEXT_LENGTH), style: "text" }])),
    );
    expect(String(valuesOf(sheetAt(book)).A1)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it("makes sheet names valid and different", async () => {
    const sheet = (name: string): SheetModel => ({
      name,
      columnWidths: [],
      rows: [],
      merges: [],
      print: PLAIN_PRINT,
    });
    const names = ["Năm 2023/2024", "'tổ'", "History", "", "x".repeat(40), "X".repeat(40)];
    const book = await readOk(
      await build({ sheets: names.map(sheet), properties: { title: "", subject: "" } }),
    );
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Năm 2023 2024",
      "tổ",
      "History_",
      "_",
      "x".repeat(31),
      `${"X".repeat(27)} (2)`,
    ]);
  });
});

describe("createWorkbookBuilder: parts of the file", () => {
  it("gives equal bytes for equal models", async () => {
    expect(await build(SAMPLE_WORKBOOK)).toEqual(await build(SAMPLE_WORKBOOK));
  });

  it.each([
    [
      "a place in the workbook",
      "'Dữ liệu'!A12",
      `<hyperlink ref="A1" location="&apos;Dữ liệu&apos;!A12"/>`,
      "",
    ],
    [
      "a place in another file",
      "tập tin.xlsx#'Sheet 1'!B7",
      `<hyperlink ref="A1" r:id="rId1"/>`,
      `Target="t%E1%BA%ADp%20tin.xlsx#&apos;Sheet%201&apos;!B7" TargetMode="External"`,
    ],
    ["a file with odd signs", "a#b/100% & c.xlsx", `r:id="rId1"`, `Target="a%23b/100%25%20%26%20c.xlsx"`],
    [
      "a page of the network",
      "https://vidu.vn/ữ?a=1&b=2",
      `r:id="rId1"`,
      `Target="https://vidu.vn/%E1%BB%AF?a=1&amp;b=2"`,
    ],
  ])("writes a link to %s", async (_, link, element, relation) => {
    const parts = await partsOf(bookOf([{ column: 1, value: "Xem", style: "link", link }]));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(element);
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "").toContain(relation);
  });

  it("writes what the sheet needs for the screen and for print", async () => {
    const xml = (await partsOf(SAMPLE_WORKBOOK))["xl/worksheets/sheet1.xml"];
    for (const piece of [
      `<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"`,
      `<autoFilter ref="A3:E6"/>`,
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
      `Sổ Thi đua &amp;&amp; khen thưởng`,
      `&amp;P/&amp;N</oddFooter>`,
      `<cfRule type="expression" priority="1" dxfId="0"><formula>$B4&gt;11</formula>`,
      `<drawing r:id=`,
    ]) {
      expect(xml).toContain(piece);
    }
  });

  it("names the rows that print on each page with the sheet's quoted name", async () => {
    const { "xl/workbook.xml": workbook } = await partsOf(SAMPLE_WORKBOOK);
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Tổng hợp'!$1:$3</definedName>`,
    );
  });

  it("writes the document's properties without the moment of writing", async () => {
    const { "docProps/core.xml": core } = await partsOf(SAMPLE_WORKBOOK);
    expect(core).toContain("<dc:title>Tổng hợp thi đua</dc:title>");
    expect(core).toContain(">2000-01-01T00:00:00Z</dcterms:modified>");
  });

  it("draws a chart over the given cells", async () => {
    const parts = await partsOf(SAMPLE_WORKBOOK);
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'Tổng hợp'!$B$4:$B$6</c:f>");
    expect(parts["xl/charts/chart1.xml"]).toContain("Cá nhân theo đơn vị");
    expect(parts["xl/drawings/drawing1.xml"]).toContain("<xdr:row>9</xdr:row>");
  });
});

describe("createWorkbookBuilder: lists of choices", () => {
  const range = { fromRow: 2, fromColumn: 1, toRow: 5, toColumn: 1 };
  const listOf = (choices: readonly string[]) =>
    bookOf([], { validations: [{ range, choices, promptTitle: "Ý kiến", prompt: "Chọn" }] });

  it("writes a short list into the rule, with its prompt", async () => {
    const xml = await sheetXml(listOf(["Đồng ý", "Không"]));
    expect(xml).toContain(`<formula1>"Đồng ý,Không"</formula1>`);
    expect(xml).toContain(`promptTitle="Ý kiến" prompt="Chọn"`);
    expect(xml).toContain(`sqref="A2:A5"`);
  });

  it.each([
    ["a comma", ["Có, một phần", "Không"]],
    ["a quote", ['"Có"', "Không"]],
    ["more than 255 characters", Array.from({ length: 30 }, (_, i) => `Trường số ${String(i + 100)}`)],
  ])("puts a list with %s on a sheet that stays hidden", async (_, choices) => {
    const model = listOf(choices);
    const book = await readOk(await build(model));
    const hidden = sheetAt(book, 1);
    expect(hidden.state).toBe("veryHidden");
    expect(Object.values(valuesOf(hidden))).toEqual(choices);
    expect(await sheetXml(model)).toContain(
      `<formula1>'${hidden.name}'!$A$1:$A$${String(choices.length)}</formula1>`,
    );
  });
});

describe("createWorkbookBuilder: heights of rows", () => {
  const height = async (value: string, more: Partial<SheetModel> = {}) => {
    const xml = await sheetXml(bookOf([{ column: 1, value, style: "text-wrap" }], more));
    return Number(/<row r="1" ht="([\d.]+)"/.exec(xml)?.[1] ?? "0");
  };

  it("leaves the height of a one-line row to the program", async () => {
    expect(await height("Lao động")).toBe(0);
  });

  it("makes room for each line of a long text, and no more than Excel can show", async () => {
    const one = await height("a\nb");
    expect(one).toBeGreaterThanOrEqual(31);
    expect(await height("từ ".repeat(40))).toBeGreaterThan(2 * one);
    expect(await height("từ ".repeat(4_000))).toBe(409);
  });

  it("counts the whole width of merged cells", async () => {
    const text = "Trường Trung học cơ sở Đồng Xa";
    const merges = [{ fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 3 }];
    expect(await height(text)).toBeGreaterThan(0);
    expect(await height(text, { merges, columnWidths: [20, 20, 20] })).toBe(0);
  });
});
