import type { EntryList } from "../../src/core/domain";
import { duplicateEntry } from "../../src/core/rules/problems/duplicate-entry";
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
  {
    name: "another award of the same person beside the repeated one",
    given: [row(8, {}), row(12, {}), row(14, { titles: ["CSTDCS"] })],
    expect: repeated("error"),
  },
  {
    name: "two awards twice: once an award",
    given: [row(8, { titles: ["LDTT", "CSTDCS"] }), row(12, { titles: ["LDTT", "CSTDCS"] })],
    expect: ["CSTDCS", "LDTT"].map((award) => ({ code: "duplicate-entry", cell: "B12", params: { award } })),
  },
  {
    name: "one award in two cells of a row is claimed once",
    given: [row(8, { awards: ["LDTT"] }), row(12, { awards: ["LDTT"] })],
    expect: repeated("error"),
  },
  {
    name: "of several rows the same person comes before one who may be the same",
    given: [row(8, { birthDate: "1985" }), row(9, {}), row(12, {})],
    expect: [
      { code: "duplicate-entry", cell: "B9", severity: "query", related: ["B8"], params: { by: "name" } },
      {
        code: "duplicate-entry",
        cell: "B12",
        severity: "error",
        related: ["B9"],
        params: { by: "name-and-birth-date", award: "LDTT", year: "2024-2025" },
      },
    ],
  },
]);

const undated = (cells: RowContent) =>
  buildEntry(list, { cells: { fullName: "Đặng Thị Thuý", titles: ["LDTT"], ...cells } });

describeRule(duplicateEntry, [
  ...(["position", "subject", "class", "department", "unit"] as const).flatMap((field) => [
    {
      name: `without birth dates, two of ${field} are two people`,
      given: [undated({ [field]: "Một" }), { ...undated({ [field]: "Hai" }), row: 12 }],
      expect: [],
    },
    {
      name: `without birth dates, one and the same ${field} leaves it open`,
      given: [undated({ [field]: "Một" }), { ...undated({ [field]: "Một" }), row: 12 }],
      expect: [{ code: "duplicate-entry", severity: "query" }],
    },
    {
      name: `without birth dates, ${field} in the later row alone leaves it open`,
      given: [undated({}), { ...undated({ [field]: "Hai" }), row: 12 }],
      expect: [{ code: "duplicate-entry", severity: "query" }],
    },
    {
      name: `without birth dates, ${field} in the earlier row alone leaves it open`,
      given: [undated({ [field]: "Một" }), { ...undated({}), row: 12 }],
      expect: [{ code: "duplicate-entry", severity: "query" }],
    },
  ]),
]);

const roster = (file: string) => buildList({ file, kind: "roster", fields: ["fullName", "birthDate"] });
const untitled = (at: number, of: EntryList) => row(at, { titles: [] }, of);
const staff = roster("xep-loai.xlsx");

describeRule(duplicateEntry, [
  {
    name: "rows that claim no award: twice in one list",
    given: [untitled(8, staff), untitled(12, staff)],
    expect: [{ code: "duplicate-entry", cell: "B12", severity: "error", params: { award: null } }],
  },
  {
    name: "rows that claim no award: in two lists",
    given: [untitled(8, staff), untitled(12, roster("to-chuyen-mon.xlsx"))],
    expect: [],
  },
]);

const titled = (title: string, parts: Parameters<typeof buildList>[0] = {}) =>
  buildList({ ...parts, title: { cell: "A4", raw: title, value: title, from: "cell" } });
const [first, other] = [titled("DANH SÁCH ĐỢT 1"), titled("DANH SÁCH ĐỢT 2", { file: "dot-2.xlsx" })];
const [resultsA, resultsB] = [
  titled("KẾT QUẢ ĐỢT 1", { kind: "award-results" }),
  titled("KẾT QUẢ ĐỢT 2", { kind: "award-results", file: "dot-2.xlsx" }),
];
const ofAllSchools = titled("DANH SÁCH ĐỢT 1", { file: "toan-xa.xlsx", school: null });

