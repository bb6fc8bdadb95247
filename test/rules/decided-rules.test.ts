import { authorityWrong } from "../../src/core/rules/authority-wrong";
import { gvdgDistrictEnded } from "../../src/core/rules/gvdg-district-ended";
import { gvdgExpired } from "../../src/core/rules/gvdg-expired";
import type { Entry } from "../../src/core/domain";
import { defaultSettings } from "../../src/core/law";
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

/** A row without a decision of its own. */
const undecided = (governedBy: Entry["governedBy"], governingOn: string | null, year = "2024-2025") =>
  buildEntry(buildList({ kind: "gvdg", fields: ["fullName", "titles"], year }), {
    cells: { fullName: "Vũ Thị Hạnh", titles: ["GVDG_HUYEN"] },
    governingOn,
    governedBy,
  });

describeRule(gvdgExpired, [
  {
    name: "province: the third year after",
    given: [contest("GVDG_TINH", "2023-2024", "2021-04-10")],
    expect: [],
  },
  {
    name: "province: the fourth year after",
    given: [contest("GVDG_TINH", "2024-2025", "2021-04-10")],
    expect: [
      { code: "gvdg-expired", cell: "D8", params: { recognised: "2020-2021", lastYear: "2023-2024" } },
    ],
  },
  { name: "district: the year after", given: [contest("GVDG_HUYEN", "2022-2023", "2022-03-01")], expect: [] },
  {
    name: "district: two years after",
    given: [contest("GVDG_HUYEN", "2023-2024", "2022-03-01")],
    expect: [{ code: "gvdg-expired" }],
  },
  {
    name: "a decision of July is of the year that ends",
    given: [contest("GVDG_HUYEN", "2023-2024", "2022-07-31")],
    expect: [
      { code: "gvdg-expired", rule: "gvdg-validity", params: { award: "GVDG_HUYEN", used: "2023-2024" } },
    ],
  },
  {
    name: "a month of July alone",
    given: [contest("GVDG_HUYEN", "2023-2024", "2022-07")],
    expect: [{ code: "gvdg-expired" }],
  },
  { name: "a month of August alone", given: [contest("GVDG_HUYEN", "2023-2024", "2022-08")], expect: [] },
  {
    name: "a bare year may be of the year that begins",
    given: [contest("GVDG_HUYEN", "2023-2024", "2022")],
    expect: [],
  },
  {
    name: "a bare year too long ago",
    given: [contest("GVDG_HUYEN", "2024-2025", "2022")],
    expect: [{ code: "gvdg-expired", params: { recognised: "2022-2023", lastYear: "2023-2024" } }],
  },
  {
    name: "a list of no year uses nothing",
    given: [{ ...contest("GVDG_HUYEN", "2024-2025", "2021-03-01"), year: null }],
    expect: [],
  },
  {
    name: "a form of the commune is not kept",
    given: [contest("GK_UBND_XA", "2024-2025", "2021-03-01")],
    expect: [],
  },
  {
    name: "a contest whose level is not said",
    given: [contest("GVDG", "2024-2025", "2015-03-01")],
    expect: [],
  },
  {
    name: "before the circular of 2020",
    given: [contest("GVDG_HUYEN", "2019-2020", "2015-03-01")],
    expect: [],
  },
  {
    name: "a day assumed for all lists is not that of the recognition",
    given: [undecided("applied-on", "2021-03-01")],
    expect: [],
  },
  {
    name: "the day of the whole list is",
    given: [undecided("list", "2021-03-01")],
    expect: [{ code: "gvdg-expired", cell: "C8" }],
  },
  {
    name: "and the row's own",
    given: [undecided("row", "2021-03-01")],
    expect: [{ code: "gvdg-expired" }],
  },
  { name: "a list of no day", given: [undecided("list", null)], expect: [] },
  {
    name: "the decision's day comes before the list's",
    given: [
      { ...contest("GVDG_HUYEN", "2024-2025", "2024-03-01"), governingOn: "2021-03-01", governedBy: "list" },
    ],
    expect: [],
  },
  {
    name: "the commune's own years come before the law's",
    given: [contest("GVDG_HUYEN", "2024-2025", "2021-03-01"), contest("GVDG", "2024-2025", "2021-03-01")],
    with: { settings: { ...defaultSettings, contestKeptYears: { GVDG_HUYEN: 4, GVDG: 3 } } },
    expect: [{ code: "gvdg-expired", params: { award: "GVDG", lastYear: "2023-2024" } }],
  },
  {
    name: "a decision of August may be of the year that begins",
    given: [contest("GVDG_HUYEN", "2023-2024", "2022-08-15")],
    expect: [],
  },
]);

describeRule(gvdgDistrictEnded, [
  {
    name: "the last day of the districts",
    given: [contest("GVDG_HUYEN", "2024-2025", "2025-06-30")],
    expect: [],
  },
  {
    name: "the day after",
    given: [contest("GVDG_HUYEN", "2024-2025", "2025-07-01")],
    expect: [{ code: "gvdg-district-ended", cell: "C8", severity: "error" }],
  },
  {
    name: "a day assumed for all lists is not that of the recognition",
    given: [{ ...contest("GVDG_HUYEN", "2024-2025", "2025-08-20"), governedBy: "applied-on" }],
    expect: [],
  },
  {
    name: "a day assumed for all lists says nothing, the year says that the level had ended",
    given: [undecided("applied-on", "2025-06-01", "2025-2026")],
    expect: [
      {
        code: "gvdg-district-ended",
        rule: "gvdg-tt22-after-2025",
        params: { award: "GVDG_HUYEN", on: "2025-09" },
      },
    ],
  },
  {
    name: "the day of the whole list",
    given: [undecided("list", "2025-07-01")],
    expect: [{ code: "gvdg-district-ended", params: { on: "2025-07-01" } }],
  },
  {
    name: "the last day, of the whole list",
    given: [undecided("list", "2025-06-30", "2025-2026")],
    expect: [],
  },
  {
    name: "neither day nor year",
    given: [{ ...undecided("applied-on", "2025-08-20"), year: null }],
    expect: [],
  },
  {
    name: "a form of the district has a finding of its own",
    given: [contest("GK_UBND_HUYEN", "2025-2026", "2025-10-10")],
    expect: [],
  },
  { name: "a contest of no level", given: [contest("GVDG", "2025-2026", "2025-10-10")], expect: [] },
  { name: "the commune's contest", given: [contest("GVDG_XA", "2025-2026", "2025-12-01")], expect: [] },
]);
