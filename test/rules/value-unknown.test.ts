import { valueUnknown } from "../../src/core/rules/value-unknown";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const row = (cells: RowContent, list = buildList()) => [
  buildEntry(list, { cells: { fullName: "Bùi Văn Hùng", ...cells } }),
];
const unknown = (cell: string, field: string, severity: string) => [
  { code: "value-unknown", cell, severity, params: { field } },
];

describeRule(valueUnknown, [
  { name: "a known title", given: row({ titles: ["LDTT"] }), expect: [] },
  {
    name: "an unknown title",
    given: row({ titles: unread("Giáo viên xuất sắc") }),
    expect: unknown("E8", "titles", "error"),
  },
  {
    name: "an unknown rating",
    given: row({ rating: unread("Tạm được") }),
    expect: unknown("F8", "rating", "error"),
  },
  {
    name: "an unreadable amount is a question",
    given: row({ money: unread("x") }),
    expect: unknown("H8", "money", "query"),
  },
  {
    name: "a birth date that is no date is a question",
    given: row({ birthDate: unread("không rõ") }),
    expect: unknown("C8", "birthDate", "query"),
  },
  {
    name: "an impossible date is another problem",
    given: row({ birthDate: unread("31/02/1985") }),
    expect: [],
  },
  { name: "a dash says nothing", given: row({ money: unread("-") }), expect: [] },
  {
    name: "a rating among the titles is another problem",
    given: row({ titles: unread("HTXSNV") }),
    expect: [],
  },
  { name: "LĐXS of a person is another problem", given: row({ titles: unread("LĐXS") }), expect: [] },
  {
    name: "what the reader explains better is left to it",
    given: row(
      { money: unread("0,2") },
      buildList({ readIssues: [{ code: "ambiguous-money", cell: "H8", detail: "0,2" }] }),
    ),
    expect: [],
  },
]);
