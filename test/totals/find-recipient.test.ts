import { findRecipient } from "../../src/core/totals/find-recipient";
import { entryOf } from "./support/entries";

const position = (value: string | null) => ({ fields: { position: { cell: "D7", raw: value, value } } });
const inClass = { fields: { class: { cell: "D7", raw: "4A", value: "4A" } } };

describe("the recipient by the position's words", () => {
  it.each([
    ["Hiệu trưởng", "manager"],
    ["Phó Hiệu trưởng", "manager"],
    ["P.HT", "manager"],
    ["PHT", "manager"],
    ["Q. Hiệu trưởng", "manager"],
    ["Bí thư chi bộ, Hiệu trưởng", "manager"],
    ["Bí thư chi bộ", "manager"],
    ["Hiệu truởng", "manager"],
    ["Giáo viên", "teacher"],
    ["GV", "teacher"],
    ["GVCN lớp 4A", "teacher"],
    ["Giáo viên, Bí thư chi đoàn", "teacher"],
    ["Giáo viên kiêm thư viện", "teacher"],
    ["Giáo viên, nguyên Hiệu trưởng", "teacher"],
    ["Tổ trưởng chuyên môn", "teacher"],
    ["TTCM", "teacher"],
    ["Tổng phụ trách Đội", "teacher"],
    ["TPT", "teacher"],
    ["Tổ trưởng tổ Văn phòng", "staff"],
    ["Nhân viên y tế", "staff"],
    ["Kế toán", "staff"],
    ["NV thư viện - thiết bị", "staff"],
    ["Bảo vệ", "staff"],
    ["Cấp dưỡng", "staff"],
    ["Học sinh", "learner"],
    ["HS", "learner"],
    ["Bí thư chi đoàn", "unknown"],
    ["Cộng tác viên", "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(findRecipient(entryOf(position(text)), "emulation-title")).toBe(expected);
  });
});

describe("the recipient without a position", () => {
  it.each([
    ["a collective is a unit", entryOf({ kind: "collective" }), "unit"],
    ["a household stays a household", entryOf({ kind: "household" }), "household"],
    ["a contest of teachers has teachers", entryOf({ list: { kind: "gvdg" } }), "teacher"],
    ["a contest of form teachers has teachers", entryOf({ list: { kind: "gvcng" } }), "teacher"],
    [
      "a class beside an unread position is no learner's",
      entryOf({ fields: { ...inClass.fields, ...position(null).fields } }),
      "unknown",
    ],
    ["a form for somebody with a class is a learner's", entryOf(inClass), "learner"],
    ["a position that must not be guessed stays unknown", entryOf(position(null)), "unknown"],
    ["no word at all stays unknown", entryOf(), "unknown"],
  ] as const)("%s", (_name, entry, expected) => {
    expect(findRecipient(entry, "commendation-form")).toBe(expected);
  });

  it("a class beside a title does not make a learner", () => {
    expect(findRecipient(entryOf(inClass), "emulation-title")).toBe("unknown");
  });
});
