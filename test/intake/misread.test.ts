/** Old codes that a program took for Vietnamese Windows text are undone, column by column. */
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { sheetOf } from "../property/sheet-moves";
import { encodeLegacy, misreadAsWindows1258 } from "../text/support/encode-legacy";

const names = ["Nguyễn Thị Hương", "Trần Văn Đức", "Lê Thị Ngọc Phượng", "Phạm Đình Tuấn"];

describe.each(["TCVN3", "VNI"] as const)("%s read as windows-1258", (encoding) => {
  const stored = (text: string): string => misreadAsWindows1258(encodeLegacy(text, encoding));
  const sheet = sheetOf(
    "DS",
    [stored("Trường Tiểu học Hướng Dương"), stored("Danh sách đề nghị khen thưởng năm học 2018-2019")],
    [
      ["STT", stored("Họ và tên"), stored("Ngày sinh"), stored("Danh hiệu")],
      ...names.map((name, at) => [at + 1, stored(name), "13/05/1980", stored("Lao động tiên tiến")]),
    ],
  );
  const [list] = readWorkbook({ file: "a.xlsx", sheets: [sheet], date1904: false }).lists;

  it("gives the names, titles and school that were typed", () => {
    expect(list?.records.map(({ fields }) => fields.fullName?.value)).toEqual(names);
    expect(list?.records.map(({ fields }) => fields.titles?.value)).toEqual(names.map(() => ["LDTT"]));
    expect(list?.school?.value).toBe("Trường Tiểu học Hướng Dương");
  });

  it("says in which encoding each column is", () => {
    expect(list?.encoding).toMatchObject({ B: encoding, D: encoding });
  });
});
