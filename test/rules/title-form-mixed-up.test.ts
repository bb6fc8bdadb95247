import { titleFormMixedUp } from "../../src/core/rules/title-form-mixed-up";
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
    name: "a contest list holds contest recognitions",
    given: row({ titles: ["GVDG_HUYEN"] }, buildList({ kind: "gvdg" })),
    expect: [],
  },
]);
