import { parseNumberWords } from "../../src/core/claims/number-words";
import { numberInWords } from "../../src/core/text";

const read = (text: string): number | undefined => parseNumberWords(text.split(" "));

it("reads back every number that our own documents write", () => {
  const numbers = Array.from({ length: 2_000 }, (_, index) => index);
  const large = numbers.map((number) => number * 7_919_357 + 13);
  for (const number of [...numbers, ...large])
    expect([number, read(numberInWords(number))]).toEqual([number, number]);
});

it.each([
  ["hai mươi nhăm", 25],
  ["bảy lăm", 75],
  ["một trăm lẻ năm", 105],
  ["mười lăm", 15],
  ["năm trăm ngàn", 500_000],
  ["hai tỉ", 2_000_000_000],
])("reads %s", (words, number) => {
  expect(read(words)).toBe(number);
});

it.each(["", "mươi", "trăm", "hai ba", "năm năm", "một trăm hai trăm", "triệu", "mười mươi"])(
  "refuses “%s”",
  (words) => {
    expect(read(words)).toBeUndefined();
  },
);
