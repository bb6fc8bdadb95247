import { claimKey } from "../../src/core/totals";
import { entryOf, moneyOf } from "./support/entries";
import { born, countOf, totalsOf } from "./support/totals";

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
