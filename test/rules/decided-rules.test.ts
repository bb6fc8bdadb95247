import { authorityWrong } from "../../src/core/rules/problems/authority-wrong";
import type { Entry } from "../../src/core/domain";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const results = buildList({
  kind: "award-results",
  fields: ["collectiveName", "titles", "decision"],
  title: { cell: "A4", raw: "KẾT QUẢ", value: "KẾT QUẢ", from: "cell" },
  issuingUnit: { cell: "A1", raw: "UBND XÃ", value: "UBND xã", from: "cell" },
});
const decided = (award: string, level: Entry["issuerLevel"], on: string, row = 8, own = true) =>
  buildEntry(results, {
    row,
    kind: "collective",
    cells: {
      collectiveName: `Tổ ${String(row)}`,
      titles: [award],
      ...(own ? { decision: { number: "12/QĐ-UBND", date: on } } : {}),
    },
    governingOn: on,
    governedBy: own ? "row" : "list",
    issuerLevel: level,
  });

const contest = (award: string, year: string, on: string) =>
  buildEntry(buildList({ kind: "gvdg", fields: ["fullName", "titles", "decision"], year }), {
    cells: { fullName: "Vũ Thị Hạnh", titles: [award], decision: { number: "5/QĐ", date: on } },
    governingOn: on,
    governedBy: "row",
  });

const unsigned = {
  kind: "collective",
  cells: { collectiveName: "Tổ 1", titles: ["TTLDXS"] },
  governedBy: "list",
  issuerLevel: "xa",
} as const;

describeRule(authorityWrong, [
  {
    name: "TTLĐTT by the district's chair before July 2025",
    given: [decided("TTLDTT", "huyen", "2025-06-30")],
    expect: [],
  },
  {
    name: "TTLĐTT by the commune's chair before July 2025",
    given: [decided("TTLDTT", "xa", "2025-06-30")],
    expect: [
      { code: "authority-wrong", cell: "D8", severity: "error", params: { level: "xa", rowCount: 1 } },
    ],
  },
  {
    name: "TTLĐTT by the commune's chair from July 2025",
    given: [decided("TTLDTT", "xa", "2025-08-20")],
    expect: [],
  },
  {
    name: "any decision of a district from July 2025",
    given: [decided("TTLDTT", "huyen", "2025-07-02")],
    expect: [{ code: "authority-wrong", cell: "D8" }],
  },
  {
    name: "without decisions of their own: once a list and award, with the rows",
    given: [decided("TTLDXS", "xa", "2025-08-20", 8, false), decided("TTLDXS", "xa", "2025-08-20", 9, false)],
    expect: [{ code: "authority-wrong", cell: "A1", related: ["B8", "B9"], params: { rowCount: 2 } }],
  },
  {
    name: "with a decision of its own: at the decision, with the rule",
    given: [decided("TTLDXS", "xa", "2025-08-20")],
    expect: [{ code: "authority-wrong", cell: "D8", rule: expect.any(String) as string }],
  },
  {
    name: "two rows of one merged decision cell: once, with the other row",
    given: [8, 9].map((at) => {
      const entry = decided("TTLDXS", "xa", "2025-08-20", at);
      const { decision } = entry.fields;
      return decision === undefined
        ? entry
        : { ...entry, fields: { ...entry.fields, decision: { ...decision, cell: "D8" } } };
    }),
    expect: [{ code: "authority-wrong", cell: "D8", related: ["B9"], params: { rowCount: 2 } }],
  },
  {
    name: "two awards, two levels and two days are told apart",
    given: [
      decided("TTLDXS", "xa", "2025-08-20", 8, false),
      decided("CO_TINH", "xa", "2025-08-20", 9, false),
      decided("TTLDXS", "truong", "2025-08-20", 10, false),
      decided("TTLDXS", "xa", "2025-08-21", 11, false),
    ],
    expect: [
      ["B9", { award: "CO_TINH", level: "xa", on: "2025-08-20" }] as const,
      ["B10", { award: "TTLDXS", level: "truong", on: "2025-08-20" }] as const,
      ["B8", { award: "TTLDXS", level: "xa", on: "2025-08-20" }] as const,
      ["B11", { award: "TTLDXS", level: "xa", on: "2025-08-21" }] as const,
    ].map(([cell, params]) => ({
      code: "authority-wrong",
      cell: "A1",
      related: [cell],
      params: { ...params, rowCount: 1 },
    })),
  },
  {
    name: "an award that the level may give, beside one that it may not",
    given: [decided("TTLDTT", "xa", "2025-08-20"), decided("TTLDXS", "xa", "2025-08-20", 9)],
    expect: [{ code: "authority-wrong", cell: "D9", params: { award: "TTLDXS" } }],
  },
  {
    name: "a contest of a level that has ended is not its signer's fault",
    given: [{ ...contest("GVDG_HUYEN", "2025-2026", "2025-08-20"), issuerLevel: "xa" }],
    expect: [],
  },
  {
    name: "whose signer or day nobody knows",
    given: [
      decided("TTLDXS", null, "2025-08-20"),
      { ...decided("TTLDXS", "xa", "2025-08-20", 9), governingOn: null },
    ],
    expect: [],
  },
  {
    name: "a list that names no issuer: at its title",
    given: [buildEntry(buildList({ kind: "award-results", title: results.reading.title }), unsigned)],
    expect: [{ code: "authority-wrong", cell: "A4" }],
  },
  {
    name: "nor has a title: at its first cell",
    given: [buildEntry(buildList({ kind: "award-results" }), unsigned)],
    expect: [{ code: "authority-wrong", cell: "A7" }],
  },
  {
    name: "a proposal was signed by nobody yet",
    given: [{ ...decided("TTLDXS", "xa", "2025-08-20"), status: "proposed" }],
    expect: [],
  },
]);
