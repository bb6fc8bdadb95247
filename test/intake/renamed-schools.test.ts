/** A school under its old and its new name is one, where the files say so; nothing else links two names. */
import { buildEntries } from "../../src/core/intake/entries/build-entries";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { sheetOf } from "../property/sheet-moves";

const old = "Trường TH Kim Đồng";
const present = "Trường Tiểu học và THCS Kim Đồng";

function listOf(name: string, school: string, year: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    name,
    [school, `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC ${year}`],
    [
      ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Danh hiệu đề nghị"],
      [1, "Nguyễn Thị An", "13/05/1980", "Giáo viên", "Lao động tiên tiến"],
      [2, "Trần Văn Bình", "20/08/1979", "Giáo viên", "Lao động tiên tiến"],
    ],
  );
}

function schoolsOf(...sheets: readonly ReturnType<typeof sheetOf>[]): readonly (string | null)[] {
  const reading = readWorkbook({ file: "a.xlsx", sheets, date1904: false });
  const entries = buildEntries([reading], { appliedOn: null });
  return [...new Set(entries.map(({ school }) => school))];
}

describe("old and new names", () => {
  it.each([
    [`${old} (nay là Trường TH&THCS Kim Đồng)`],
    [`${old}, nay đổi tên thành Trường TH&THCS Kim Đồng`],
    [`Trường TH&THCS Kim Đồng (trước đây là ${old})`],
    [`Trường TH&THCS Kim Đồng (tên cũ: ${old})`],
  ])("%s", (title) => {
    expect(schoolsOf(listOf("2023-2024", title, "2023-2024"), listOf("2022-2023", old, "2022-2023"))).toEqual(
      [present],
    );
  });

  it("follows a school that was renamed twice, over several lists", () => {
    const first = listOf("2021-2022", "Trường TH Tân Lập (nay là Trường TH Kim Đồng)", "2021-2022");
    const second = listOf("2022-2023", `${old} (nay là Trường TH&THCS Kim Đồng)`, "2022-2023");
    expect(schoolsOf(first, second)).toEqual([present]);
  });

  it("keeps the rows of a school row that tells the other name", () => {
    const sheet = sheetOf(
      "Tổng hợp",
      ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2023-2024"],
      [
        ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Danh hiệu đề nghị"],
        [`${old} (nay là Trường TH&THCS Kim Đồng)`],
        [1, "Nguyễn Thị An", "13/05/1980", "Giáo viên", "Lao động tiên tiến"],
        ["Trường MN Hoa Mai"],
        [1, "Trần Văn Bình", "20/08/1979", "Giáo viên", "Lao động tiên tiến"],
      ],
    );
    expect(schoolsOf(sheet)).toEqual([present, "Trường Mầm non Hoa Mai"]);
  });
});

describe("names that nothing links", () => {
  it.each([
    ["names that are alike", [old, "Trường TH&THCS Kim Đồng"]],
    ["a merger into another school", [`${old} (sáp nhập vào Trường TH Tân Lập)`, "Trường TH Tân Lập"]],
    ["a place that is named anew", [`${old} (nay thuộc xã Tân Lập)`, "Trường TH Tân Lập"]],
  ])("%s", (_, [one = "", other = ""]) => {
    expect(schoolsOf(listOf("A", one, "2022-2023"), listOf("B", other, "2023-2024"))).toHaveLength(2);
  });

  it("two present names of one school: neither is taken", () => {
    const found = schoolsOf(
      listOf("A", `${old} (nay là Trường TH Tân Lập)`, "2022-2023"),
      listOf("B", `${old} (nay là Trường TH Hoa Mai)`, "2023-2024"),
    );
    expect(found).toEqual(["Trường Tiểu học Kim Đồng"]);
  });

  it("names that lead round in a circle stay", () => {
    const found = schoolsOf(
      listOf("A", `${old} (nay là Trường TH Tân Lập)`, "2022-2023"),
      listOf("B", `Trường TH Tân Lập (nay là ${old})`, "2023-2024"),
    );
    expect(found).toHaveLength(2);
  });
});
