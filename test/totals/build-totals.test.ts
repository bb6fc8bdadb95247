import { entryOf, moneyOf } from "./support/entries";
import { born, totalsOf } from "./support/totals";

describe("a cell", () => {
  it("names everything that splits it, and its rows", () => {
    const entries = [7, 8, 12].map((row) =>
      entryOf({ row, name: `Người ${String(row)}`, issuerLevel: "xa" }),
    );
    const [first] = entries;
    const money = first === undefined ? [] : [moneyOf(first, { dueVnd: 702000, recordedVnd: 700000 })];
    expect(totalsOf(entries, { money }).cells).toEqual([
      {
        school: "Trường Tiểu học Hoa Mai",
        schoolType: "TH",
        year: "2023-2024",
        award: "LDTT",
        kind: "individual",
        status: "decided",
        level: "xa",
        recipient: "unknown",
        occasion: "regular",
        fund: "emulation",
        count: 3,
        distinctNominees: 3,
        moneyVnd: 702000,
        rows: [{ file: "hoa-mai.xlsx", sheet: "DS", rows: "7-8,12" }],
      },
    ]);
  });

  it("is split by the level that decided", () => {
    const by = (row: number, issuerLevel: "xa" | "huyen" | null) =>
      entryOf({ row, name: `Người ${String(row)}`, award: "GK", issuerLevel });
    const levels = totalsOf([by(7, "xa"), by(8, "huyen"), by(9, null)]).cells.map(({ level }) => level);
    expect([levels.length, new Set(levels)]).toEqual([3, new Set(["xa", "huyen", null])]);
  });

  it("holds one award for each award of a row, and a named award once", () => {
    const { cells } = totalsOf([entryOf({ awards: ["LDTT", "CSTDCS", "LDTT"] })]);
    expect(cells.map(({ award, count }) => [award, count])).toEqual([
      ["CSTDCS", 1],
      ["LDTT", 1],
    ]);
  });

  it("takes recorded money where the law's is unknown", () => {
    const entry = entryOf();
    expect(totalsOf([entry], { money: [moneyOf(entry, { recordedVnd: 500000 })] }).cells[0]?.moneyVnd).toBe(
      500000,
    );
  });

  it("joins spellings of one school under the one most used", () => {
    const spell = (row: number, school: string) => entryOf({ row, school, name: `Người ${String(row)}` });
    const { bySchool } = totalsOf([
      spell(7, "Trường Tiểu học Hoà Bình"),
      spell(8, "Trường Tiểu học Hòa Bình"),
      spell(9, "Trường Tiểu học Hòa Bình"),
    ]);
    expect(bySchool).toMatchObject([{ school: "Trường Tiểu học Hòa Bình", individuals: 3 }]);
  });
});

