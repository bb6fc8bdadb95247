import { samePersonElsewhere } from "../../src/core/rules/problems/same-person-elsewhere";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const here = buildList();
const there = buildList({ file: "xuan-lam.xlsx", school: "Trường THCS Xuân Lâm" });
const row = (of: typeof here, at: number, cells: RowContent = {}) =>
  buildEntry(of, {
    row: at,
    cells: { fullName: "Phạm Minh Ánh", birthDate: "1985-03-04", titles: ["LDTT"], ...cells },
  });

describeRule(samePersonElsewhere, [
  {
    name: "the same person and award at two schools",
    given: [row(here, 8), row(there, 9)],
    expect: [{ code: "same-person-elsewhere", cell: "B9", severity: "query", related: ["B8"] }],
  },
  { name: "another award", given: [row(here, 8), row(there, 9, { titles: ["CSTDCS"] })], expect: [] },
  {
    name: "a bare year of birth says too little",
    given: [row(here, 8, { birthDate: "1985" }), row(there, 9, { birthDate: "1985" })],
    expect: [],
  },
  {
    name: "at one school twice is another problem",
    given: [row(here, 8), row(here, 9)],
    expect: [],
  },
  {
    name: "a row whose school is not known",
    given: [row(here, 8), { ...row(there, 9), school: null }],
    expect: [],
  },
  {
    name: "three schools: each later one with the first",
    given: [
      row(here, 8),
      row(there, 9),
      row(buildList({ file: "z.xlsx", school: "Trường Mầm non Sao Mai" }), 10),
    ],
    expect: [
      {
        code: "same-person-elsewhere",
        cell: "B9",
        related: ["B8"],
        params: { otherSchool: "Trường Tiểu học Hoa Mai" },
      },
      { code: "same-person-elsewhere", cell: "B10", related: ["B8"] },
    ],
  },
  {
    name: "another year",
    given: [row(here, 8), row(buildList({ ...there, year: "2023-2024" }), 9)],
    expect: [],
  },
]);