describeRule(duplicateEntry, [
  {
    name: "two different proposals are asked about",
    given: [row(8, {}, first), row(12, {}, other)],
    expect: repeated("query"),
  },
  {
    name: "the list of all schools is not the school's sent again",
    given: [row(8, {}, first), { ...row(12, {}, ofAllSchools), school: first.school }],
    expect: repeated("query"),
  },
  {
    name: "lists without a title are told apart by their sheets",
    given: [row(8, {}), row(12, {}, buildList({ sheet: "DS 2" }))],
    expect: repeated("query"),
  },
  {
    name: "two different results lists name what was decided once",
    given: [row(8, {}, resultsA), row(12, {}, resultsB)],
    expect: [],
  },
  {
    name: "a results list that names a person twice",
    given: [row(8, {}, resultsA), row(12, {}, resultsA)],
    expect: repeated("error"),
  },
  {
    name: "a results list sent again",
    given: [
      row(8, {}, resultsA),
      row(12, {}, titled("Kết quả đợt 1", { kind: "award-results", file: "lai.xlsx" })),
    ],
    expect: repeated("error"),
  },
]);

const given = (at: number, award: string, number: string | null) =>
  row(at, { titles: [award], ...(number === null ? {} : { decision: { number, date: null } }) }, decided);
const won = (at: number, award: string, subject?: string) =>
  row(at, { titles: [award], ...(subject === undefined ? {} : { subject }) }, decided);

describeRule(duplicateEntry, [
  { name: "a form by two decisions", given: [given(8, "GK", "12/QĐ"), given(12, "GK", "13/QĐ")], expect: [] },
  {
    name: "a form by one decision",
    given: [given(8, "GK", "12/QĐ"), given(12, "GK", "12/QĐ")],
    expect: repeated("error"),
  },
  {
    name: "a form without a decision",
    given: [given(8, "GK", null), given(12, "GK", null)],
    expect: repeated("error"),
  },
  {
    name: "a title by two decisions",
    given: [given(8, "LDTT", "12/QĐ"), given(12, "LDTT", "13/QĐ")],
    expect: repeated("error"),
  },
  {
    name: "a contest by two decisions",
    given: [given(8, "GVDG_XA", "12/QĐ"), given(12, "GVDG_XA", "13/QĐ")],
    expect: repeated("error"),
  },
  {
    name: "a contest in two subjects",
    given: [won(8, "GVDG_XA", "Toán"), won(12, "GVDG_XA", "Tin học")],
    expect: [],
  },
  {
    name: "a contest twice in one subject",
    given: [won(8, "GVDG_XA", "Toán"), won(12, "GVDG_XA", "Toán")],
    expect: repeated("error"),
  },
  {
    name: "a contest of no subject",
    given: [won(8, "GVDG_XA"), won(12, "GVDG_XA")],
    expect: repeated("error"),
  },
  {
    name: "a title of a teacher of two subjects",
    given: [won(8, "LDTT", "Toán"), won(12, "LDTT", "Tin học")],
    expect: repeated("error"),
  },
]);

const team = (at: number, collectiveName: string) =>
  buildEntry(buildList({ kind: "collective-title-nomination", fields: ["collectiveName", "titles"] }), {
    row: at,
    kind: "collective",
    cells: { collectiveName, titles: ["TTLDTT"] },
  });

describeRule(duplicateEntry, [
  {
    name: "a collective twice needs no birth date to be the same",
    given: [team(8, "Tổ Toán"), team(12, "Tổ Toán")],
    expect: [
      {
        code: "duplicate-entry",
        cell: "B12",
        severity: "error",
        params: { by: "collective", name: "Tổ Toán" },
      },
    ],
  },
  { name: "two collectives", given: [team(8, "Tổ Toán"), team(12, "Tổ Tin")], expect: [] },
]);
