import { disciplineOf, saysNone } from "../../src/core/rules/facts/discipline-facts";

describe("a cell of discipline", () => {
  it.each([
    ["", undefined],
    ["Không", null],
    ["ko", null],
    ["K", null],
    ["chưa", null],
    ["0", null],
    ["-", null],
    ["———", null],
    ["Không có hình thức kỷ luật", null],
    ["Không bị kỷ luật", null],
    ["Chưa có kỷ luật nào", null],
    ["Khiển trách", "khien-trach"],
    ["KT", "khien-trach"],
    ["Cảnh cáo tháng 3/2024", "canh-cao"],
    ["cc", "canh-cao"],
    ["Giáng chức", "giang-chuc"],
    ["Cách chức", "cach-chuc"],
    ["Buộc thôi việc", "buoc-thoi-viec"],
    ["Đang chờ", undefined],
    ["CC viên chức", undefined],
    ["HKT 2", undefined],
  ])("%j is %j", (text, form) => {
    expect(disciplineOf(text)).toBe(form);
  });

  it.each(["khong ai", "10", "-5", "rat khong co", "ban khong"])(
    "%j does not say that there is none",
    (words) => {
      expect(saysNone(words)).toBe(false);
    },
  );
});
