import { strToU8 } from "fflate";
import { write, utils } from "@e965/xlsx";
import { compoundFile } from "./fixtures/xls-file";
import { cellsOf, readFailure, readOk, sheetAt, valuesOf } from "./fixtures/read";

const XML_2003 = `<?xml version="1.0" encoding="utf-8"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="d"><NumberFormat ss:Format="dd/mm/yyyy"/></Style></Styles>
<Worksheet ss:Name="Danh sách"><Table><Row><Cell><Data ss:Type="String">Nguyễn Văn Mẫu</Data></Cell><Cell><Data ss:Type="Number">12</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-05-17T12:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>`;

const PAGE = `<html><meta charset="utf-8"><body><table><tr><td>Họ và tên</td><td>Ngày sinh</td></tr><tr><td>Trần Thị Mẫu</td><td>01/02/1980</td></tr></table></body></html>`;

describe("readWorkbookFile on other files renamed .xls", () => {
  it.each([
    ["a web page", strToU8(PAGE), { A1: "Họ và tên", B1: "Ngày sinh", A2: "Trần Thị Mẫu", B2: "01/02/1980" }],
    ["an XML 2003 workbook", strToU8(XML_2003), { A1: "Nguyễn Văn Mẫu", B1: 12, C1: 45429.5 }],
    [
      "separated values",
      strToU8("Họ và tên,Mã\nTrần Thị Mẫu,0123\n"),
      { A1: "Họ và tên", B1: "Mã", A2: "Trần Thị Mẫu", B2: "0123" },
    ],
    ["tabs in UTF-16", utf16("Họ\tNgày\nMẫu\t1/2/2024"), { A1: "Họ", B1: "Ngày", A2: "Mẫu", B2: "1/2/2024" }],
    [
      "values in the Vietnamese code page",
      Uint8Array.of(0x54, 0xea, 0xec, 0x2c, 0xf0),
      { A1: "Tế".normalize("NFC"), B1: "đ" },
    ],
  ])("reads %s", async (_, bytes, expected) => {
    expect(composed(valuesOf(sheetAt(await readOk(bytes, "danh-sach.xls"))))).toEqual(expected);
  });

  it.each(["biff2", "biff5"] as const)("reads an early workbook of kind %s", async (bookType) => {
    const book = utils.book_new(utils.aoa_to_sheet([["Danh sach", 12.5]]), "Sheet1");
    const bytes = new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
    expect(valuesOf(sheetAt(await readOk(bytes, "a.xls")))).toEqual({ A1: "Danh sach", B1: 12.5 });
  });

  it.each([
    ["a record that runs beyond the file", [0x31, 0, 0xff, 0x7f]],
    ["a number format that is cut off", [0x1e, 4, 0, 0, 0x0a, 0, 0, 0]],
    ["no end", [0x42, 0, 2, 0, 0xe4, 4]],
  ])("refuses an early workbook with %s before the library runs away with it", async (_, records) => {
    const stream = Uint8Array.of(0x09, 8, 8, 0, 0, 5, 5, 0, 0x11, 0x11, 0xcc, 7, ...records);
    expect((await readFailure(compoundFile({ Book: stream }), "a.xls")).code).toBe("corrupt");
  });

  it("gives no style that the file does not tell", async () => {
    const cell = cellsOf(sheetAt(await readOk(strToU8(PAGE), "a.xls"))).A1;
    expect(cell?.style).toEqual({ numberFormat: "General", fontName: undefined });
  });

  it("does not take a text for a packed workbook", async () => {
    expect((await readFailure(strToU8("a,b\n1,2"), "a.xlsx")).code).toBe("wrong-type");
    expect((await readFailure(strToU8("   \n"), "a.csv")).code).toBe("wrong-type");
  });
});

function utf16(text: string): Uint8Array {
  const marked = `\uFEFF${text}`;
  return new Uint8Array(Uint16Array.from(marked, (_, i) => marked.charCodeAt(i)).buffer);
}

/** The code page writes tones as signs of their own. */
function composed(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([at, value]) => [
      at,
      typeof value === "string" ? value.normalize("NFC") : value,
    ]),
  );
}
