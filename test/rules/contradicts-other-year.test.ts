import type { Entry } from "../../src/core/domain";
import { contradictsOtherYear } from "../../src/core/rules/problems/contradicts-other-year";
import { buildEntry, buildList, unread } from "./build-entry";
import { describeRule } from "./describe-rule";

const before = buildList({ file: "2023.xlsx", year: "2023-2024" });
const after = buildList({ file: "2024.xlsx", year: "2024-2025" });
const row = (of: typeof before, at: number, birthDate: string) =>
  buildEntry(of, { row: at, cells: { fullName: "Hoàng Thị Nhung", birthDate, titles: ["LDTT"] } });

describeRule(contradictsOtherYear, [
  { name: "the same date", given: [row(before, 8, "1985-03-04"), row(after, 9, "1985-03-04")], expect: [] },
  {
    name: "another date, with both places",
    given: [row(before, 8, "1985-03-04"), row(after, 9, "1985-04-03")],
    expect: [{ code: "contradicts-other-year", cell: "C9", severity: "query", related: ["C8"] }],
  },
  {
    name: "a bare year within the date",
    given: [row(before, 8, "1985-03-04"), row(after, 9, "1985")],
    expect: [],
  },
  {
    name: "two people of the name in one year: nobody is asked",
    given: [row(before, 8, "1985-03-04"), row(before, 9, "1990-01-01"), row(after, 10, "1985-04-03")],
    expect: [],
  },
  {
    name: "people of one name at two schools",
    given: [
      row(before, 8, "1985-03-04"),
      row(buildList({ school: "Trường THCS Xuân Lâm" }), 9, "1985-04-03"),
    ],
    expect: [],
  },
  {
    name: "two people of the name in one year, each as in the other year",
    given: [row(before, 8, "1985-03-04"), row(after, 9, "1990-01-01"), row(after, 10, "1985-03-04")],
    expect: [],
  },
]);

const [earliest, latest] = [
  buildList({ file: "2022.xlsx", year: "2022-2023" }),
  buildList({ file: "2025.xlsx", year: "2025-2026" }),
];
const differs = (cell: string, related: string, params: Readonly<Record<string, unknown>>) => ({
  code: "contradicts-other-year",
  cell,
  related: [related],
  params,
});

describeRule(contradictsOtherYear, [
  {
    name: "of two years the earlier one is taken as usual, whatever the order of files",
    given: [row(after, 9, "1985-04-03"), row(before, 8, "1985-03-04")],
    expect: [
      differs("C9", "C8", {
        name: "Hoàng Thị Nhung",
        birthDate: "1985-04-03",
        year: "2024-2025",
        otherBirthDate: "1985-03-04",
        otherYear: "2023-2024",
      }),
    ],
  },
  {
    name: "what most years give is usual: the first is asked about",
    given: [row(earliest, 7, "1985-04-03"), row(before, 8, "1985-03-04"), row(after, 9, "1985-03-04")],
    expect: [differs("C7", "C8", { year: "2022-2023", otherYear: "2023-2024" })],
  },
  {
    name: "each year that differs is asked about",
    given: [
      row(earliest, 7, "1985-03-04"),
      row(before, 8, "1985-04-03"),
      row(after, 9, "1985-03-04"),
      row(latest, 10, "1985-04-30"),
    ],
    expect: [
      differs("C8", "C7", { year: "2023-2024" }),
      differs("C10", "C7", { year: "2025-2026", birthDate: "1985-04-30" }),
    ],
  },
  {
    name: "of one year's rows the fullest date counts",
    given: [row(before, 7, "1985"), row(before, 8, "1985-03-04"), row(after, 9, "1985-04-03")],
    expect: [differs("C9", "C8", { otherBirthDate: "1985-03-04" })],
  },
  {
    name: "of two full dates of one year the first row is shown",
    given: [row(before, 7, "1985-03-04"), row(before, 8, "1985-03-04"), row(after, 9, "1985-04-03")],
    expect: [differs("C9", "C7", {})],
  },
  {
    name: "a bare year between two dates agrees with both, which differ all the same",
    given: [row(before, 8, "1985-03-04"), row(after, 9, "1985"), row(latest, 10, "1985-04-03")],
    expect: [differs("C10", "C8", { birthDate: "1985-04-03", otherBirthDate: "1985-03-04" })],
  },
  {
    name: "a year without a birth date between two dates",
    given: [
      row(before, 8, "1985-03-04"),
      buildEntry(after, { row: 9, cells: { fullName: "Hoàng Thị Nhung" } }),
      row(latest, 10, "1985-04-03"),
    ],
    expect: [differs("C10", "C8", {})],
  },
  {
    name: "two bare years against one date",
    given: [row(before, 8, "1986-03-04"), row(after, 9, "1985"), row(latest, 10, "1985")],
    expect: [differs("C8", "C9", {})],
  },
  {
    name: "a bare year that differs",
    given: [row(before, 8, "1985-03-04"), row(after, 9, "1986")],
    expect: [differs("C9", "C8", { birthDate: "1986" })],
  },
]);

const coded = (entry: Entry, staffCode: string) => ({
  ...entry,
  fields: { ...entry.fields, staffCode: { cell: "Z1", raw: staffCode, value: staffCode } },
});

describeRule(contradictsOtherYear, [
  {
    name: "two staff codes are two people",
    given: [coded(row(before, 8, "1985-03-04"), "GV01"), coded(row(after, 9, "1985-04-03"), "GV02")],
    expect: [],
  },
  {
    name: "one staff code is one person",
    given: [coded(row(before, 8, "1985-03-04"), "GV01"), coded(row(after, 9, "1985-04-03"), "GV01")],
    expect: [differs("C9", "C8", {})],
  },
  {
    name: "rows without a birth date say nothing",
    given: [
      row(before, 8, "1985-03-04"),
      buildEntry(after, { row: 9, cells: { fullName: "Hoàng Thị Nhung" } }),
      buildEntry(latest, { row: 10, cells: { fullName: "Hoàng Thị Nhung", birthDate: unread("?") } }),
    ],
    expect: [],
  },
  {
    name: "nor do rows of no year",
    given: [row(before, 8, "1985-03-04"), { ...row(after, 9, "1985-04-03"), year: null }],
    expect: [],
  },
  {
    name: "nor rows of no school, which share a file alone",
    given: [row(before, 8, "1985-03-04"), { ...row(before, 9, "1985-04-03"), year: "2024-2025" }].map(
      (entry) => ({ ...entry, school: null }),
    ),
    expect: [],
  },
]);
