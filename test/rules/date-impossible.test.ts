import type { FieldName, ReadIssue, ReadIssueCode } from "../../src/core/domain";
import { dateImpossible } from "../../src/core/rules/problems/date-impossible";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const born = (birthDate: RowContent["birthDate"], more: RowContent = {}) => [
  buildEntry(buildList(), { cells: { fullName: "Vũ Thị Yến", birthDate: birthDate ?? "1985", ...more } }),
];
const odd = (params: object, severity = "query") => [
  { code: "date-impossible", cell: "C8", severity, params: { field: "birthDate", ...params } },
];

const ofNoYear = (birthDate: string) =>
  buildEntry(buildList({ year: null }), { cells: { fullName: "Vũ Thị Yến", birthDate } });

/** A row whose cell C8 the reader doubts. */
const noting = (code: ReadIssueCode, cells: RowContent) => {
  const [field = "birthDate"] = Object.keys(cells) as FieldName[];
  const readIssues = [{ code, cell: "C8", detail: "31/02/2020" }];
  return [
    buildEntry(buildList({ fields: ["fullName", field], readIssues }), {
      cells: { fullName: "Vũ Thị Yến", ...cells },
    }),
  ];
};

const inTwoCells = (readIssues: readonly ReadIssue[]) =>
  [buildEntry(buildList({ readIssues }))].map((entry) => ({
    ...entry,
    fields: {
      decision: { cells: { C8: "12/QĐ", D8: "31/02/2020" }, value: { number: "12/QĐ", date: null } },
    },
  }));

describeRule(dateImpossible, [
  { name: "a day that exists", given: born("1985-02-28"), expect: [] },
  {
    name: "31 February",
    given: born(unread("31/02/1985")),
    expect: odd({ reason: "not-in-calendar" }, "error"),
  },
  { name: "29 February of a common year", given: born(unread("29.2.1985")), expect: odd({}, "error") },
  { name: "a bare year is a date", given: born("1985"), expect: [] },
  { name: "a text that is no date is another problem", given: born(unread("không rõ")), expect: [] },
  { name: "18 on the last day of the school year", given: born("2007-08-31"), expect: [] },
  { name: "a day too young", given: born("2007-09-01"), expect: odd({ reason: "too-young", age: 17 }) },
  { name: "a bare year counts as its earliest day", given: born("2007"), expect: [] },
  { name: "75 at the end of the school year", given: born("1949-09-01"), expect: [] },
  {
    name: "76 at the end of the school year",
    given: born("1949-08-31"),
    expect: odd({ reason: "too-old", age: 76 }),
  },
  {
    name: "born after the school year",
    given: born("2026-01-01"),
    expect: odd({ reason: "in-future" }, "error"),
  },
  { name: "a pupil may be young", given: born("2012-01-01", { position: "Học sinh" }), expect: [] },
  {
    name: "day and month that may be swapped are asked about by the reader",
    given: [
      buildEntry(
        buildList({ readIssues: [{ code: "ambiguous-date-order", cell: "C8", detail: "05/13/1985" }] }),
        {
          cells: { fullName: "Vũ Thị Yến", birthDate: unread("05/13/1985") },
        },
      ),
    ],
    expect: [],
  },
  {
    name: "nobody asks about a pupil whose class stands under the unit",
    given: [
      buildEntry(buildList({ fields: ["fullName", "birthDate", "unit"] }), {
        cells: { fullName: "Lê Minh Khôi", birthDate: "2012", unit: "Học sinh lớp 7B Trường THCS Hoa Mai" },
      }),
    ],
    expect: [],
  },
  {
    name: "without a school year the governing date counts",
    given: [
      buildEntry(buildList({ year: null }), { cells: { fullName: "Vũ Thị Yến", birthDate: "2010-05-01" } }),
    ],
    expect: odd({ reason: "too-young", age: 15 }),
  },
  {
    name: "day and month that the reader swapped are asked about by the reader",
    given: noting("swapped-day-month", { birthDate: unread("05/13/1985") }),
    expect: [],
  },
  {
    name: "without a school year and a governing date nobody knows an age",
    given: [{ ...ofNoYear("2010-05-01"), governingOn: null }],
    expect: [],
  },
  {
    name: "a collective has no age",
    given: [{ ...ofNoYear("2010-05-01"), kind: "collective" }],
    expect: [],
  },
  { name: "18 three days before the school year ends", given: born("2007-08-28"), expect: [] },
  { name: "a bare month counts as its first day: 18", given: born("2007-08"), expect: [] },
  { name: "17", given: born("2007-09"), expect: odd({ reason: "too-young", age: 17 }) },
  { name: "a bare year too young", given: born("2008"), expect: odd({ reason: "too-young", age: 17 }) },
  {
    name: "a bare month after the school year",
    given: born("2025-09"),
    expect: odd({ reason: "in-future" }, "error"),
  },
  {
    name: "born on the last day of the school year",
    given: born("2025-08-31"),
    expect: odd({ reason: "too-young", age: 0 }),
  },
  { name: "a bare year counts as its last day: 75", given: born("1949"), expect: [] },
  { name: "76", given: born("1948"), expect: odd({ reason: "too-old", age: 76 }) },
  { name: "a bare month counts as its last day: 76", given: born("1949-08"), expect: odd({ age: 76 }) },
]);

