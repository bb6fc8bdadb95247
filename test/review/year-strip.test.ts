import type { Entry, Rating } from "../../src/core/domain";
import { createYearStrip } from "../../src/core/review/year-strip";
import { buildEntry, buildList } from "../rules/build-entry";
import type { RowContent } from "../rules/build-entry";

const list = buildList({
  fields: ["fullName", "birthDate", "titles", "rating", "previousAwards", "staffCode"],
});
const born = "1980-02-01";

const row = (cells: RowContent, parts: Partial<Entry> = {}): Entry =>
  buildEntry(list, { ...parts, cells: { fullName: "Nguyễn Thị An", birthDate: born, ...cells } });
const own = row({ titles: ["CSTDCS"], rating: "HTXSNV" });
const before = (cells: RowContent, parts: Partial<Entry> = {}): Entry =>
  row({ titles: ["LDTT"], ...cells }, { year: "2023-2024", row: 30, ...parts });
const undated = (cells: RowContent, parts: Partial<Entry> = {}): Entry =>
  buildEntry(list, { ...parts, cells: { fullName: "Nguyễn Thị An", titles: ["LDTT"], ...cells } });
const lastYear = (entries: readonly Entry[], of = own) => createYearStrip(entries)(of)[3];

describe("the year before, in the strip of a nominee", () => {
  it.each<[string, Entry, boolean]>([
    ["the same person", before({}), true],
    ["a name written otherwise", before({ fullName: "NGUYỄN THỊ AN" }, { name: "NGUYỄN THỊ AN" }), true],
    ["a date that says less", before({ birthDate: "1980" }), true],
    ["another date", before({ birthDate: "1981-02-01" }), false],
    ["another name", before({ fullName: "Nguyễn Thị Ân" }), false],
    ["another school, the same full date", before({}, { school: "Trường THCS Tân Lập" }), true],
    [
      "another school, another date",
      before({ birthDate: "1981-02-01" }, { school: "Trường THCS Tân Lập" }),
      false,
    ],
    ["no school, the same full date", before({}, { school: null }), true],
    ["a unit of that name", before({}, { kind: "collective" }), false],
    ["what the council decided on the row", before({}, { byCouncil: true }), false],
    ["another year", before({}, { year: "2022-2023" }), false],
    ["no year", before({}, { year: null }), false],
  ])("%s", (_name, other, isSeen) => {
    expect(lastYear([own, other])?.titles).toEqual(isSeen ? [{ award: "LDTT", from: "proposed" }] : []);
  });

  it("in another school goes by a full date only", () => {
    const vague = row({ birthDate: "1980", titles: ["CSTDCS"] });
    const elsewhere = before({ birthDate: "1980" }, { school: "Trường THCS Tân Lập" });
    expect(lastYear([vague, elsewhere], vague)?.titles).toEqual([]);
  });

  it("goes by the staff code where both have one", () => {
    const coded = row({ staffCode: "V1", titles: ["CSTDCS"] });
    expect(lastYear([coded, before({ staffCode: "V2" })], coded)?.titles).toEqual([]);
    expect(
      lastYear([coded, before({ staffCode: "V1", birthDate: "1981-02-01" })], coded)?.titles,
    ).toHaveLength(1);
    expect(lastYear([coded, before({})], coded)?.titles).toHaveLength(1);
    expect(lastYear([own, before({ staffCode: "V2" })])?.titles).toHaveLength(1);
  });

  it.each<[string, Entry, Entry, "certain" | "by-name"]>([
    ["a full date on both sides", own, before({}), "certain"],
    ["one staff code", row({ staffCode: "V1" }), before({ staffCode: "V1", birthDate: "1980" }), "certain"],
    ["a date that says less", own, before({ birthDate: "1980" }), "by-name"],
    ["no date at all", undated({}), undated({}, { year: "2023-2024", row: 30 }), "by-name"],
    ["nothing but the own row", own, before({ fullName: "Lê Văn Bình" }), "certain"],
  ])("is surely the nominee's, or by name alone: %s", (_name, nominee, other, sameness) => {
    expect(lastYear([nominee, other], nominee)?.sameness).toBe(sameness);
  });

  it("of rows without a school is that of the same name", () => {
    const nowhere = row({ titles: ["CSTDCS"] }, { school: null });
    expect(lastYear([nowhere, before({}, { school: null })], nowhere)?.titles).toHaveLength(1);
  });

  it("tells what the row itself says of it, beside what the lists say, each once", () => {
    const telling = row({ previousAwards: "LĐTT 2023-2024; CSTĐCS 2022-2023" });
    const strip = createYearStrip([telling, before({}), before({}, { status: "decided", row: 31 })])(telling);
    expect(strip.map(({ titles }) => titles)).toEqual([
      [],
      [],
      [{ award: "CSTDCS", from: "said" }],
      [
        { award: "LDTT", from: "said" },
        { award: "LDTT", from: "proposed" },
        { award: "LDTT", from: "decided" },
      ],
      [],
    ]);
  });

  it("gives each rating once, a unit's too", () => {
    const rated = (rating: Rating, at: number) => before({ rating }, { row: at });
    expect(lastYear([own, rated("HTTNV", 30), rated("HTTNV", 31), rated("HTNV", 32)])?.ratings).toEqual([
      "HTTNV",
      "HTNV",
    ]);
    const unit = (cells: RowContent, parts: Partial<Entry> = {}) =>
      buildEntry(list, { kind: "collective", name: "Tổ 1", cells, ...parts });
    const [now, then] = [unit({}), unit({ unitRating: "HTXSNV" }, { year: "2023-2024", row: 9 })];
    expect(lastYear([now, then], now)?.ratings).toEqual(["HTXSNV"]);
  });
});

describe("a strip", () => {
  it("has no years where the row's own year is unknown", () => {
    const undated = row({}, { year: null });
    expect(createYearStrip([undated])(undated)).toEqual([]);
  });

  it("of a nameless row holds nothing of other nameless rows", () => {
    const nameless = buildEntry(list, { cells: { titles: ["LDTT"] } });
    const other = buildEntry(list, { year: "2023-2024", row: 9, cells: { titles: ["LDTT"] } });
    expect(createYearStrip([nameless, other])(nameless).flatMap(({ titles }) => titles)).toEqual([]);
  });
});
