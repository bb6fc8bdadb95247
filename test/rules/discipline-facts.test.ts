import { schoolYearFrom } from "../../src/core/domain";
import { disciplineInNote, disciplineOf, saysNone } from "../../src/core/rules/facts/discipline-facts";

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

describe("a remark on discipline", () => {
  it.each([
    ["Kỷ luật khiển trách", "khien-trach"],
    ["Bị kỷ luật cảnh cáo (QĐ 12/QĐ-UBND ngày 3/3/2025)", "canh-cao"],
    ["Kỷ luật khiển trách năm 2019", undefined],
    ["Không bị kỷ luật", undefined],
    ["Hết thời hạn kỷ luật khiển trách", undefined],
    ["Đang xem xét kỷ luật cảnh cáo", undefined],
    ["Khiển trách học sinh", undefined],
    ["Kỷ luật", undefined],
    ["", undefined],
  ])("%j is %j", (text, form) => {
    expect(disciplineInNote(text, schoolYearFrom(2024))).toBe(form);
  });
});