/** A class column makes a row without a position a pupil's. */
const inClass = (cells: RowContent) => [
  buildEntry(buildList({ fields: ["fullName", "birthDate", "class", "position"] }), {
    cells: { fullName: "Vũ Thị Yến", birthDate: "2012-01-01", ...cells },
  }),
];

describeRule(dateImpossible, [
  { name: "a pupil of a class", given: inClass({}), expect: [] },
  { name: "a teacher of a class", given: inClass({ position: "Giáo viên" }), expect: odd({}) },
  { name: "who looks after children is none", given: inClass({ position: "Nuôi dạy trẻ" }), expect: odd({}) },
  { name: "a child is", given: inClass({ position: "Trẻ 5 tuổi" }), expect: [] },
]);

describeRule(dateImpossible, [
  ...(["recruitedOn", "decision", "initiativeDecision"] as const).map((field) => ({
    name: `31 February in ${field}`,
    given: [
      buildEntry(buildList({ fields: ["fullName", field] }), {
        cells: { fullName: "Vũ Thị Yến", birthDate: "1985-03-04", [field]: unread("31/02/2020") },
      }),
    ],
    expect: [
      { code: "date-impossible", cell: "C8", severity: "error", params: { field, raw: "31/02/2020" } },
    ],
  })),
  {
    name: "a number that was read beside a day that the reader found impossible",
    given: noting("impossible-date", { decision: { number: "12/QĐ", date: null } }),
    expect: [{ code: "date-impossible", cell: "C8", params: { field: "decision", age: null } }],
  },
  {
    name: "beside another doubt of the reader",
    given: noting("ambiguous-date-order", { decision: { number: "12/QĐ", date: null } }),
    expect: [],
  },
  {
    name: "what the reader noted of another row",
    given: noting("impossible-date", { decision: { number: "12/QĐ", date: null } }).map((entry) => ({
      ...entry,
      row: 9,
      fields: { decision: { cell: "C9", raw: "12/QĐ", value: { number: "12/QĐ", date: null } } },
    })),
    expect: [],
  },
  {
    name: "a decision of two cells is asked about at the one that was noted",
    given: inTwoCells([{ code: "impossible-date", cell: "D8", detail: "31/02/2020" }]),
    expect: [{ code: "date-impossible", cell: "D8", params: { raw: "12/QĐ, 31/02/2020" } }],
  },
  { name: "a decision of two cells without a doubt", given: inTwoCells([]), expect: [] },
  {
    name: "a decision of two cells beside a doubt without a cell",
    given: inTwoCells([{ code: "impossible-date", detail: "31/02/2020" }]),
    expect: [],
  },
]);

const dates = [
  "31/02/1985",
  "31 / 02 / 1985",
  "31.2.1985",
  "31-2-85",
  "31–02–1985",
  "31,02,1985",
  "1985/02/31",
  "sinh 31/02/1985 (khai sinh)",
  "13/1985",
  "13  /  1985",
  "13.1985",
  "0/1985",
  "ngày 31 tháng 02 năm 1985",
  "Ngày  31  tháng  2",
  "31021985",
  "99999",
];
const noDates = [
  "không rõ",
  "khoảng 13/1985",
  "13/1985 (?)",
  "13/198",
  "ngày tháng",
  "ngày mùng hai tháng tư",
  "1234",
  "123456789",
  "số 310285",
];

describeRule(dateImpossible, [
  ...dates.map((raw) => ({
    name: `meant as a date: ${raw}`,
    given: born(unread(raw)),
    expect: odd({}, "error"),
  })),
  ...noDates.map((raw) => ({ name: `not meant as a date: ${raw}`, given: born(unread(raw)), expect: [] })),
]);
