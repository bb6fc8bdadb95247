import { authorityWrong } from "../../src/core/rules/authority-wrong";
import { gvdgDistrictEnded } from "../../src/core/rules/gvdg-district-ended";
import { gvdgExpired } from "../../src/core/rules/gvdg-expired";
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
    name: "a proposal was signed by nobody yet",
    given: [{ ...decided("TTLDXS", "xa", "2025-08-20"), status: "proposed" }],
    expect: [],
  },
]);

const contest = (award: string, year: string, on: string) =>
  buildEntry(buildList({ kind: "gvdg", fields: ["fullName", "titles", "decision"], year }), {
    cells: { fullName: "Vũ Thị Hạnh", titles: [award], decision: { number: "5/QĐ", date: on } },
    governingOn: on,
    governedBy: "row",
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
  { name: "the commune's contest", given: [contest("GVDG_XA", "2025-2026", "2025-12-01")], expect: [] },
]);
