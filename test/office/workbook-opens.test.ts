import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import type { SheetSnapshot, WorkbookModel } from "../../src/core/index";
import { cellsOf, readOk, sheetAt, valuesOf } from "../adapters/xlsx/fixtures/read";
import { SAMPLE_WORKBOOK } from "../adapters/xlsx/fixtures/sample-workbook";
import { convert, inFolder, withProgram } from "./workbook-programs";

const LIBRE_OFFICE = ["soffice", ["--version"]] as const;
const PYTHON = ["/usr/bin/python3", ["-c", "import openpyxl"]] as const;
const PDF_TEXT = ["pdftotext", ["-v"]] as const;

const build = (model: WorkbookModel): Promise<Uint8Array> => createWorkbookBuilder().build(model);

/** A sum whose stored result is wrong on purpose, so that only a program that calculates gives the right one. */
const WRONG_SUM: WorkbookModel = {
  sheets: [
    {
      name: "Tính lại",
      columnWidths: [10],
      rows: [
        { row: 1, cells: [{ column: 1, value: 20, style: "count" }] },
        { row: 2, cells: [{ column: 1, value: 22, style: "count" }] },
        { row: 3, cells: [{ column: 1, formula: "SUM(A1:A2)", value: 999, style: "count-total" }] },
      ],
      merges: [],
      print: { landscape: false, fitToWidth: true },
    },
  ],
  properties: { title: "", subject: "" },
};

/** Office programs write line ends as one sign and numbers to fifteen digits. */
function plainValue(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\r\n/g, "\n");
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

const plain = (sheet: SheetSnapshot): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(valuesOf(sheet)).map(([at, value]) => [at, plainValue(value)]));

describe("a workbook that we wrote", () => {
  withProgram(...LIBRE_OFFICE, "is calculated anew by LibreOffice", async () => {
    const saved = await readOk(convert(await build(WRONG_SUM), "tinh-lai.xlsx", "xlsx"));
    expect(valuesOf(sheetAt(saved)).A3).toBe(42);
  });

  withProgram(
    ...LIBRE_OFFICE,
    "is opened and saved by LibreOffice with every value, formula and merge",
    async () => {
      const bytes = await build(SAMPLE_WORKBOOK);
      const [ours, saved] = [await readOk(bytes), await readOk(convert(bytes, "mau.xlsx", "xlsx"))];
      expect(saved.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
      for (const index of [0, 1]) {
        expect(plain(sheetAt(saved, index))).toEqual(plain(sheetAt(ours, index)));
        expect(sheetAt(saved, index).merges).toEqual(sheetAt(ours, index).merges);
      }
      expect(cellsOf(sheetAt(saved)).B7?.isFormula).toBe(true);
    },
  );

  withProgram(...PYTHON, "is opened by openpyxl with all its parts", async () => {
    const bytes = await build(SAMPLE_WORKBOOK);
    const script = [
      "import openpyxl,sys,json",
      "b=openpyxl.load_workbook(sys.argv[1]); s=b.worksheets[0]",
      "print(json.dumps([b.sheetnames[:2],s.freeze_panes,s.auto_filter.ref,s.print_title_rows,len(s._charts),len(s.data_validations.dataValidation),s['B7'].value,s['A4'].font.name]))",
    ].join("\n");
    const printed = inFolder((folder) => {
      writeFileSync(join(folder, "mau.xlsx"), bytes);
      return execFileSync(PYTHON[0], ["-c", script, join(folder, "mau.xlsx")], { encoding: "utf8" });
    });
    expect(JSON.parse(printed)).toEqual([
      ["Tổng hợp", "Mọi kiểu"],
      "B4",
      "A3:E6",
      "$1:$3",
      1,
      2,
      "=SUM(B4:B6)",
      "Times New Roman",
    ]);
  });

  withProgram(...PDF_TEXT, "prints with whole Vietnamese letters, a footer and page numbers", async () => {
    const pdf = convert(await build(SAMPLE_WORKBOOK), "mau.xlsx", "pdf");
    const text = inFolder((folder) => {
      writeFileSync(join(folder, "mau.pdf"), pdf);
      return execFileSync("pdftotext", ["-layout", join(folder, "mau.pdf"), "-"], { encoding: "utf8" });
    }).normalize("NFC");
    for (const piece of [
      "TỔNG HỢP DANH HIỆU THI ĐUA",
      "Trường Tiểu học Hoa Ban",
      "Sổ Thi đua & khen thưởng",
      "1/3",
    ]) {
      expect(text).toContain(piece);
    }
  });
});

describe("a workbook in LibreOffice's other formats", () => {
  for (const format of ["xls", "ods"] as const) {
    withProgram(...LIBRE_OFFICE, `is read from .${format} with the same values and fonts`, async () => {
      const bytes = await build(SAMPLE_WORKBOOK);
      const [ours, saved] = [await readOk(bytes), await readOk(convert(bytes, "mau.xlsx", format))];
      const names = (sheet: SheetSnapshot) =>
        Object.values(cellsOf(sheet)).map(({ style }) => style.fontName);
      const ourLooks = sheetAt(ours, 1);
      expect(plain(sheetAt(saved, 1))).toEqual(plain(ourLooks));
      expect(names(sheetAt(saved, 1))).toEqual(names(ourLooks));
      expect(sheetAt(saved, 0).merges).toEqual(sheetAt(ours, 0).merges);
      expect(cellsOf(sheetAt(saved, 1)).B14?.style.numberFormat.replace(/\\/g, "").toLowerCase()).toBe(
        "dd/mm/yyyy",
      );
    });
  }
});
