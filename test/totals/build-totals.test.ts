import { buildTotals } from "../../src/core/totals";
import type { TotalsInput } from "../../src/core/totals";
import { entryOf, moneyOf } from "./support/entries";

const totalsOf = (entries: TotalsInput["entries"], rest: Partial<TotalsInput> = {}) =>
  buildTotals({ entries, money: [], period: null, ...rest });
const born = (value: string) => ({ fields: { birthDate: { cell: "C7", raw: value, value } } });
const countOf = (entries: TotalsInput["entries"], rest?: Partial<TotalsInput>) =>
  totalsOf(entries, rest).cells.map(({ count, distinctNominees }) => [count, distinctNominees]);

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

  it("households are neither people nor collectives", () => {
    expect(totalsOf([entryOf({ kind: "household", award: "GK_UBND_XA" })]).period).toMatchObject([
      { collectives: 0, individuals: 0, households: 1, distinctHouseholds: 1 },
    ]);
  });
});

describe("what is said twice", () => {
  const own = entryOf({ file: "truong.xlsx", year: "2023-2024" });
  const rollUp = entryOf({ file: "xa.xlsx", row: 31, name: "NGUYỄN THỊ ÁNH DƯƠNG" });

  it("a row marked as duplicate is counted once", () => {
    const again = entryOf({ row: 9 });
    expect(countOf([entryOf(), again], { duplicates: new Set(["hoa-mai.xlsx|DS|9|LDTT"]) })).toEqual([
      [1, 1],
    ]);
  });

  it("one award in the school's list and in the commune's is counted once", () => {
    expect(countOf([own, rollUp])).toEqual([[1, 1]]);
  });

  it("of the two rows the one that knows the money counts", () => {
    const { cells } = totalsOf([own, rollUp], { money: [moneyOf(rollUp, { dueVnd: 540000 })] });
    expect(cells).toMatchObject([{ count: 1, moneyVnd: 540000, rows: [{ file: "xa.xlsx", rows: "31" }] }]);
  });

  it("proposed and decided stay apart", () => {
    const proposed = entryOf({ file: "de-nghi.xlsx", status: "proposed" });
    expect(totalsOf([proposed, own]).period.map(({ status, individuals }) => [status, individuals])).toEqual([
      ["proposed", 1],
      ["decided", 1],
    ]);
  });

  it("two rows of one list are two awards unless the check says otherwise", () => {
    expect(countOf([entryOf(), entryOf({ row: 8 })])).toEqual([[2, 1]]);
  });

  it("namesakes with other birth dates are two awards", () => {
    expect(
      countOf([entryOf({ ...born("1980-01-01") }), entryOf({ ...born("1990-01-01"), file: "xa.xlsx" })]),
    ).toEqual([[2, 2]]);
  });

  it("a form of commendation may be given twice a year by two decisions, a title may not", () => {
    const by = (file: string, number: string, award: string) =>
      entryOf({ file, award, decision: { number, date: null } });
    const twice = (award: string) =>
      countOf([by("a.xlsx", "12/QĐ-UBND", award), by("b.xlsx", "90/QĐ-UBND", award)]);
    expect(twice("GK_UBND_XA")).toEqual([[2, 1]]);
    expect(twice("LDTT")).toEqual([[1, 1]]);
  });

  it("without a year nothing can be recognised as the same award", () => {
    expect(
      countOf([
        { ...own, year: null },
        { ...rollUp, year: null },
      ]),
    ).toEqual([[2, 1]]);
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
