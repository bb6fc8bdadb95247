import { cellsOf, readOk, sheetAt, valuesOf } from "./fixtures/read";
import { packageOf } from "./fixtures/ooxml-package";

const STYLES = `
  <office:automatic-styles>
    <number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
    <number:number-style style:name="N2"><number:number number:decimal-places="0" number:grouping="true"/></number:number-style>
    <style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="N1"/>
    <style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"><style:text-properties fo:font-family=".VnTime"/></style:style>
    <style:style style:name="T1" style:family="text"><style:text-properties style:font-name="VNI-Times"/></style:style>
    <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
    <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
  </office:automatic-styles>`;

const NAMED = `<office:document-styles><office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;Times New Roman&apos;"/></office:font-face-decls><office:styles><style:style style:name="Default" style:family="table-cell"><style:text-properties style:font-name="F1"/></style:style></office:styles></office:document-styles>`;

const odsFile = (spreadsheet: string): Uint8Array =>
  packageOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "styles.xml": NAMED,
    "content.xml": `<office:document-content>${STYLES}<office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`,
  });

const table = (rows: string, attributes = 'table:name="S"'): string =>
  `<table:table ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = ""): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, content = ""): string =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`;

describe("readWorkbookFile on .ods: values", () => {
  const cases: readonly (readonly [name: string, cell: string, expected: unknown])[] = [
    ["a number", cell('office:value-type="float" office:value="12.5"', "<text:p>12,5</text:p>"), 12.5],
    ["a share", cell('office:value-type="percentage" office:value="0.755"'), 0.755],
    ["money", cell('office:value-type="currency" office:value="1234000"'), 1234000],
    ["a date", cell('office:value-type="date" office:date-value="2024-05-17"'), 45429],
    ["a moment", cell('office:value-type="date" office:date-value="2024-05-17T18:00:00"'), 45429.75],
    [
      "the day before the first of March 1900",
      cell('office:value-type="date" office:date-value="1900-02-28"'),
      59,
    ],
    ["the first of March 1900", cell('office:value-type="date" office:date-value="1900-03-01"'), 61],
    ["a time of day", cell('office:value-type="time" office:time-value="PT07H30M00S"'), 0.3125],
    ["true", cell('office:value-type="boolean" office:boolean-value="true"'), true],
    [
      "a text of two paragraphs",
      cell('office:value-type="string"', "<text:p>một</text:p><text:p>hai</text:p>"),
      "một\nhai",
    ],
    [
      "spaces and tabs",
      cell('office:value-type="string"', '<text:p>a<text:s text:c="2"/>b<text:tab/>c</text:p>'),
      "a  b\tc",
    ],
    [
      "a text with a note",
      cell(
        'office:value-type="string"',
        "<office:annotation><text:p>chú</text:p></office:annotation><text:p>a</text:p>",
      ),
      "a",
    ],
    [
      "an error",
      cell('office:value-type="string" calcext:value-type="error"', "<text:p>#DIV/0!</text:p>"),
      "#DIV/0!",
    ],
  ];
  it.each(cases)("keeps %s", async (_, content, expected) => {
    expect(valuesOf(sheetAt(await readOk(odsFile(table(row(content))))))).toEqual({ A1: expected });
  });

  it("counts dates from 1904 where the workbook does", async () => {
    const settings =
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';
    const book = await readOk(
      odsFile(settings + table(row(cell('office:value-type="date" office:date-value="1904-01-02"')))),
    );
    expect(book.date1904).toBe(true);
    expect(valuesOf(sheetAt(book)).A1).toBe(1);
  });
});

describe("readWorkbookFile on .ods: tables", () => {
  it("repeats cells and rows, and finds rows in groups and among those that print on each page", async () => {
    const text = (value: string, more = "") =>
      cell(`office:value-type="string" ${more}`, `<text:p>${value}</text:p>`);
    const rows = [
      `<table:table-header-rows>${row(text("đầu"))}</table:table-header-rows>`,
      `<table:table-row-group>${row(text("đôi", 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"')}</table:table-row-group>`,
      row(
        cell('table:style-name="ce1" table:number-columns-repeated="16384"'),
        'table:number-rows-repeated="1048570"',
      ),
    ];
    expect(valuesOf(sheetAt(await readOk(odsFile(table(rows.join(""))))))).toEqual({
      A1: "đầu",
      A2: "đôi",
      B2: "đôi",
      A3: "đôi",
      B3: "đôi",
    });
  });

  it("gives formats and fonts by style, by parent and by column, and the runs of a text", async () => {
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce2"/>';
    const number = (style: string) => cell(`${style} office:value-type="float" office:value="1"`);
    const rich = cell(
      'office:value-type="string"',
      '<text:p>Trần <text:span text:style-name="T1">Thị</text:span> Mẫu</text:p>',
    );
    const cells = cellsOf(
      sheetAt(
        await readOk(odsFile(table(columns + row(number('table:style-name="ce1"') + rich + number(""))))),
      ),
    );
    expect(cells.A1?.style).toEqual({ numberFormat: "dd/mm/yyyy", fontName: "Times New Roman" });
    expect(cells.C1?.style).toEqual({ numberFormat: "#,##0", fontName: ".VnTime" });
    expect(cells.B1?.runs).toEqual([
      { start: 0, fontName: undefined },
      { start: 5, fontName: "VNI-Times" },
      { start: 8, fontName: undefined },
    ]);
  });

  it("reads states, merges, hidden parts and formulas", async () => {
    const first = table(
      '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
        row(
          cell(
            'office:value-type="float" office:value="2" table:formula="of:=1+1" table:number-columns-spanned="3" table:number-rows-spanned="2"',
          ),
        ) +
        row("", 'table:visibility="collapse"') +
        row("", 'table:visibility="filter" table:number-rows-repeated="3"'),
      'table:name="A" table:style-name="ta1"',
    );
    const book = await readOk(odsFile(first + table("", 'table:name="B" table:style-name="ta2"')));
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["A", "visible"],
      ["B", "hidden"],
    ]);
    expect(sheetAt(book)).toMatchObject({
      merges: [{ fromRow: 1, fromColumn: 1, toRow: 2, toColumn: 3 }],
      hiddenRows: [{ from: 2, to: 5 }],
      hiddenColumns: [{ from: 1, to: 2 }],
    });
    expect(cellsOf(sheetAt(book)).A1).toMatchObject({ value: 2, isFormula: true });
  });
});
