import type { Entry } from "../../src/core/domain/entry";
import { awardKey, countedLines, listAwardLines } from "../../src/core/totals";
import type { TotalsInput } from "../../src/core/totals";
import { entryOf, moneyOf } from "./support/entries";

const linesOf = (entries: readonly Entry[], rest: Partial<TotalsInput> = {}) =>
  listAwardLines({ entries, money: [], period: null, ...rest });
const places = (entries: readonly Entry[]) =>
  linesOf(entries).map(({ entry }) => [
    entry.file,
    entry.sheet,
    entry.row,
    entry.list.reading.range,
    entry.name,
  ]);
const inRange = (range: string) => ({ list: { reading: { range } } });

describe("the order of award lines", () => {
  const inOrder = [
    entryOf({ file: "a.xlsx", sheet: "1", row: 9 }),
    entryOf({ file: "a.xlsx", sheet: "2", row: 7, ...inRange("A1:D9"), name: "Chu An" }),
    entryOf({ file: "a.xlsx", sheet: "2", row: 7, ...inRange("A1:D9"), name: "Chu Bình" }),
    entryOf({ file: "a.xlsx", sheet: "2", row: 7, ...inRange("F1:J9"), name: "An Bình" }),
    entryOf({ file: "a.xlsx", sheet: "2", row: 10 }),
    entryOf({ file: "b.xlsx", sheet: "1", row: 7, name: null }),
    entryOf({ file: "b.xlsx", sheet: "1", row: 7, name: "An" }),
  ];

  it("is by file, sheet, row, list and name", () => {
    expect(places([...inOrder].reverse())).toEqual(places(inOrder));
    expect(places([...inOrder.slice(3), ...inOrder.slice(0, 3)])).toEqual(places(inOrder));
    expect(linesOf(inOrder).map(({ entry }) => entry)).toEqual(inOrder);
  });

  it.each([
    ["files", entryOf({ file: "a.xlsx", row: 9 }), entryOf({ file: "b.xlsx", row: 7 })],
    ["sheets", entryOf({ sheet: "1", row: 9 }), entryOf({ sheet: "2", row: 7 })],
    ["rows", entryOf({ row: 9 }), entryOf({ row: 10 })],
    ["lists", entryOf({ ...inRange("A1:D9"), name: "Bình" }), entryOf({ ...inRange("F1:J9"), name: "An" })],
    ["names", entryOf({ name: "An" }), entryOf({ name: "Bình" })],
    ["a missing name", entryOf({ name: null }), entryOf({ name: "An" })],
  ])("goes by %s whatever came first", (_what, first, second) => {
    expect(places([second, first])).toEqual(places([first, second]));
    expect(linesOf([second, first]).map(({ entry }) => entry)).toEqual([first, second]);
  });

  it("leaves alike rows as they came", () => {
    const [one, other] = [entryOf(), entryOf()];
    const found = linesOf([one, other, entryOf({ row: 3 })]).map(({ entry }) => entry);
    expect([found[1] === one, found[2] === other]).toEqual([true, true]);
  });
});

describe("an award line", () => {
  it("has a key of its own for what the council decided on the row", () => {
    const at = { file: "a.xlsx", sheet: "DS", row: 7 };
    expect(awardKey(at, "LDTT")).toBe("a.xlsx|DS|7|LDTT");
    expect(awardKey({ ...at, byCouncil: true }, "LDTT")).toBe("a.xlsx|DS|7|LDTT|council");
  });

  it("keeps the row's own kind of school where no school is named", () => {
    expect(linesOf([entryOf({ school: null, schoolType: "MN" })])).toMatchObject([
      { school: null, schoolType: "MN" },
    ]);
  });

  it("carries the law's money and the recorded, each by itself", () => {
    const entry = entryOf({ awards: ["LDTT", "CSTDCS"] });
    const money = [
      moneyOf(entry, { award: "LDTT", dueVnd: 702_000 }),
      moneyOf(entry, { award: "CSTDCS", recordedVnd: 5 }),
    ];
    expect(linesOf([entry], { money })).toMatchObject([
      { award: "LDTT", dueVnd: 702_000, recordedVnd: null },
      { award: "CSTDCS", dueVnd: null, recordedVnd: 5 },
    ]);
  });

  it("finds its money by file, sheet, row and award, the later of two", () => {
    const entries = [
      entryOf({ name: "An" }),
      entryOf({ row: 8, name: "Bình" }),
      entryOf({ sheet: "DS 2", name: "Chi" }),
      entryOf({ file: "b.xlsx", name: "Dung" }),
      entryOf({ file: "c.xlsx", name: "Giang" }),
    ];
    const money = entries
      .slice(0, 4)
      .flatMap((entry, at) => [moneyOf(entry, { dueVnd: 1 }), moneyOf(entry, { dueVnd: 10 + at })]);
    const due = new Map(linesOf(entries, { money }).map(({ entry, dueVnd }) => [entry.name, dueVnd]));
    expect([...due]).toEqual([
      ["Dung", 13],
      ["Giang", null],
      ["An", 10],
      ["Bình", 11],
      ["Chi", 12],
    ]);
    const elsewhere = { ...moneyOf(entryOf(), { dueVnd: 1 }), at: { ...entryOf(), sheet: "khác" } };
    expect(linesOf([entryOf()], { money: [elsewhere] })).toMatchObject([{ dueVnd: null }]);
  });
});

describe("the name of a school", () => {
  const spell = (row: number, school: string, schoolType: Entry["schoolType"] = "TH") =>
    entryOf({ row, school, schoolType, name: `Người ${String(row)}` });

  it("is the first spelling of those used equally often, and its kind the one most rows have", () => {
    const rows = [
      spell(7, "Trường Hòa Bình", "other"),
      spell(8, "Trường Hoà Bình", "THCS"),
      spell(9, "Trường Sao Mai", "other"),
      spell(10, "Trường Hòa Bình", "other"),
      spell(11, "Trường Hoà Bình", "other"),
    ];
    const named = [
      ["Trường Hoà Bình", "THCS"],
      ["Trường Hoà Bình", "THCS"],
      ["Trường Sao Mai", "other"],
      ["Trường Hoà Bình", "THCS"],
      ["Trường Hoà Bình", "THCS"],
    ];
    const namesOf = (entries: readonly Entry[]) =>
      linesOf(entries).map(({ school, schoolType }) => [school, schoolType]);
    expect(namesOf(rows)).toEqual(named);
    const otherWay = rows.map((entry) => ({ ...entry, row: 40 - entry.row }));
    expect(namesOf(otherWay)).toEqual([...named].reverse());
  });
});

describe("the counted lines of a result", () => {
  it("leave out what the check calls a repetition", () => {
    const entries = [entryOf(), entryOf({ row: 9 })];
    const repeated = {
      code: "duplicate-entry",
      severity: "error",
      at: { file: "hoa-mai.xlsx", sheet: "DS", cell: "B9" },
      params: { award: "LDTT", year: "2023-2024", name: "Nguyễn Thị Ánh Dương" },
    };
    const result = { money: [], period: null, findings: [repeated] } as unknown as Parameters<
      typeof countedLines
    >[0];
    expect(countedLines(result, entries).map(({ entry }) => entry.row)).toEqual([7]);
    expect(countedLines({ ...result, findings: [] }, entries).map(({ entry }) => entry.row)).toEqual([7, 9]);
  });
});
