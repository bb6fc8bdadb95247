import { requiredMissing } from "../../src/core/rules/problems/required-missing";
import { buildEntry, buildList, unread } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList();
const mixed = buildList({
  kind: "mixed-nomination-by-section",
  fields: ["fullName", "titles", "rating", "unitRating"],
});
const full = (row: number) =>
  buildEntry(list, { row, cells: { fullName: `Người ${String(row)}`, titles: ["LDTT"], rating: "HTTNV" } });

const several = buildList({ fields: ["fullName", "unit", "titles"] });
const inUnit = (row: number, unit: string) =>
  buildEntry(several, {
    row,
    school: unit,
    cells: { fullName: `Người ${String(row)}`, unit, titles: ["LDTT"] },
  });
const decided = buildList({ kind: "award-results", fields: ["fullName", "titles", "decision"] });
const dated = (row: number) =>
  buildEntry(decided, {
    row,
    cells: {
      fullName: `Người ${String(row)}`,
      titles: ["LDTT"],
      decision: { number: "12/QĐ-UBND", date: "2025-08-20" },
    },
  });
const years = buildList({ fields: ["fullName", "titles"] });
const overYears = {
  ...years,
  reading: {
    ...years.reading,
    records: [8, 9, 10].map((row) => ({
      row,
      kind: "individual" as const,
      fields: {},
      ...(row === 10
        ? {}
        : {
            year: {
              cell: `H${String(row)}`,
              raw: "2024-2025",
              value: { type: "school", from: 2024, to: 2025 },
            } as const,
          }),
    })),
  },
};
const ofYear = (row: number) =>
  buildEntry(overYears, { row, cells: { fullName: `Người ${String(row)}`, titles: ["LDTT"] } });

describeRule(requiredMissing, [
  { name: "every row filled: nothing", given: [full(8), full(9)], expect: [] },
  {
    name: "an empty rating among filled ones is named at its cell",
    given: [full(8), buildEntry(list, { row: 9, cells: { fullName: "Đỗ Thị Lan", titles: ["LDTT"] } })],
    expect: [{ code: "required-missing", cell: "F9", severity: "error", params: { field: "rating" } }],
  },
  {
    name: "a rating column that is mostly empty asks for nothing",
    given: [
      full(8),
      buildEntry(list, { row: 9, cells: { fullName: "Đỗ Thị Lan", titles: ["LDTT"] } }),
      buildEntry(list, { row: 10, cells: { fullName: "Đỗ Thị Hoa", titles: ["LDTT"] } }),
    ],
    expect: [],
  },
  {
    name: "an empty award cell",
    given: [full(8), buildEntry(list, { row: 9, cells: { fullName: "Đỗ Thị Lan", rating: "HTTNV" } })],
    expect: [{ code: "required-missing", cell: "E9", params: { field: "titles" } }],
  },
  {
    name: "“Không” in the award column is an answer",
    given: [
      full(8),
      buildEntry(list, { row: 9, cells: { fullName: "Đỗ Thị Lan", rating: "HTTNV", titles: [] } }),
    ],
    expect: [],
  },
  {
    name: "a text that was not understood is not missing",
    given: [
      full(8),
      buildEntry(list, {
        row: 9,
        cells: { fullName: "Đỗ Thị Lan", titles: unread("GV tiêu biểu"), rating: unread("?") },
      }),
    ],
    expect: [],
  },
  {
    name: "a row without a name",
    given: [full(8), buildEntry(list, { row: 9, cells: { titles: ["LDTT"], rating: "HTTNV" } })],
    expect: [{ code: "required-missing", cell: "B9", params: { field: "fullName" } }],
  },
  {
    name: "a results list asks for no rating",
    given: [
      ...[8, 9].map((row) =>
        buildEntry(buildList({ kind: "award-results" }), {
          row,
          cells: { fullName: `Người ${String(row)}`, titles: ["LDTT"] },
        }),
      ),
    ],
    expect: [],
  },
  {
    name: "persons and collectives rated in two columns each need their own",
    given: [
      buildEntry(mixed, { row: 8, cells: { fullName: "Đỗ Thị Lan", titles: ["LDTT"], rating: "HTTNV" } }),
      buildEntry(mixed, {
        row: 9,
        kind: "collective",
        name: "Tổ 1",
        cells: { titles: ["TTLDTT"], unitRating: "HTTNV" },
      }),
    ],
    expect: [],
  },
  {
    name: "an empty school among schools in a list over several",
    given: [
      inUnit(8, "Trường Tiểu học Hoa Mai"),
      inUnit(9, "Trường Tiểu học Sao Mai"),
      buildEntry(several, { row: 10, school: null, cells: { fullName: "Đỗ Thị Hoa", titles: ["LDTT"] } }),
    ],
    expect: [{ code: "required-missing", cell: "C10", severity: "error", params: { field: "unit" } }],
  },
  {
    name: "one school only: the column asks for nothing",
    given: [
      inUnit(8, "Trường Tiểu học Hoa Mai"),
      buildEntry(several, { row: 9, school: null, cells: { fullName: "Đỗ Thị Hoa", titles: ["LDTT"] } }),
    ],
    expect: [],
  },
  {
    name: "a result without the decision that the others have is asked about",
    given: [
      dated(8),
      dated(9),
      buildEntry(decided, { row: 10, cells: { fullName: "Đỗ Thị Hoa", titles: ["LDTT"] } }),
    ],
    expect: [{ code: "required-missing", cell: "D10", severity: "query", params: { field: "decision" } }],
  },
  {
    name: "results whose decision column is mostly empty ask for nothing",
    given: [
      dated(8),
      buildEntry(decided, { row: 9, cells: { fullName: "Đỗ Thị Hoa", titles: ["LDTT"] } }),
      buildEntry(decided, { row: 10, cells: { fullName: "Đỗ Thị Mai", titles: ["LDTT"] } }),
    ],
    expect: [],
  },
  {
    name: "an empty year where the other rows have theirs",
    given: [ofYear(8), ofYear(9), { ...ofYear(10), year: null }],
    expect: [{ code: "required-missing", cell: "H10", severity: "error", params: { field: "schoolYear" } }],
  },
  {
    name: "an empty year cell under a title that says the year",
    given: [ofYear(8), ofYear(9), ofYear(10)],
    expect: [],
  },
]);
