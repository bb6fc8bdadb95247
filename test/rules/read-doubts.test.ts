import { readDoubts } from "../../src/core/rules/problems/read-doubts";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const namesakes = buildList({
  readIssues: [{ code: "possible-namesake", cell: "B9", detail: "Vũ Thị Hạnh: 8" }],
});
const born = (row: number, birthDate: string) =>
  buildEntry(namesakes, { row, cells: { fullName: "Vũ Thị Hạnh", birthDate, titles: ["LDTT"] } });

const later = buildList({
  readIssues: [{ code: "possible-namesake", cell: "AB129", detail: "Vũ Thị Hạnh 2: 118" }],
});
const doubtful = buildList({ readIssues: [{ code: "swapped-day-month", cell: "C9", detail: "3/4 | 8" }] });

const ofOddHeads = buildList({
  readIssues: [
    { code: "unknown-column", cell: "D5", detail: "Mục 7" },
    { code: "unknown-column", cell: "F5", detail: "Kết quả xét → danh hiệu, hình thức khen thưởng" },
  ],
});

describeRule(readDoubts, [
  {
    name: "columns whose heads are unknown are named, all of them, in one note",
    given: [],
    with: { lists: [ofOddHeads] },
    expect: [
      {
        code: "unknown-column",
        cell: "D5",
        params: { detail: "Mục 7; Kết quả xét → danh hiệu, hình thức khen thưởng", count: 2 },
      },
    ],
  },
  {
    name: "namesakes whose full birth dates differ are two people: a note",
    given: [born(8, "1985-03-04"), born(9, "1990-01-02")],
    expect: [{ code: "possible-namesake", cell: "B9", severity: "note" }],
  },
  {
    name: "namesakes of whom one gives a year only are asked about",
    given: [born(8, "1985"), born(9, "1990-01-02")],
    expect: [{ code: "possible-namesake", cell: "B9", severity: "query" }],
  },
  {
    name: "namesakes with one birth date are asked about",
    given: [born(8, "1985-03-04"), born(9, "1985-03-04")],
    expect: [{ code: "possible-namesake", severity: "query" }],
  },
  {
    name: "namesakes of whom the later gives a year only",
    given: [born(8, "1985-03-04"), born(9, "1990")],
    expect: [{ code: "possible-namesake", severity: "query" }],
  },
  {
    name: "namesakes whose rows are not there",
    given: [],
    with: { lists: [namesakes] },
    expect: [{ code: "possible-namesake", severity: "query" }],
  },
  {
    name: "namesakes in later rows",
    given: [
      buildEntry(later, { row: 118, cells: { fullName: "Vũ Thị Hạnh 2", birthDate: "1985-03-04" } }),
      buildEntry(later, { row: 129, cells: { fullName: "Vũ Thị Hạnh 2", birthDate: "1990-01-02" } }),
    ],
    expect: [{ code: "possible-namesake", cell: "AB129", severity: "note" }],
  },
  {
    name: "another doubt about a cell stays a question whatever the birth dates",
    given: [
      buildEntry(doubtful, { row: 8, cells: { fullName: "Vũ Thị Hạnh", birthDate: "1985-03-04" } }),
      buildEntry(doubtful, { row: 9, cells: { fullName: "Vũ Thị Hạnh", birthDate: "1990-01-02" } }),
    ],
    expect: [{ code: "swapped-day-month", cell: "C9", severity: "query" }],
  },
  {
    name: "a word that leaves the same question in many rows is one question, another word another",
    given: [],
    with: {
      lists: [
        buildList({
          readIssues: [
            { code: "level-not-said", cell: "E9", detail: "Giấy khen" },
            { code: "level-not-said", cell: "E10", detail: "Bằng khen" },
            { code: "level-not-said", cell: "E11", detail: "Giấy khen" },
          ],
        }),
      ],
    },
    expect: [
      {
        code: "level-not-said",
        cell: "E9",
        severity: "query",
        related: ["E11"],
        params: { detail: "Giấy khen" },
      },
      { code: "level-not-said", cell: "E10", severity: "query", params: { count: 1 } },
    ],
  },
  {
    name: "a trait of typing is one note, whatever it was found in",
    given: [],
    with: {
      lists: [
        buildList({
          readIssues: [
            { code: "nfd", row: 9, detail: "Lê" },
            { code: "nfd", detail: "Trần" },
          ],
        }),
      ],
    },
    expect: [{ code: "nfd", cell: "B9", related: ["A7"], params: { count: 2 } }],
  },
  {
    name: "two doubts about one cell are two questions",
    given: [],
    with: {
      lists: [
        buildList({
          readIssues: [
            { code: "possible-duplicate", cell: "B9", detail: "Lê Thị Lan: 8" },
            { code: "possible-duplicate", cell: "B9", detail: "Lê Thị Lan: 7" },
          ],
        }),
      ],
    },
    expect: [
      { code: "possible-duplicate", cell: "B9", params: { count: 1 } },
      { code: "possible-duplicate", cell: "B9", params: { count: 1 } },
    ],
  },
  { name: "a list without doubts", given: [], with: { lists: [buildList()] }, expect: [] },
  {
    name: "traits of typing are one note a list, with the count",
    given: [],
    with: {
      lists: [
        buildList({
          readIssues: [
            { code: "nbsp", cell: "B9", detail: "" },
            { code: "nbsp", cell: "B12", detail: "" },
          ],
        }),
      ],
    },
    expect: [{ code: "nbsp", cell: "B9", severity: "note", related: ["B12"], params: { count: 2 } }],
  },
  {
    name: "doubts about a meaning are a question at each cell",
    given: [],
    with: {
      lists: [
        buildList({
          readIssues: [
            { code: "swapped-day-month", cell: "C9", detail: "3/4 | 4/3" },
            { code: "swapped-day-month", row: 10, detail: "5/6 | 6/5" },
          ],
        }),
      ],
    },
    expect: [
      { code: "swapped-day-month", cell: "C9", severity: "query" },
      { code: "swapped-day-month", cell: "B10", severity: "query" },
    ],
  },
]);
