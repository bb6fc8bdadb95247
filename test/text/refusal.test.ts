import { findTakenBack, refusedIn } from "../../src/core/text";

it.each([
  ["Xin rút", ""],
  ["Đã rút khỏi danh sách", ""],
  ["Không xét thi đua vì mới về", ""],
  ["Đề nghị không xét", ""],
  ["Không đủ phiếu", ""],
  ["Chưa đủ thời gian", ""],
  ["Không đạt", ""],
  ["Không đạt GVDG cấp xã", "gvdg cap xa"],
  ["Chưa đạt LĐTT", "ldtt"],
  ["Không đề nghị LĐTT", "ldtt"],
  ["Loại A", undefined],
  ["Chưa đủ hồ sơ", undefined],
  ["Rút kinh nghiệm năm trước", undefined],
  ["Không có", undefined],
  ["", undefined],
])("what “%s” refuses", (remark, refused) => {
  expect(refusedIn(remark)).toBe(refused);
});

it.each([
  ["CSTĐCS (xin rút)", "CSTĐCS", "xin rút"],
  ["LĐTT -> không", "LĐTT", "không"],
  ["LĐTT => Ko", "LĐTT", "Ko"],
  ["LĐTT - chưa xét", "LĐTT", "chưa xét"],
  ["Giấy khen, CSTĐCS (không đạt)", "Giấy khen, CSTĐCS", "không đạt"],
  ["LĐTT\nRút tên", "LĐTT", "Rút tên"],
])("what “%s” takes back", (text, name, remark) => {
  expect(findTakenBack(text)).toEqual({ name, remark });
});

it.each([
  "LĐTT",
  "LĐTT (đi học)",
  "LĐTT, không",
  "LĐTT (không)",
  "(xin rút)",
  "CSTĐCS → LĐTT",
  "LĐTT - Loại A",
])("“%s” takes nothing back", (text) => {
  expect(findTakenBack(text)).toBeUndefined();
});
