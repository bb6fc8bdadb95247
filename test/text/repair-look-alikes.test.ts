import { repairLookAlikes } from "../../src/core/text";

describe("repairing look-alikes", () => {
  it.each([
    ["a capital eth", "Ðặng Văn Ðức", "Đặng Văn Đức"],
    ["a small eth", "Quyết ðịnh", "Quyết định"],
    ["an African D", "QƉ-UBND", "QĐ-UBND"],
    ["Cyrillic letters in a Latin word", "Тrần Нoà Anh", "Trần Hoà Anh"],
    ["a word of look-alikes among Latin words", "ТНСS Hòa An, ТН Hòa Bình", "THCS Hòa An, TH Hòa Bình"],
    ["a Cyrillic mark", "х", "x"],
    ["a Cyrillic letter under a combining tone", "Hо\u0300a", "Hòa"],
  ])("%s", (_, text, expected) => {
    expect(repairLookAlikes(text)).toEqual({ text: expected, changed: true });
  });

  it.each([
    ["plain Vietnamese", "Nguyễn Thị Hoa"],
    ["a Russian word", "Москва"],
    ["a Russian word beside Vietnamese", "Trường Москва"],
    ["a Russian sentence with a word of look-alikes", "она и ты"],
    ["an Icelandic word", "Þórður Guðmundsþing"],
    ["decomposed text without look-alikes", "Hoa\u0300"],
  ])("leaves %s", (_, text) => {
    expect(repairLookAlikes(text)).toEqual({ text, changed: false });
  });
});
