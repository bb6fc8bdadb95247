/** Plain .Vn fonts have no capitals with tones: in a name the small letter stands for one. */
import { decodeLegacy, settleInitials } from "../../../src/core/text";
import { encodeLegacy } from "../support/encode-legacy";

const read = (text: string): string =>
  settleInitials(decodeLegacy(encodeLegacy(text, "TCVN3"), "TCVN3"), "TCVN3");

it.each([
  "Nguyễn Thị Ánh",
  "Trần Ái Ân",
  "Ý Nhi Niê",
  "Lê Ẩn",
  "Đỗ Thị Ảnh Hồng",
  "Trường Mầm Non Ánh Dương",
])("%s keeps its capitals", (name) => {
  expect(read(name)).toBe(name);
});

it.each([
  "xã Tân Lập ở ấp Bình Minh",
  "Danh sách ủy viên",
  "ước tính",
  "Lao động tiên tiến",
  "ủy ban nhân dân",
])("a sentence stays as it is: %s", (text) => {
  expect(read(text)).toBe(text);
});

it("changes nothing where every letter has its capital", () => {
  expect(settleInitials("Nguyễn Thị ánh", "VNI")).toBe("Nguyễn Thị ánh");
});