describe("people and awards", () => {
  it("a person in two years is two awards and one person of the school", () => {
    const { bySchool, byYear } = totalsOf([entryOf(), entryOf({ row: 8, year: "2022-2023" })]);
    expect(bySchool).toMatchObject([{ individuals: 2, distinctIndividuals: 1 }]);
    expect(byYear.map(({ year, distinctIndividuals }) => [year, distinctIndividuals])).toEqual([
      ["2022-2023", 1],
      ["2023-2024", 1],
    ]);
  });

  it("a name without a birth date is the person with one; two birth dates are two people", () => {
    const years = ["2020-2021", "2021-2022", "2022-2023", "2023-2024"];
    const parts = [{}, born("1985"), born("1985-05-02"), born("1990-01-01")];
    const entries = years.map((year, index) => entryOf({ ...parts[index], year, row: 7 + index }));
    expect(totalsOf(entries).period).toMatchObject([{ individuals: 4, distinctIndividuals: 2 }]);
  });

  it("the same name at another school is another person", () => {
    const other = entryOf({ row: 8, school: "Trường Tiểu học Sao Mai" });
    expect(totalsOf([entryOf(), other]).period).toMatchObject([{ distinctIndividuals: 2 }]);
  });

  it("a person whom no school is named for is one in each file", () => {
    const nowhere = (file: string, row = 7) => entryOf({ file, row, school: null });
    const entries = [nowhere("a.xlsx"), nowhere("a.xlsx", 8), nowhere("b.xlsx")];
    expect(totalsOf(entries).period).toMatchObject([{ individuals: 3, distinctIndividuals: 2 }]);
  });

  it("nameless rows are somebody each", () => {
    const nameless = [7, 8, 9].map((row) => entryOf({ row, name: null }));
    expect(totalsOf(nameless).period).toMatchObject([{ individuals: 3, distinctIndividuals: 3 }]);
  });

  it("what the contest recognises is no commendation: it is counted apart, and so is a learner's prize", () => {
    const contest = entryOf({ row: 8, award: "GVDG_TRUONG", list: { kind: "gvdg" } });
    const learner = entryOf({
      row: 9,
      award: "GK_UBND_XA",
      fields: { class: { cell: "D9", raw: "4A", value: "4A" } },
    });
    const totals = totalsOf([entryOf(), contest, learner], { money: [moneyOf(contest, { dueVnd: 300 })] });
    expect(totals.period).toEqual([
      {
        status: "decided",
        collectives: 0,
        individuals: 1,
        distinctCollectives: 0,
        distinctIndividuals: 1,
        recognitions: 2,
        moneyVnd: 300,
      },
    ]);
    expect(totals.cells.map(({ award, fund }) => [award, fund])).toEqual([
      ["GK_UBND_XA", "other"],
      ["GVDG_TRUONG", "other"],
      ["LDTT", "emulation"],
    ]);
  });

  it("without contests and households a group says nothing of them", () => {
    const [first, second] = [entryOf(), entryOf({ kind: "collective", row: 8, name: "Tổ 1" })];
    const money = [moneyOf(first, { dueVnd: 500 }), moneyOf(second, { dueVnd: 70 })];
    expect(totalsOf([first, second], { money }).bySchool).toEqual([
      {
        status: "decided",
        school: "Trường Tiểu học Hoa Mai",
        collectives: 1,
        individuals: 1,
        distinctCollectives: 1,
        distinctIndividuals: 1,
        moneyVnd: 570,
      },
    ]);
  });

  it("households are neither people nor collectives", () => {
    expect(totalsOf([entryOf({ kind: "household", award: "GK_UBND_XA" })]).period).toMatchObject([
      { collectives: 0, individuals: 0, households: 1, distinctHouseholds: 1 },
    ]);
  });
});

describe("the level that decides", () => {
  it.each([
    ["a decided award's signer", entryOf({ issuerLevel: "huyen" }), "huyen"],
    [
      "a nomination's sender does not decide",
      entryOf({ status: "proposed", award: "BK_UBND_TINH", issuerLevel: "truong" }),
      "tinh",
    ],
    ["a decided award without a signer goes by the law", entryOf({ award: "BK_UBND_TINH" }), "tinh"],
    [
      "a title that a district decided, by its date",
      entryOf({ governingOn: "2023-08-10", award: "LDTT" }),
      "huyen",
    ],
    ["the same title after districts ended", entryOf({ governingOn: "2025-08-10", award: "LDTT" }), "xa"],
    ["a year in which the power moved leaves it open", entryOf({ governingOn: "2025", award: "LDTT" }), null],
    ["a code that says no level leaves it open", entryOf({ award: "GK" }), null],
  ] as const)("%s", (_name, entry, level) => {
    expect(totalsOf([entry]).cells).toMatchObject([{ level }]);
  });
});

describe("what cannot be placed", () => {
  it("an award outside the period stays in the cells and out of the period", () => {
    const totals = totalsOf([entryOf({ year: "2018-2019" })], {
      period: { type: "school", from: 2020, to: 2025 },
    });
    expect(totals.cells).toHaveLength(1);
    expect(totals.byYear).toHaveLength(1);
    expect(totals.period).toEqual([]);
  });

  it("unknown school and year are groups of their own, last", () => {
    const { bySchool, byYear } = totalsOf([entryOf({ school: null, year: null }), entryOf({ row: 8 })]);
    expect(bySchool.map(({ school }) => school)).toEqual(["Trường Tiểu học Hoa Mai", null]);
    expect(byYear.map(({ year }) => year)).toEqual(["2023-2024", null]);
  });

  it("no entries give no figures", () => {
    expect(totalsOf([])).toEqual({ cells: [], byYear: [], bySchool: [], period: [] });
  });

  it("an award that the law's data lacks is counted all the same", () => {
    expect(totalsOf([entryOf({ award: "KNC_TINH_MOI" })]).cells).toMatchObject([
      { level: null, occasion: "unknown", count: 1 },
    ]);
  });
});
