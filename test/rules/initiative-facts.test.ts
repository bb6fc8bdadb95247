import { initiativesOf } from "../../src/core/rules/facts/initiative-facts";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";

const plain = buildList();
const proven = buildList({ fields: ["fullName", "titles", "initiativeName", "initiativeDecision"] });
const decision = { number: "877/QĐ-UBND", date: "2025-05-16" };
const atBase = [{ level: "co-so", schoolYear: "2024-2025" }];

const of = (cells: RowContent, list = plain, award = "CSTDCS") =>
  initiativesOf(buildEntry(list, { cells }), award);

describe("what a row says of an initiative", () => {
  it.each([
    ["Chưa đạt", null],
    ["K đạt", null],
    ["Kđạt", null],
    ["KĐ", null],
    ["Không được công nhận", null],
    ["Chưa công nhận", null],
    ["Không xếp loại", null],
    ["Hội đồng không đạt số lượng", atBase],
    ["SKKĐ", atBase],
  ])("a name with the rating %j", (initiativeRating, expected) => {
    expect(of({ initiativeName: "Biện pháp", initiativeRating }).initiatives).toEqual(expected);
  });

  it.each<[string, RowContent, unknown]>([
    ["“Có” is one at base level", { initiativeName: "Có" }, atBase],
    ["a mark is one at base level", { initiativeName: "x" }, atBase],
    ["a name is one at base level", { initiativeName: "Biện pháp rèn chữ viết" }, atBase],
    ["“Không” is a known none", { initiativeName: "Không" }, null],
    ["a dash is a known none", { initiativeName: "-" }, null],
    ["nought is a known none", { initiativeRating: "0" }, null],
    ["an empty cell is unknown, not none", {}, undefined],
    [
      "a name that was not recognised is none",
      { initiativeName: "Biện pháp", initiativeRating: "Không đạt" },
      null,
    ],
    [
      "a name beside “Không” cannot be told",
      { initiativeName: "Biện pháp", initiativeRating: "Không" },
      undefined,
    ],
    [
      "its level is taken as written",
      { initiativeName: "Biện pháp", initiativeLevel: "tinh" },
      [{ level: "tinh", schoolYear: "2024-2025" }],
    ],
    [
      "a level that was not understood leaves base level",
      { initiativeName: "Biện pháp", initiativeLevel: unread("cấp cụm") },
      atBase,
    ],
  ])("%s", (_, cells, expected) => {
    expect(of(cells).initiatives).toEqual(expected);
  });

  it("asks for the decision where the list has a column for it", () => {
    expect(of({ initiativeName: "Biện pháp" }, proven)).toEqual({ initiatives: undefined, cell: "E8" });
    expect(of({ initiativeName: "Biện pháp", initiativeDecision: decision }, proven).initiatives).toEqual(
      atBase,
    );
  });

  const levelled = buildList({ fields: ["fullName", "titles", "initiativeName", "initiativeLevel"] });

  it.each([
    ["CSTDCS", atBase],
    ["CSTDCT", undefined],
    ["CSTDCB", undefined],
    ["CSTDTQ", undefined],
    ["BK_UBND_TINH", undefined],
    ["GK_UBND_XA", atBase],
  ])("asks for the level where the award asks for more than base level: %s", (award, expected) => {
    expect(of({ initiativeName: "Biện pháp" }, plain, award).initiatives).toEqual(expected);
  });

  it.each<[string, string, unknown]>([
    [
      "two, as the cell counts them",
      "02 SK cấp cơ sở (QĐ 12, QĐ 13)",
      [{ level: "co-so" }, { level: "co-so" }],
    ],
    ["one alone, which may be but this year's", "01 SK", undefined],
    [
      "one in each of two years' columns",
      "2023-2024: Cấp huyện; 2024-2025: Cấp xã",
      [
        { level: "co-so", schoolYear: "2023-2024" },
        { level: "co-so", schoolYear: "2024-2025" },
      ],
    ],
    ["one year of two", "2023-2024: Cấp huyện; 2024-2025: Không", undefined],
  ])("counts for a form of commendation %s", (_, initiativeName, expected) => {
    expect(of({ initiativeName }, plain, "BK_UBND_TINH").initiatives).toEqual(expected);
  });

  it("counts them for no title, which asks for the reach", () => {
    expect(of({ initiativeName: "02 SK" }, plain, "CSTDCT").initiatives).toBeUndefined();
  });

  it("asks for it at its column, else at what the row names", () => {
    expect(of({ initiativeName: "Biện pháp" }, levelled, "CSTDCT").cell).toBe("E8");
    expect(of({ initiativeName: "Biện pháp" }, plain, "CSTDCT").cell).toBe("G8");
  });

  it("points at the first cell that says something", () => {
    expect(of({ initiativeName: "Biện pháp", initiativeLevel: "tinh" }, levelled).cell).toBe("D8");
    expect(of({ initiativeLevel: "tinh" }, levelled)).toEqual({
      initiatives: [{ level: "tinh", schoolYear: "2024-2025" }],
      cell: "E8",
    });
    expect(of({ initiativeName: "Biện pháp", initiativeRating: "Không" }).cell).toBe("G8");
  });

  it("takes a decision alone for an initiative", () => {
    expect(of({ initiativeDecision: decision }, proven).initiatives).toEqual(atBase);
  });

  it("names no school year where the row has none", () => {
    const entry = { ...buildEntry(plain, { cells: { initiativeName: "Có" } }), year: null };
    expect(initiativesOf(entry, "CSTDCS").initiatives).toEqual([{ level: "co-so" }]);
  });

  it("points at the empty cell in which it would stand", () => {
    expect(of({}).cell).toBe("G8");
    expect(of({}, buildList({ fields: ["fullName", "initiativeDecision", "initiativeRating"] })).cell).toBe(
      "D8",
    );
    expect(of({}, buildList({ fields: ["fullName", "titles"] })).cell).toBeUndefined();
  });
});
