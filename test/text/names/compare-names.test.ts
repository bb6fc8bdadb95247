import fc from "fast-check";
import { compareNames, splitFullName } from "../../../src/core/text";
import { inventedName } from "../support/invented-names";

describe("splitting a full name", () => {
  it.each([
    ["Nguyễn Thị Thu Hà", "Nguyễn", "Thị Thu", "Hà"],
    ["Lê An", "Lê", "", "An"],
    ["An", "", "", "An"],
    ["", "", "", ""],
    ["Lê Thị Hoa B", "Lê", "Thị", "Hoa B"],
    ["Lê Văn A", "Lê", "Văn", "A"],
    ["  Trần\u00a0Văn  Bình ", "Trần", "Văn", "Bình"],
  ])("%s", (name, familyName, middleName, givenName) => {
    expect(splitFullName(name)).toEqual({ familyName, middleName, givenName });
  });
});

describe("the order of names", () => {
  const sorted = (names: readonly string[]): string[] => [...names].sort(compareNames);

  it.each([
    ["by given name first", ["Trần An", "Lê Bình"]],
    ["then by family name", ["Đỗ Văn Bình", "Lê Văn Bình", "Trần Thị Bình"]],
    ["then by middle name", ["Lê Thị Bình", "Lê Văn Bình"]],
    ["by tone: level, huyền, hỏi, ngã, sắc, nặng", ["Lê Ha", "Lê Hà", "Lê Hả", "Lê Hã", "Lê Há", "Lê Hạ"]],
    [
      "by letter: a ă â, d đ, o ô ơ",
      ["Lê An", "Lê Ăn", "Lê Ân", "Lê Dan", "Lê Đan", "Lê On", "Lê Ôn", "Lê Ơn"],
    ],
    ["by one tone placement", ["Lê Thuý", "Trần Thúy", "Võ Thuý"]],
    ["whatever the case", ["LÊ AN", "Lê Bình", "LÊ CHI"]],
  ])("%s", (_, names) => {
    expect(sorted([...names].reverse())).toEqual(names);
  });

  it("does not depend on the order before", () => {
    fc.assert(
      fc.property(fc.array(inventedName, { maxLength: 12 }), (names) => {
        expect(sorted([...names].reverse())).toEqual(sorted(names));
      }),
    );
  });
});
