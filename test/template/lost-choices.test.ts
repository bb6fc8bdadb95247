/** Drop-down lists of our form that a paste took away, found in the file that came back; nothing is said of a form that is whole. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { readOfferedChoices } from "../../src/adapters/xlsx/read-offered-choices";
import { buildTemplate, describeLostChoices, lostChoices } from "../../src/core";
import type { ExpectedChoices } from "../../src/core";
import { samplesFolder } from "../samples/read-samples";
import { readingOf } from "../season/school-file";
import { filled } from "./fill-template";
import { withSheets, withoutChoices } from "./lose-choices";

const look = { school: "Trường Tiểu học Hoa Mai", year: "2025-2026", roster: true };
const whole = [
  "Tập thể: Xếp loại tập thể",
  "Tập thể: Danh hiệu thi đua",
  "Tập thể: Hình thức khen thưởng",
  "Cá nhân: Kết quả xếp loại",
  "Cá nhân: Danh hiệu thi đua",
  "Cá nhân: Hình thức khen thưởng",
  "Giáo viên dạy giỏi: Cấp công nhận",
  "Xếp loại: Kết quả xếp loại",
];

const emptyForm = (): Promise<Uint8Array> => createWorkbookBuilder().build(buildTemplate(look, null));
const filledForm = (): Promise<Uint8Array> =>
  createWorkbookBuilder().build(filled(buildTemplate(look, null)));

async function lostIn(bytes: Uint8Array, name = "mau.xlsx"): Promise<readonly ExpectedChoices[]> {
  const reading = await readingOf(bytes, name);
  return lostChoices(reading, (sheets) => readOfferedChoices(bytes, sheets));
}

const namesOf = (lost: readonly ExpectedChoices[]): readonly string[] =>
  lost.map(({ sheet, validation }) => `${sheet}: ${validation.promptTitle}`);

/** Cells from row 8 of the column of titles on Cá nhân, which the form offers choices in. */
const titleCells = "G8:G87";

describe("drop-down lists of our form", () => {
  it("are whole in the form as it is given out, and filled in", async () => {
    expect(await lostIn(await emptyForm())).toEqual([]);
    expect(await lostIn(await filledForm())).toEqual([]);
  });

  it("are told column by column once a paste took all of them away", async () => {
    const pasted = withoutChoices(await filledForm());
    expect(namesOf(await lostIn(pasted))).toEqual(whole);
  });

  it("are told of the one column that a filled-in cell has lost them in", async () => {
    const pasted = withSheets(await filledForm(), (xml, sheet) => {
      if (sheet !== "sheet2") return xml;
      expect(xml).toContain(`sqref="${titleCells}"`);
      return xml.replace(`sqref="${titleCells}"`, 'sqref="G9:G40 G41:G87"');
    });
    expect(namesOf(await lostIn(pasted))).toEqual(["Cá nhân: Danh hiệu thi đua"]);
  });

  it("are not lost where the school took empty rows out of the form", async () => {
    const shorter = withSheets(await filledForm(), (xml) =>
      xml.replace(/sqref="([A-Z]+)8:[A-Z]+\d+"/gu, 'sqref="$18:$112"'),
    );
    expect(await lostIn(shorter)).toEqual([]);
  });

  it("are found where Excel writes them for choices that stand on another sheet", async () => {
    const saved = withSheets(await filledForm(), (xml, sheet) =>
      sheet === "sheet2"
        ? xml
            .replace(`sqref="${titleCells}"`, 'sqref="Z1"')
            .replace(
              "</worksheet>",
              '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
                '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1">' +
                `<x14:formula1><xm:f>'Hướng dẫn'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${titleCells}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
            )
        : xml,
    );
    expect(await lostIn(saved)).toEqual([]);
  });

  it("are not told where they cannot be known: cells named in no known way, .xls, .ods", async () => {
    const odd = withSheets(await filledForm(), (xml) => xml.replace(/sqref="[^"]*"/gu, 'sqref="?"'));
    expect(await lostIn(odd)).toEqual([]);
    const xls = readFileSync(path.join(samplesFolder, "MN Sao Mai.xls"));
    expect(readOfferedChoices(new Uint8Array(xls), ["Sheet1"])).toBeNull();
    const ods = zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") });
    expect(readOfferedChoices(ods, ["Cá nhân"])).toBeNull();
  });

  it("are sought in no file of a school's own", async () => {
    const name = "TH Phu Hoa - DK thi dua 24-25.xlsx";
    const reading = await readingOf(new Uint8Array(readFileSync(path.join(samplesFolder, name))), name);
    const read = jest.fn(() => null);
    expect(lostChoices(reading, read)).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });

  it("are told in one sentence, in both languages", async () => {
    const pasted = withoutChoices(await filledForm(), "sheet4");
    const lost = await lostIn(pasted);
    expect(describeLostChoices("mau.xlsx", lost, "vi")).toContain("Xếp loại, cột “Kết quả xếp loại”");
    expect(describeLostChoices("mau.xlsx", lost, "en")).toContain("Xếp loại, column “Kết quả xếp loại”");
  });
});
