/** Every spelling that the law's data lists is read as what it lists it for. */
import { parseAwards } from "../../../src/core/intake/values/parse-awards";
import { parseRating } from "../../../src/core/intake/values/parse-rating";
import { ambiguousAwardTexts, awards, awardSynonyms, ratingSynonyms } from "../../../src/core/law";

const isOfCollectives = (code: string): boolean => /^(?:TT|CO_)/u.test(code);

it.each([...awards.keys()])("%s", (code) => {
  const misread = awardSynonyms
    .filter(({ award }) => award === code)
    .filter(({ text }) => {
      const [token, ...more] = parseAwards(text, isOfCollectives(code));
      return token?.code !== code || more.length > 0;
    });
  expect(misread.map(({ text }) => text)).toEqual([]);
});

it("asks where a text may mean two levels", () => {
  const settled = ambiguousAwardTexts.filter(({ text }) =>
    parseAwards(text, false).every(({ doubt }) => doubt === undefined),
  );
  expect(settled.map(({ text }) => text)).toEqual([]);
});

it.each(["HTXSNV", "HTTNV", "HTNV", "KHTNV"])("%s", (rating) => {
  const misread = ratingSynonyms.filter(
    (each) => each.rating === rating && parseRating(each.text) !== rating,
  );
  expect(misread.map(({ text }) => text)).toEqual([]);
});

describe("awards in one cell", () => {
  const codesIn = (text: string): readonly (string | undefined)[] =>
    parseAwards(text, false).map(({ code }) => code);

  it.each([
    ["LĐTT-CSTĐCS", ["LDTT", "CSTDCS"]],
    ["LĐTT&CSTĐCS", ["LDTT", "CSTDCS"]],
    ["CSTĐ-CS", ["CSTDCS"]],
    ["LĐTT (đi học)", ["LDTT"]],
    ["CSTĐCS (bảo lưu SK)", ["CSTDCS"]],
    ["LĐTT 2024-2025", ["LDTT"]],
    ["LĐTT (không đạt)", ["LDTT"]],
    ["CSTĐCS, LĐTT (xin rút)", ["CSTDCS", "LDTT"]],
    ["Không đạt LĐTT", []],
    ["Không đạt giải", [undefined]],
  ])("%s", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each(["LĐTT (năm trước)", "LĐTT-giỏi", "Nhân viên giỏi (LĐTT)"])("%s is asked about", (text) => {
    expect(parseAwards(text, false)).toMatchObject([{ doubt: "unknown-title" }]);
  });
});

it.each([
  ["95/HTXSNV", "HTXSNV"],
  ["92,5 điểm - HTTNV", "HTTNV"],
  ["HTTNV (85 điểm)", "HTTNV"],
  ["HTTNV/HTXSNV", undefined],
  ["95", undefined],
])("rates by the words beside points: %s", (text, rating) => {
  expect(parseRating(text)).toBe(rating);
});

it.each([
  ["H.thành tốt n.vụ", "HTTNV"],
  ["Hoàn thành x.sắc n.vụ", "HTXSNV"],
  ["H/thành nh.vụ", "HTNV"],
  ["Không h.thành n.vụ", "KHTNV"],
  ["HT tốt n.v", "HTTNV"],
  ["H. tốt", undefined],
  ["n.vụ", undefined],
])("writes out words cut at a dot: %s", (text, rating) => {
  expect(parseRating(text)).toBe(rating);
});
