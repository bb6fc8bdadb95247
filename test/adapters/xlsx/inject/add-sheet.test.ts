/** A sheet and marks added to packages as odd as other programs write them. */
import { strFromU8, unzipSync } from "fflate";
import { addSheet } from "../../../../src/adapters/xlsx/inject/add-sheet";
import type { CellMarks } from "../../../../src/adapters/xlsx/inject/mark-cells";
import type { SheetModel } from "../../../../src/core";
import { ooxmlParts, packageOf } from "../fixtures/ooxml-package";
import { readOk, valuesOf } from "../fixtures/read";

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
const DATA = `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>`;
const MARKS: readonly CellMarks[] = [{ severity: "error", cells: ["A3", "A1", "A2", "C2"] }];

const sheet: SheetModel = {
  name: "Cần sửa",
  columnWidths: [20],
  rows: [{ row: 1, cells: [{ column: 1, value: "=1+1 & <b>", style: "link", link: "'DS'!A1" }] }],
  merges: [],
  print: { landscape: true, fitToWidth: true, repeatRows: [1, 1] },
};

function parts(content = DATA, names = ["DS"]): Record<string, string> {
  const sheets = names.map((name) => ({ name, content }));
  return { "[Content_Types].xml": TYPES, ...ooxmlParts({ sheets, styles: "" }) };
}

function added(from: Record<string, string | Uint8Array>, replaces?: string): Uint8Array {
  const marks = new Map([["DS", MARKS]]);
  const result = addSheet(packageOf(from), "a.xlsx", {
    sheet,
    marks,
    ...(replaces !== undefined && { replaces }),
  });
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const first = "xl/worksheets/sheet1.xml";

describe("addSheet", () => {
  it("writes text as text and marks cells by joined areas", async () => {
    const bytes = added(parts());
    const book = await readOk(bytes, "a.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(["DS", "Cần sửa"]);
    const cell = book.sheets[1]?.rows[0]?.cells[0];
    expect([cell?.value, cell?.isFormula ?? false]).toEqual(["=1+1 & <b>", false]);
    expect(partOf(bytes, first)).toContain('sqref="A1:A3 C2"');
    expect(partOf(bytes, "xl/workbook.xml")).toContain(`localSheetId="1">'Cần sửa'!$1:$1<`);
  });

  it("keeps a prefix of names in every part", async () => {
    const prefixed = Object.fromEntries(
      Object.entries(parts()).map(([name, text]) => [
        name,
        name.startsWith("xl/") && !name.endsWith(".rels")
          ? text.replace(/<(\/?)(\w)/gu, "<$1x:$2").replace('xmlns="', 'xmlns:x="')
          : text,
      ]),
    );
    const bytes = added(prefixed);
    expect((await readOk(bytes, "a.xlsx")).sheets).toHaveLength(2);
    expect(partOf(bytes, first)).toContain("<x:cfRule");
    expect(partOf(bytes, "xl/styles.xml")).toMatch(/<x:dxfs count="1"><x:dxf><x:font>/u);
    expect(partOf(bytes, "xl/workbook.xml")).toContain("<x:definedName ");
  });

  it("speaks strict where the workbook does", async () => {
    const strict = Object.fromEntries(
      Object.entries(parts()).map(([name, text]) => [
        name,
        text
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    const bytes = added(strict);
    expect((await readOk(bytes, "a.xlsx")).sheets).toHaveLength(2);
    expect(partOf(bytes, "xl/worksheets/soThiDua1.xml")).toContain(
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    );
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).toContain(
      "ooxml/officeDocument/relationships/worksheet",
    );
  });

  it("gives styles to a workbook without any", async () => {
    const bare = parts();
    delete bare["xl/styles.xml"];
    bare["xl/_rels/workbook.xml.rels"] = (bare["xl/_rels/workbook.xml.rels"] ?? "").replace(
      /<Relationship Id="rIdStyles"[^>]*>/u,
      "",
    );
    const bytes = added(bare);
    expect((await readOk(bytes, "a.xlsx")).sheets).toHaveLength(2);
    expect(Object.keys(unzipSync(bytes))).toContain("xl/soThiDuaStyles1.xml");
  });

  it("leaves the school's own conditional formats the first say, and its own sheet of the same name", async () => {
    const rule = `<conditionalFormatting sqref="B1"><cfRule type="expression" priority="4"><formula>TRUE</formula></cfRule></conditionalFormatting>`;
    const bytes = added(
      parts(`${DATA}<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>${rule}`, ["DS", "cần sửa"]),
    );
    const text = partOf(bytes, first);
    expect(text).toContain('priority="5"');
    expect(text.indexOf("mergeCells")).toBeLessThan(text.indexOf("so-thi-dua"));
    expect((await readOk(bytes, "a.xlsx")).sheets.map(({ name }) => name)).toEqual([
      "DS",
      "cần sửa",
      "Cần sửa (2)",
    ]);
  });

  it("takes the place of an earlier slip's sheet and marks", async () => {
    const once = added(parts());
    const twice = addSheet(once, "a.xlsx", {
      sheet: { ...sheet, rows: [] },
      marks: new Map(),
      replaces: "Cần sửa",
    });
    if (!twice.ok) throw new Error(twice.failure.detail);
    const book = await readOk(twice.value, "a.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(["DS", "Cần sửa"]);
    expect(book.sheets[1]?.rows).toEqual([]);
    expect(partOf(twice.value, first)).toBe(parts()[first]);
    expect(valuesOf(book.sheets[0] as NonNullable<(typeof book.sheets)[0]>)).toEqual({ A1: 7 });
  });

  it("changes a part in its own encoding", async () => {
    const { [first]: content = "", ...rest } = parts();
    const marked = `\uFEFF${content}`;
    const wide = new Uint8Array(Uint16Array.from(marked, (_, i) => marked.charCodeAt(i)).buffer);
    const bytes = added({ ...rest, [first]: wide });
    expect(valuesOf((await readOk(bytes, "a.xlsx")).sheets[0] as never)).toEqual({ A1: 7 });
    expect([...(unzipSync(bytes)[first]?.slice(0, 2) ?? [])]).toEqual([0xff, 0xfe]);
  });

  it("refuses what is no workbook", () => {
    const result = addSheet(packageOf({ "a.txt": "x" }), "a.xlsx", { sheet, marks: new Map() });
    expect(result.ok ? "" : result.failure.code).toBe("wrong-type");
  });
});
