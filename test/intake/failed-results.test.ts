/** A row whose own result says that it did not pass is nobody's award. */
import { buildEntries } from "../../src/core/intake/entries/build-entries";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { sheetOf } from "../property/sheet-moves";

it("gives no award to a row whose result is “Không đạt”, and keeps what it was registered for", () => {
  const titles = ["TRƯỜNG TH HOA MAI", "KẾT QUẢ XÉT DANH HIỆU THI ĐUA NĂM HỌC 2024-2025"];
  const sheet = sheetOf("DS", titles, [
    ["STT", "Họ và tên", "Danh hiệu", "Kết quả"],
    [1, "Nguyễn Thị An", "CSTĐCS", "Đạt"],
    [2, "Trần Văn Bình", "CSTĐCS", "Không đạt"],
  ]);
  const reading = readWorkbook({ file: "a.xlsx", sheets: [sheet], date1904: false });
  const entries = buildEntries([reading], { appliedOn: null });
  expect(entries.map(({ awards }) => awards.map(({ award }) => award))).toEqual([["CSTDCS"], []]);
  expect(entries[1]?.fields.titles?.value).toEqual(["CSTDCS"]);
});
