/** What else a list asks of every row, and how much of it must be filled before it asks. */
import type { Entry, EntryList, RecordReading } from "../../src/core/domain";
import { requiredMissing } from "../../src/core/rules/problems/required-missing";
import { buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";
import { missing, named, one, results, rows, titled, titles } from "./required-rows";

const births = buildList({ fields: ["fullName", "birthDate"] });
const roster = buildList({ kind: "roster", fields: ["fullName", "birthDate"] });
const born = (row: number) => named(births, row, { birthDate: "1985-03-04" });

describeRule(requiredMissing, [
  {
    name: "a birth date, where one of ten has none",
    given: [...rows(8, 9, born), named(births, 17)],
    expect: [missing("C17", "birthDate")],
  },
  {
    name: "no birth date where one of nine has none",
    given: [...rows(8, 8, born), named(births, 16)],
    expect: [],
  },
  {
    name: "no birth date of a collective, which does not count among the people",
    given: [...rows(8, 10, born), named(births, 18, {}, { kind: "collective" })],
    expect: [],
  },
  {
    name: "a birth date, of nine people and a collective",
    given: [
      ...rows(8, 8, born),
      named(births, 16),
      named(births, 17, { birthDate: "1985" }, { kind: "collective" }),
    ],
    expect: [],
  },
  {
    name: "no birth date outside nominations, or without a column",
    given: [
      ...rows(8, 9, (row) => named(roster, row, { birthDate: "1985" })),
      named(roster, 17),
      ...rows(8, 9, (row) => named(one, row, { birthDate: "1985" })),
      named(one, 17),
    ],
    expect: [],
  },
]);

const rated = buildList({
  kind: "mixed-nomination-by-section",
  fields: ["fullName", "titles", "rating", "unitRating"],
});
const single = buildList({ fields: ["fullName", "titles", "rating"] });
const marked = buildList({ fields: ["fullName", "titles", "rating:HTXSNV"] });
const markedTwice = buildList({ fields: ["fullName", "titles", "rating:HTXSNV", "rating:HTTNV"] });
const unit = (of: EntryList, row: number, cells: RowContent) =>
  named(of, row, { titles: ["TTLDTT"], ...cells }, { kind: "collective" });
const person = (of: EntryList, row: number, cells: RowContent) =>
  named(of, row, { titles: ["LDTT"], ...cells });

describeRule(requiredMissing, [
  {
    name: "a rating of each kind in its own column",
    given: [
      person(rated, 8, { rating: "HTTNV" }),
      person(rated, 9, {}),
      unit(rated, 10, { unitRating: "HTTNV" }),
      unit(rated, 11, {}),
    ],
    expect: [missing("D9", "rating"), missing("E11", "unitRating")],
  },
  {
    name: "a collective may be rated in the persons' column, a person not in the collectives'",
    given: [
      person(rated, 8, { rating: "HTTNV" }),
      person(rated, 9, { unitRating: "HTTNV" }),
      unit(rated, 10, { rating: "HTTNV" }),
    ],
    expect: [missing("D9", "rating")],
  },
  {
    name: "a collective's rating in the only column there is",
    given: [unit(single, 8, { rating: "HTTNV" }), unit(single, 9, {})],
    expect: [missing("D9", "rating")],
  },
  {
    name: "no rating of a row that proposes nothing where others do",
    given: [
      ...rows(8, 9, (row) => person(single, row, { rating: "HTTNV" })),
      named(single, 17, { titles: [] }),
      named(single, 18, { titles: unread("Giáo viên xuất sắc") }),
    ],
    expect: [missing("D18", "rating")],
  },
  {
    name: "only a question where marks tell a single rating",
    given: [person(marked, 8, { rating: "HTXSNV" }), person(marked, 9, {})],
    expect: [missing("D9", "rating", "query")],
  },
  {
    name: "a rating under marks of two",
    given: [person(markedTwice, 8, { rating: "HTXSNV" }), person(markedTwice, 9, {})],
    expect: [missing("D9", "rating")],
  },
  {
    name: "no rating without a column",
    given: [person(titles, 8, { rating: "HTTNV" }), person(titles, 9, {})],
    expect: [],
  },
]);

function overYears(from: number, filled: readonly boolean[], cell = true): readonly Entry[] {
  const value = { type: "school", from: 2024, to: 2025 } as const;
  const records = filled.map((isFilled, at): RecordReading => {
    const year = {
      ...(cell && { cell: `H${String(from + at)}` }),
      raw: "2024-2025",
      value,
      from: "cell",
    } as const;
    return { row: from + at, kind: "individual", fields: {}, ...(isFilled && { year }) };
  });
  const list = { ...titles, reading: { ...titles.reading, records } };
  return filled.map((isFilled, at) => ({ ...titled(list)(from + at), ...(isFilled ? {} : { year: null }) }));
}

describeRule(requiredMissing, [
  {
    name: "a year, the first of three",
    given: overYears(118, [false, true, true]),
    expect: [missing("H118", "schoolYear")],
  },
  {
    name: "a year in half of the rows",
    given: overYears(8, [true, false, true, false]),
    expect: [missing("H9", "schoolYear"), missing("H11", "schoolYear")],
  },
  { name: "no year where fewer have one", given: overYears(8, [true, false, false]), expect: [] },
  {
    name: "no year where none has one, or none in a cell",
    given: [...overYears(8, [false]), ...overYears(8, [true, false], false)],
    expect: [],
  },
  {
    name: "no year of a row whose year is written, whatever it means",
    given: overYears(8, [true, true, true]).map((entry, at) => (at === 0 ? { ...entry, year: null } : entry)),
    expect: [],
  },
]);

const units = buildList({ fields: ["fullName", "unit", "titles"] });
const placed = (row: number, name: string) =>
  named(units, row, { unit: name, titles: ["LDTT"] }, { school: name });
const unplaced = (row: number, of = units) => named(of, row, { titles: ["LDTT"] }, { school: null });
const [hoaMai, saoMai] = ["Trường Hoa Mai", "Trường Sao Mai"];
const ofOneSchool: EntryList = {
  ...units,
  reading: { ...units.reading, school: { cell: "A2", raw: hoaMai, value: hoaMai, from: "cell" } },
};

describeRule(requiredMissing, [
  {
    name: "a school, where half of the rows have one",
    given: [placed(8, hoaMai), placed(9, saoMai), unplaced(10), unplaced(11)],
    expect: [missing("C10", "unit"), missing("C11", "unit")],
  },
  {
    name: "no school where fewer have one",
    given: [placed(8, hoaMai), placed(9, saoMai), unplaced(10), unplaced(11), unplaced(12)],
    expect: [],
  },
  {
    name: "no school where all have one and the same",
    given: [placed(8, hoaMai), placed(9, hoaMai), unplaced(10)],
    expect: [],
  },
  {
    name: "no school of a row whose section names it",
    given: [placed(8, hoaMai), placed(9, saoMai), named(units, 10, { titles: ["LDTT"] })],
    expect: [],
  },
  {
    name: "no school in a list of one school",
    given: [placed(8, hoaMai), placed(9, saoMai), unplaced(10)].map((entry) => ({
      ...entry,
      list: ofOneSchool,
    })),
    expect: [],
  },
  {
    name: "a row without a name says nothing of the schools",
    given: [placed(8, hoaMai), { ...placed(9, saoMai), name: null }, placed(10, hoaMai), unplaced(11)],
    expect: [missing("B9", "fullName")],
  },
  {
    name: "no name where its cell holds an error of Excel",
    given: [placed(8, hoaMai), { ...named(titles, 9, { fullName: unread("#N/A") }), name: null }],
    expect: [],
  },
  {
    name: "no school without a column",
    given: [placed(8, hoaMai), placed(9, saoMai), unplaced(10)].map((entry) => ({ ...entry, list: titles })),
    expect: [],
  },
]);

const decided = buildList({ kind: "award-results", fields: ["fullName", "titles", "decision"] });
const dated = (row: number, of = decided) =>
  named(of, row, { titles: ["LDTT"], decision: { number: "12/QĐ-UBND", date: "2025-08-20" } });
const undated = (row: number, of = decided) => named(of, row, { titles: ["LDTT"] });

describeRule(requiredMissing, [
  {
    name: "a decision, where half of the rows have one",
    given: [dated(8), undated(9)],
    expect: [missing("D9", "decision", "query")],
  },
  {
    name: "no decision of a row without an award, nor of one whose decision was not understood",
    given: [
      dated(8),
      dated(9),
      dated(10),
      named(decided, 11),
      named(decided, 12, { titles: ["LDTT"], decision: unread("theo QĐ") }),
    ],
    expect: [],
  },
  {
    name: "rows without a name count for nothing",
    given: [dated(8), undated(9), { ...undated(10), name: null }],
    expect: [missing("D9", "decision", "query"), missing("B10", "fullName")],
  },
  {
    name: "no decision of proposals, or without a column",
    given: [
      ...[dated(8), undated(9)].map((entry) => ({
        ...entry,
        list: buildList({ fields: ["fullName", "titles", "decision"] }),
      })),
      dated(8, results),
      undated(9, results),
    ],
    expect: [],
  },
]);
