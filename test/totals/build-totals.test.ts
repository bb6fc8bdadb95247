import { buildTotals, claimKey } from "../../src/core/totals";
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

describe("what is said twice", () => {
  const own = entryOf({ file: "truong.xlsx", year: "2023-2024" });
  const rollUp = entryOf({ file: "xa.xlsx", row: 31, name: "NGUYỄN THỊ ÁNH DƯƠNG" });

  it("a row marked as duplicate is counted once", () => {
    const again = entryOf({ row: 9 });
    const duplicates = new Set([claimKey(again, { ...again, award: "LDTT" })]);
    expect(countOf([entryOf(), again], { duplicates })).toEqual([[1, 1]]);
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

  it("the proposed stand before the decided, whichever was read first", () => {
    const proposed = entryOf({ file: "z.xlsx", status: "proposed" });
    const decided = entryOf({ file: "a.xlsx" });
    for (const entries of [
      [proposed, decided],
      [
        { ...proposed, file: "a.xlsx" },
        { ...decided, file: "z.xlsx" },
      ],
    ])
      expect(totalsOf(entries).byYear.map(({ status }) => status)).toEqual(["proposed", "decided"]);
  });

  it("a row marked as duplicate takes no other list's row with it", () => {
    const duplicates = new Set([claimKey(own, { ...own, award: "LDTT" })]);
    expect(countOf([own, rollUp], { duplicates })).toEqual([[1, 1]]);
  });

  it("another year is another award", () => {
    expect(totalsOf([own, { ...rollUp, year: "2022-2023" }]).period).toMatchObject([{ individuals: 2 }]);
  });

  it.each([
    ["1980", "1980-05-02"],
    ["1980-05-02", "1980"],
    ["1980-05-02", ""],
    ["", "1980-05-02"],
  ])("a person born %j in one list and %j in the other is counted once", (one, other) => {
    expect(
      countOf([
        { ...own, ...(one === "" ? {} : born(one)) },
        { ...rollUp, ...(other === "" ? {} : born(other)) },
      ]),
    ).toEqual([[1, 1]]);
  });

  it("a row without a birth date stands for one of two namesakes only", () => {
    const third = entryOf({ file: "xa-2.xlsx", ...born("1990-01-01") });
    const totals = totalsOf([own, { ...rollUp, ...born("1980-01-01") }, third]);
    expect(totals.cells).toMatchObject([{ count: 2, distinctNominees: 2 }]);
    expect(totals.period).toMatchObject([{ individuals: 2, distinctIndividuals: 2 }]);
  });

  it("a person and a collective of one name are two, and so are collectives of two schools", () => {
    const form = { award: "GK_UBND_XA", name: "Sao Mai" };
    const unit = entryOf({ ...form, kind: "collective", file: "b.xlsx" });
    expect(totalsOf([entryOf(form), unit]).period).toMatchObject([{ individuals: 1, collectives: 1 }]);
    const other = { ...unit, file: "c.xlsx", school: "Trường Tiểu học Sao Mai" };
    expect(totalsOf([unit, other]).period).toMatchObject([{ collectives: 2, distinctCollectives: 2 }]);
  });

  it("an award that the law's data lacks is known again too", () => {
    const unknown = { award: "KNC_TINH_MOI" };
    expect(countOf([entryOf(unknown), entryOf({ ...unknown, file: "b.xlsx" })])).toEqual([[1, 1]]);
  });

  it.each([
    [["due", "recorded"], 540_000],
    [["recorded", "due"], 540_000],
    [["recorded", "none"], 400_000],
    [["none", "recorded"], 400_000],
  ])("of rows that know %j the better counts", (knows, moneyVnd) => {
    const figures: Readonly<Record<string, object>> = {
      due: { dueVnd: 540_000 },
      recorded: { recordedVnd: 400_000 },
      none: {},
    };
    const money = [own, rollUp].map((entry, at) => moneyOf(entry, figures[knows[at] ?? ""] ?? {}));
    expect(totalsOf([own, rollUp], { money }).cells).toMatchObject([{ count: 1, moneyVnd }]);
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

  it.each([
    ["the same number", { number: "12/QĐ-UBND", date: null }, { number: "12/QĐ-UBND", date: null }],
    ["one number unread", { number: "12/QĐ-UBND", date: null }, { number: null, date: null }],
    ["the other unread", { number: null, date: null }, { number: "12/QĐ-UBND", date: null }],
    ["one decision not named", { number: "12/QĐ-UBND", date: null }, null],
    ["the other not named", null, { number: "12/QĐ-UBND", date: null }],
  ])("a form of commendation is given once where nothing tells two decisions apart: %s", (_, one, other) => {
    const form = { award: "GK_UBND_XA" };
    expect(
      countOf([entryOf({ ...form, decision: one }), entryOf({ ...form, file: "b.xlsx", decision: other })]),
    ).toEqual([[1, 1]]);
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
