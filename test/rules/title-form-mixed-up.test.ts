import { titleFormMixedUp } from "../../src/core/rules/problems/title-form-mixed-up";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const one = buildList();
const two = buildList({ fields: ["fullName", "titles", "awards"] });
const row = (cells: RowContent, of = one) => [
  buildEntry(of, { cells: { fullName: "Trần Đình Dũng", ...cells } }),
];
const mixedUp = (cell: string, severity: string, params: object) => [
  { code: "title-form-mixed-up", cell, severity, params: { ...params } },
];

describeRule(titleFormMixedUp, [
  { name: "a title", given: row({ titles: ["LDTT"] }), expect: [] },
  {
    name: "a rating in the award column",
    given: row({ titles: unread("Hoàn thành xuất sắc nhiệm vụ") }),
    expect: mixedUp("E8", "error", { found: "rating", column: "rating" }),
  },
  {
    name: "contest recognitions in a nomination list: one question a list",
    given: [
      ...row({ titles: ["GVDG_HUYEN"] }),
      buildEntry(one, { row: 9, cells: { fullName: "Lê Thị Lan", titles: ["LDTT"] } }),
      buildEntry(one, { row: 10, cells: { fullName: "Vũ Thị Hạnh", titles: ["LDTT", "GVCNG_TRUONG"] } }),
    ],
    expect: [
      {
        code: "title-form-mixed-up",
        cell: "E8",
        severity: "query",
        related: ["E10"],
        params: { found: "contest", column: "result", rowCount: 2 },
      },
    ],
  },
  { name: "a form in the only award column is usual", given: row({ titles: ["GK_UBND_XA"] }), expect: [] },
  {
    name: "a form among titles where forms have a column",
    given: row({ titles: ["GK_UBND_XA"] }, two),
    expect: mixedUp("C8", "error", { found: "form", column: "awards" }),
  },
  {
    name: "a title among forms",
    given: row({ awards: ["LDTT"] }, two),
    expect: mixedUp("D8", "error", { found: "title", column: "titles" }),
  },
  {
    name: "a form beside a title, among titles",
    given: row({ titles: ["LDTT", "GK_UBND_XA"] }, two),
    expect: mixedUp("C8", "error", { found: "form", column: "awards" }),
  },
  { name: "each in its column", given: row({ titles: ["LDTT"], awards: ["GK_UBND_XA"] }, two), expect: [] },
  {
    name: "an award that nobody knows, or that was not understood",
    given: [...row({ titles: ["LDTX"] }, two), ...row({ titles: unread("GV tiêu biểu"), awards: [] }, two)],
    expect: [],
  },
  {
    name: "one column for both",
    given: row(
      { titles: ["GK_UBND_XA"], awards: ["GK_UBND_XA"] },
      {
        ...one,
        reading: { ...one.reading, columns: [{ field: "titles|awards", col: "E", headerCells: [] }] },
      },
    ),
    expect: [],
  },
  {
    name: "a column of forms alone",
    given: row({ awards: ["LDTT"] }, buildList({ fields: ["fullName", "awards"] })),
    expect: [],
  },
  {
    name: "a contest among the forms, beside a title",
    given: row({ titles: ["LDTT"], awards: ["GVDG_TRUONG"] }, two),
    expect: [{ code: "title-form-mixed-up", cell: "D8", params: { found: "contest", rowCount: 1 } }],
  },
  {
    name: "a contest that a section row names, or that stands elsewhere",
    given: [
      ...row({}).map((entry) => ({
        ...entry,
        awards: [{ award: "GVDG_TRUONG", cell: "A5" }],
        fields: { titles: { cell: "A5", raw: "GVDG", value: ["GVDG_TRUONG"], fromSection: true as const } },
      })),
      ...row({ titles: unread("?") }).map((entry) => ({
        ...entry,
        row: 9,
        awards: [{ award: "GVDG_TRUONG", cell: "A1" }],
      })),
    ],
    expect: [],
  },
  {
    name: "a list of class teachers holds contest recognitions",
    given: row({ titles: ["GVCNG_TRUONG"] }, buildList({ kind: "gvcng" })),
    expect: [],
  },
  {
    name: "a contest list holds contest recognitions",
    given: row({ titles: ["GVDG_HUYEN"] }, buildList({ kind: "gvdg" })),
    expect: [],
  },
]);
