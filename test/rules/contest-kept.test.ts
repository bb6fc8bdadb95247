import type { Entry } from "../../src/core/domain";
import { defaultSettings } from "../../src/core/law";
import { gvdgDistrictEnded } from "../../src/core/rules/problems/gvdg-district-ended";
import { gvdgExpired } from "../../src/core/rules/problems/gvdg-expired";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const contest = (award: string, year: string, on: string) =>
  buildEntry(buildList({ kind: "gvdg", fields: ["fullName", "titles", "decision"], year }), {
    cells: { fullName: "Vũ Thị Hạnh", titles: [award], decision: { number: "5/QĐ", date: on } },
    governingOn: on,
    governedBy: "row",
  });

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

const keptIn = (parts: Partial<Entry>) => {
  const title = "DANH SÁCH GIÁO VIÊN ĐƯỢC BẢO LƯU DANH HIỆU NĂM HỌC 2025-2026";
  const fields = ["fullName", "titles"] as const;
  const found = { cell: "A4", raw: title, value: title, from: "cell" } as const;
  return buildEntry(buildList({ kind: "gvdg", fields, year: "2025-2026", title: found }), {
    ...parts,
    cells: { fullName: "Vũ Thị Hạnh", titles: ["GVDG_HUYEN"] },
  });
};

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
  {
    name: "a title of the district is kept for the year after, by a list of kept titles",
    given: [
      keptIn({ governedBy: "applied-on", governingOn: "2025-08-20" }),
      keptIn({ row: 9, governedBy: "list", governingOn: "2025-10-10" }),
      keptIn({ row: 10, governedBy: "row", governingOn: "2025-04-10" }),
    ],
    expect: [],
  },
  {
    name: "unless its own decision is of a later day",
    given: [keptIn({ governedBy: "row", governingOn: "2025-10-10" })],
    expect: [{ code: "gvdg-district-ended", params: { on: "2025-10-10" } }],
  },
  { name: "the commune's contest", given: [contest("GVDG_XA", "2025-2026", "2025-12-01")], expect: [] },
]);
