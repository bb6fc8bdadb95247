import { isNomination } from "../../src/core/domain";
import type { ColumnField, Entry, ListKind, ListReading } from "../../src/core/domain";
import {
  findCell,
  findColumn,
  firstColumn,
  nameCell,
  placeIn,
  placeOfList,
} from "../../src/core/rules/lookup/list-in-run";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";

const columns = (...fields: readonly (readonly [ColumnField, string])[]): ListReading => ({
  ...buildList().reading,
  columns: fields.map(([field, col]) => ({ field, col, headerCells: [] })),
});
const rowOf = (reading: ListReading, parts: Partial<Entry> = {}): Entry =>
  buildEntry({ ...buildList(), reading }, { row: 9, ...parts });

describe("the column of a field", () => {
  const reading = columns(["titles:LDTT", "C"], ["titles:CSTDCS", "D"], ["fullName|position", "B"]);

  it.each([
    ["the first of its mark columns", "titles", "C"],
    ["a column of two meanings, by the first", "fullName", "B"],
    ["and by the second", "position", "B"],
    ["none", "rating", undefined],
  ] as const)("is %s", (_, field, col) => {
    expect(findColumn(reading, field)?.col).toBe(col);
  });
});

describe("the cell of a field", () => {
  const reading = columns(["fullName", "B"], ["titles:LDTT", "C"], ["titles:CSTDCS", "D"], ["rating", "E"]);

  it.each([
    ["its own, wherever it stands", { rating: { cell: "A5", value: null } }, "rating", "A5"],
    ["the marked one of several columns", { titles: { cells: { D9: "x" }, value: null } }, "titles", "D9"],
    ["the first column where none is marked", { titles: { cells: {}, value: null } }, "titles", "C9"],
    ["the empty one in its row", {}, "rating", "E9"],
    ["none without a column", {}, "money", undefined],
  ] as const)("is %s", (_, fields, field, cell) => {
    expect(findCell(rowOf(reading, { fields } as Partial<Entry>), field)).toBe(cell);
  });
});

describe("the cell of a name", () => {
  const named = (kind: Entry["kind"], fields: readonly ColumnField[], cells: RowContent) => {
    const list = {
      ...buildList(),
      reading: columns(...fields.map((field, at) => [field, "CDEF"[at] ?? ""] as const)),
    };
    return nameCell(buildEntry(list, { row: 9, kind, cells }));
  };
  const both = ["money", "collectiveName", "fullName"] as const;
  const cells = { fullName: "Lê Thị Lan", collectiveName: "Tổ 1" };

  it.each([
    ["a person's full name", "individual", both, cells, "E9"],
    ["a collective's name", "collective", both, cells, "D9"],
    ["a person's name among collectives", "individual", both, { collectiveName: "Lê Thị Lan" }, "D9"],
    ["a collective's name among persons", "collective", both, { fullName: "Tổ 1" }, "E9"],
    ["a family name", "individual", ["money", "familyName"], { familyName: "Lê" }, "D9"],
    ["one that was not understood", "individual", both, { fullName: unread("?") }, "E9"],
    ["an empty one of a person", "individual", both, {}, "E9"],
    ["an empty one of a collective", "collective", both, {}, "D9"],
    ["an empty one where persons have one column only", "individual", ["money", "collectiveName"], {}, "D9"],
    ["the row's first cell where the list has no names", "individual", ["money", "rating"], {}, "C9"],
  ] as const)("is that of %s", (_, kind, fields, said, cell) => {
    expect(named(kind, fields, said)).toBe(cell);
  });
});

describe("the first column of a list", () => {
  it("is the leftmost, in whatever order they were read", () => {
    expect(firstColumn(columns(["rating", "AA"], ["fullName", "C"], ["money", "D"]))).toBe("C");
  });

  it("is A where nothing was read", () => {
    expect(firstColumn(columns())).toBe("A");
  });
});

describe("a place", () => {
  it("names the school where it is known", () => {
    const place = { file: "hoa-mai.xlsx", sheet: "DS", cell: "E9" };
    expect(placeIn(rowOf(columns()), "E9")).toEqual({ ...place, school: "Trường Tiểu học Hoa Mai" });
    expect(placeIn(rowOf(columns(), { school: null }), "E9")).toEqual(place);
  });

  const title = { cell: "A4", raw: "DANH SÁCH", value: "DANH SÁCH", from: "cell" } as const;
  const issuingUnit = { cell: "A1", raw: "UBND XÃ", value: "UBND xã", from: "cell" } as const;
  const school = { cell: "A2", raw: "HOA MAI", value: "Trường Tiểu học Hoa Mai", from: "cell" } as const;

  it.each<[string, Partial<ListReading>, object]>([
    ["its title", { title, issuingUnit }, { cell: "A4" }],
    ["the cell of its issuer", { issuingUnit }, { cell: "A1" }],
    ["its first cell", {}, { cell: "A7" }],
    ["its title, with the school", { title, school }, { cell: "A4", school: "Trường Tiểu học Hoa Mai" }],
  ])("of a list is %s", (_, parts, expected) => {
    const reading = { ...columns(), ...parts };
    expect(placeOfList({ file: "hoa-mai.xlsx", reading })).toEqual({
      file: "hoa-mai.xlsx",
      sheet: "DS",
      ...expected,
    });
  });
});

describe("a list that proposes", () => {
  it.each<[ListKind, boolean]>([
    ["individual-title-nomination", true],
    ["collective-title-nomination", true],
    ["mixed-nomination-by-section", true],
    ["award-results", false],
    ["roster", false],
    ["gvdg", false],
  ])("%s: %s", (kind, expected) => {
    expect(isNomination(buildList({ kind }).reading)).toBe(expected);
  });
});
