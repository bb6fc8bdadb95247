import fc from "fast-check";
import { formatCount, formatVnd, moneyInWords, numberInWords } from "../../src/core/text";
import { parseNumberWords } from "./support/parse-number-words";

describe("numbers in words", () => {
  it.each([
    [0, "không"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [14, "mười bốn"],
    [15, "mười lăm"],
    [20, "hai mươi"],
    [21, "hai mươi mốt"],
    [24, "hai mươi tư"],
    [25, "hai mươi lăm"],
    [100, "một trăm"],
    [101, "một trăm linh một"],
    [104, "một trăm linh bốn"],
    [105, "một trăm linh năm"],
    [115, "một trăm mười lăm"],
    [1_000, "một nghìn"],
    [1_001, "một nghìn không trăm linh một"],
    [1_010, "một nghìn không trăm mười"],
    [1_000_005, "một triệu không trăm linh năm"],
    [201_000_000, "hai trăm linh một triệu"],
    [1_000_000_000, "một tỷ"],
    [1_000_001_000, "một tỷ không trăm linh một nghìn"],
    [2_500_000_000_000, "hai nghìn năm trăm tỷ"],
    [1_000_000_000_000_000, "một triệu tỷ"],
    [-21, "âm hai mươi mốt"],
  ])("%d is read %s", (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it("refuses what is not an exact whole number", () => {
    for (const value of [0.5, NaN, Infinity, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => numberInWords(value)).toThrow(RangeError);
    }
  });

  it("reads back as the same number", () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(99_999), fc.maxSafeNat()), (value) => {
        expect(parseNumberWords(numberInWords(value))).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("money", () => {
  it.each([
    [0, "Không đồng"],
    [5_000, "Năm nghìn đồng"],
    [201_000_000, "Hai trăm linh một triệu đồng"],
    [1_234_567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"],
    [-1_000, "Âm một nghìn đồng"],
  ])("%d is written %s", (amountVnd, words) => {
    expect(moneyInWords(amountVnd)).toBe(words);
  });

  it.each([
    [0, "0"],
    [999, "999"],
    [1_000, "1.000"],
    [1_234_000, "1.234.000"],
    [-12_345, "-12.345"],
  ])("%d is shown as %s", (amount, shown) => {
    expect(formatVnd(amount)).toBe(shown);
    expect(formatCount(amount)).toBe(shown);
  });

  it("refuses parts of a đồng", () => {
    expect(() => formatVnd(0.5)).toThrow(RangeError);
  });
});
