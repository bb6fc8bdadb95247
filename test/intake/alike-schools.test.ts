import { findAlikeSchools } from "../../src/core/intake/entries/alike-schools";

describe("findAlikeSchools", () => {
  it.each([
    ["Hoa Mai", "Hoà Mài", "accents"],
    ["Hoa Mai", "Hoa Mia", "letter"],
    ["Hoa Mận", "Hoa Mậm", "letter"],
    ["Kim Đồng", "Kim Donh", "letter"],
    ["Kim Đồng", "Kim Đồn", "letter"],
    ["Kim Đồng", "Kin Đồng", "letter"],
    ["Nguyễn Du", "Ngyễn Du", "letter"],
    ["Hoa Mai", "HoaMai", "letter"],
    ["Lê Lợi 2", "Lê Lọi 2", "accents"],
  ])("asks whether %s and %s are one, by %s", (one, other, by) => {
    const schools = [`Trường Tiểu học ${one}`, `Trường Tiểu học ${other}`];
    expect(findAlikeSchools(["Trường Tiểu học Sao Sáng", ...schools])).toEqual([{ schools, by }]);
  });

  it.each([
    ["Quang Trung 1", "Quang Trung 2"],
    ["Quang Trung A", "Quang Trung B"],
    ["Quang Trung I", "Quang Trung II"],
    ["Quang Trung", "Quang Trung 2"],
    ["Số 1 Tân Lập", "Số 2 Tân Lập"],
    ["Hoa Mai", "Hoa Mười"],
    ["Hoa Bàn", "Hoa Mận"],
    ["Lê Lai", "Lý Lan"],
  ])("leaves %s and %s two", (one, other) => {
    expect(findAlikeSchools([`Trường THCS ${one}`, `Trường THCS ${other}`])).toEqual([]);
  });

  it("leaves schools of two kinds two, and a name alone alone", () => {
    expect(findAlikeSchools(["Trường THCS Hoa Mai", "Trường THPT Hoa Mai"])).toEqual([]);
    expect(findAlikeSchools(["Trường THCS Hoa Mai", "Trường THCS Hoa Mai"])).toEqual([]);
  });
});
