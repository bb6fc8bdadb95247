/** Files made to harm or to choke the reader; what is only damaged is in test/adapters/xlsx and test/fuzz. */
import { strToU8, zipSync } from "fflate";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from "../../src/adapters/xlsx/limits";
import { check, describeSourceFailure, readWorkbook } from "../../src/core";
import type { SourceFailure } from "../../src/core";
import { oneSheet, ooxmlFile, ooxmlParts, packageOf } from "../adapters/xlsx/fixtures/ooxml-package";
import { cellsOf, readFailure, readOk, sheetAt, valuesOf } from "../adapters/xlsx/fixtures/read";

const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

const saysWhatToDo = ({ text }: { readonly text: string }): boolean =>
  /[.!]$/u.test(text) && text.includes("a.xlsx");
const sentence = (failure: SourceFailure): { readonly text: string } => ({
  text: describeSourceFailure(failure, "vi"),
});

describe("sizes", () => {
  it("reads ten rows among as many formatted rows as a sheet can have", async () => {
    const rows = Array.from({ length: MAX_ROWS }, (_, at) => {
      const row = String(at + 1);
      const cell = at % 100_000 === 7 ? inline(`B${row}`, `Người ${row}`) : `<c r="A${row}" s="0"/>`;
      return `<row r="${row}" s="0" customFormat="1">${cell}</row>`;
    }).join("");
    const snapshot = await readOk(oneSheet(rows));
    expect(sheetAt(snapshot).rows).toHaveLength(11);
    expect(readWorkbook(snapshot).recordCount).toBe(0);
  }, 120_000);

  it("reads a row of all columns, and tells of each cell what became of it", async () => {
    const cells = Array.from({ length: MAX_COLUMNS }, (_, at) => inline(`${letters(at + 1)}1`, "x")).join("");
    const snapshot = await readOk(oneSheet(`<row r="1">${cells}</row>`));
    expect(sheetAt(snapshot).rows[0]?.cells).toHaveLength(MAX_COLUMNS);
    expect(readWorkbook(snapshot).unread.map(({ range }) => range)).toEqual([`A1:XFD1`]);
  });

  it("refuses more cells than its limit, in a sentence", async () => {
    const row = (at: number): string =>
      `<row r="${String(at)}">${"<c><v>1</v></c>".repeat(MAX_COLUMNS)}</row>`;
    const count = Math.ceil(MAX_CELLS / MAX_COLUMNS) + 1;
    const failure = await readFailure(
      oneSheet(Array.from({ length: count }, (_, at) => row(at + 1)).join("")),
      "a.xlsx",
    );
    expect(failure.code).toBe("too-large");
    expect(saysWhatToDo(sentence(failure))).toBe(true);
  });

  it("takes a file with a cell that names a shared text beyond the last one for damaged, and reads many that nobody names", async () => {
    const strings = Array.from({ length: 200_000 }, (_, at) => `<si><t>Chuỗi ${String(at)}</t></si>`).join(
      "",
    );
    const named = (index: string): Uint8Array =>
      oneSheet(`<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`, { strings });
    expect(valuesOf(sheetAt(await readOk(named("199999"))))).toEqual({ A1: "Chuỗi 199999" });
    expect((await readFailure(named("200000"))).code).toBe("corrupt");
  });
});

describe("packages", () => {
  const book = ooxmlParts({
    sheets: [{ name: "DS", content: `<sheetData><row r="1">${inline("A1", "Họ và tên")}</row></sheetData>` }],
  });

  it("reads parts by their names inside the package alone, whatever path they pretend to", async () => {
    const tricks = {
      ...book,
      "../../../../tmp/so-thi-dua-evil.xml": "<evil/>",
      "/etc/passwd": "root",
      "xl\\..\\..\\x.xml": "<evil/>",
      "C:\\Windows\\x.xml": "<evil/>",
    };
    expect(valuesOf(sheetAt(await readOk(packageOf(tricks))))).toEqual({ A1: "Họ và tên" });
  });

  it("follows no relationship out of the package", async () => {
    const links = (book["xl/_rels/workbook.xml.rels"] ?? "").replace(
      'Target="worksheets/sheet1.xml"',
      'Target="file:///etc/passwd" TargetMode="External"',
    );
    const result = await readFailure(packageOf({ ...book, "xl/_rels/workbook.xml.rels": links }), "a.xlsx");
    expect(result.code).toBe("corrupt");
  });

  it("opens no archive inside the archive", async () => {
    const inner = packageOf(book);
    const outer = zipSync({ "a.xlsx": inner, "b/c.xlsx": inner });
    const failure = await readFailure(outer, "a.xlsx");
    expect(["wrong-type", "corrupt"]).toContain(failure.code);
    expect(saysWhatToDo(sentence(failure))).toBe(true);
  });

  it("reads values beside macros, links to other files and calls of other programs, and none of these", async () => {
    const parts = {
      ...book,
      "xl/vbaProject.bin": strToU8("Attribute VB_Name"),
      "xl/externalLinks/externalLink1.xml": `<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>`,
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${inline("A1", "Họ và tên")}<c r="B1"><f>cmd|'/C calc'!A0</f><v>7</v></c><c r="C1"><f>[1]X!A1</f><v>8</v></c></row></sheetData></worksheet>`,
    };
    const cells = cellsOf(sheetAt(await readOk(packageOf(parts), "a.xlsm")));
    expect(cells.B1).toMatchObject({ value: 7, isFormula: true });
    expect(cells.C1).toMatchObject({ value: 8, isFormula: true });
    expect(JSON.stringify(cells)).not.toContain("calc");
  });
});

describe("names that mean something to the language", () => {
  const words = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  it.each(words)("%s is a sheet, a header and a value like any other", async (word) => {
    const header = ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị", word];
    const rows = [header, ["1", word, "Giáo viên", "LĐTT", word]].map((cells, row) => {
      const at = String(row + 1);
      return `<row r="${at}">${cells.map((text, column) => inline(letters(column + 1) + at, text)).join("")}</row>`;
    });
    const file = ooxmlFile({ sheets: [{ name: word, content: `<sheetData>${rows.join("")}</sheetData>` }] });
    const reading = readWorkbook(await readOk(file, word));
    const { result } = check({ readings: [reading], appliedOn: "2025-08-20", commune: word, period: null });
    expect(reading.lists[0]?.records[0]?.fields.fullName?.value).toBe(word);
    expect(result.verdicts).toHaveLength(1);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
