import { schoolWordsOf } from "../../src/core/intake/words/school-words";

const hoaMai = { words: "Trường TH Hoa Mai", value: "Trường Tiểu học Hoa Mai" };

describe("the school within a collective's name", () => {
  it.each([
    "Trường TH Hoa Mai",
    "Tập thể Trường TH Hoa Mai",
    "Tập thể cán bộ, giáo viên, nhân viên Trường TH Hoa Mai",
    "Tổ 1 - Trường TH Hoa Mai",
    "Tổ 4+5, Trường TH Hoa Mai",
    "Công đoàn Trường TH Hoa Mai",
    "Tổ Văn phòng thuộc Trường TH Hoa Mai",
  ])("is found in %s", (name) => {
    expect(schoolWordsOf(name)).toEqual(hoaMai);
  });

  it.each(["Tổ 1", "Tổ Toán", "Ban giám hiệu nhà trường", "Hội đồng trường", ""])("is not in %p", (name) => {
    expect(schoolWordsOf(name)).toBeUndefined();
  });

  it("is the first that is named", () => {
    expect(schoolWordsOf("Trường TH Hoa Mai, trường chuẩn quốc gia")?.value).toBe("Trường Tiểu học Hoa Mai");
  });
});
