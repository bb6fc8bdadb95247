import { duplicateEntry } from "../../src/core/rules/duplicate-entry";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList();
const decided = buildList({ file: "quyet-dinh.xlsx", kind: "award-results" });
const row = (at: number, cells: RowContent, of = list) =>
  buildEntry(of, {
    row: at,
    cells: { fullName: "Đặng Thị Thuý", birthDate: "1985-03-04", titles: ["LDTT"], ...cells },
  });
const repeated = (severity: string) => [{ code: "duplicate-entry", cell: "B12", severity, related: ["B8"] }];

describeRule(duplicateEntry, [
  { name: "the same person twice", given: [row(8, {}), row(12, {})], expect: repeated("error") },
  {
    name: "decomposed accents, capitals, odd spaces and tone placement are the same name",
    given: [row(8, {}), row(12, { fullName: "  ĐẶNG\u00a0THỊ THÚY".normalize("NFD") })],
    expect: repeated("error"),
  },
  { name: "another award", given: [row(8, {}), row(12, { titles: ["CSTDCS"] })], expect: [] },
  {
    name: "another birth date is another person",
    given: [row(8, {}), row(12, { birthDate: "1986-03-04" })],
    expect: [],
  },
  {
    name: "accents make another person",
    given: [row(8, {}), row(12, { fullName: "Đặng Thị Thủy" })],
    expect: [],
  },
  {
    name: "a bare year leaves it open",
    given: [row(8, {}), row(12, { birthDate: "1985" })],
    expect: repeated("query"),
  },
  {
    name: "a bare year and another position are two people",
    given: [row(8, { position: "Giáo viên" }), row(12, { birthDate: "1985", position: "Nhân viên" })],
    expect: [],
  },
  {
    name: "proposed and then decided is no repetition",
    given: [row(8, {}), row(12, {}, decided)],
    expect: [],
  },
  {
    name: "the same row in a file sent again",
    given: [row(8, {}), row(12, {}, buildList({ file: "hoa-mai (1).xlsx" }))],
    expect: repeated("error"),
  },
  {
    name: "another school year",
    given: [row(8, {}), row(12, {}, buildList({ year: "2023-2024" }))],
    expect: [],
  },
  {
    name: "the later row is the later one however the rows came",
    given: [row(12, {}), row(8, {})],
    expect: repeated("error"),
  },
]);
