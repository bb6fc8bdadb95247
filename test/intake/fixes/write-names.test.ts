import { writeAwardNames, writeSchoolName } from "../../../src/core/intake/fixes/write-names";

it.each([
  ["LĐTT", false, "Lao động tiên tiến"],
  ["CSTĐCS", false, "Chiến sĩ thi đua cơ sở"],
  ["LĐTT; CSTĐCS", false, "Lao động tiên tiến; Chiến sĩ thi đua cơ sở"],
  ["TTLĐXS", true, "Tập thể lao động xuất sắc"],
])("writes %s (collective: %s) as %s", (text, isCollective, name) => {
  expect(writeAwardNames(text, isCollective)).toBe(name);
});

it.each([
  ["LĐ tiên tiến", false],
  ["LAO ĐỘNG TIÊN TIẾN", false],
  ["CSTĐ", false],
  ["ABC", false],
  ["LĐTT; XYZ", false],
  ["LĐTT - CHƯA XÉT", false],
  ["X", false],
  ["", false],
])("leaves %s (collective: %s) as it is", (text, isCollective) => {
  expect(writeAwardNames(text, isCollective)).toBeUndefined();
});

it("writes a school's name in full only where the cell holds nothing else", () => {
  expect(writeSchoolName("TH Hoa Mai", "Trường Tiểu học Hoa Mai")).toBe("Trường Tiểu học Hoa Mai");
  expect(writeSchoolName("TH Hoa Mai, xã Tân Lập", "Trường Tiểu học Hoa Mai")).toBeUndefined();
  expect(writeSchoolName("Tổ Toán", "Tổ Toán")).toBeUndefined();
  expect(writeSchoolName("Trường Tiểu học Hoa Mai", "Trường Tiểu học Hoa Mai")).toBeUndefined();
});
