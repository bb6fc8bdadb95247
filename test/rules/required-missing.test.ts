import { requiredMissing } from "../../src/core/rules/required-missing";
import { buildEntry, buildList, unread } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList();
const mixed = buildList({
  kind: "mixed-nomination-by-section",
  fields: ["fullName", "titles", "rating", "unitRating"],
});
const full = (row: number) =>
  buildEntry(list, { row, cells: { fullName: `Người ${String(row)}`, titles: ["LDTT"], rating: "HTTNV" } });

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
]);
