/** Which rows must name an award, and which may propose nothing. */
import type { EntryList } from "../../src/core/domain";
import { requiredMissing } from "../../src/core/rules/problems/required-missing";
import { buildEntry, buildList, unread } from "./build-entry";
import { describeRule } from "./describe-rule";
import { missing, named, one, results, rows, titled, titles } from "./required-rows";

const awards = buildList({ fields: ["fullName", "awards"] });
const both: EntryList = {
  ...titles,
  reading: { ...titles.reading, columns: [{ field: "titles|awards", col: "C", headerCells: [] }] },
};

describeRule(requiredMissing, [
  {
    name: "an award that one row in ten lacks",
    given: [...rows(8, 9, titled(titles)), named(titles, 17)],
    expect: [missing("C17", "titles")],
  },
  {
    name: "awards that more rows lack, in one question: perhaps nobody proposes them",
    given: [...rows(8, 2, titled(titles)), named(titles, 10), named(titles, 11)],
    expect: [
      {
        ...missing("C10", "titles", "query"),
        params: { field: "titles", rowCount: 2 },
        related: ["C11"],
      },
    ],
  },
  {
    name: "no award of a row that says why it has none",
    given: [
      ...rows(8, 9, titled(titles)),
      named(titles, 17, { rating: "HTNV" }),
      named(titles, 18, { rating: "KHTNV" }),
      named(titles, 19, { rating: unread("Chưa xếp loại") }),
      named(titles, 20, { note: "Nghỉ thai sản" }),
    ],
    expect: [],
  },
  {
    name: "no award where fewer have one",
    given: [titled(titles)(8), named(titles, 9), named(titles, 10)],
    expect: [],
  },
  {
    name: "the awards of a whole list of proposals, in one question: a colour may have meant them",
    given: [named(titles, 8), named(titles, 9)],
    expect: [
      {
        ...missing("C8", "titles", "query"),
        params: { field: "titles", rowCount: 2 },
        related: ["C9"],
      },
    ],
  },
  {
    name: "no award in a results list",
    given: [...rows(8, 2, titled(results)), named(results, 10)],
    expect: [],
  },
  {
    name: "no award where there is no column",
    given: [...rows(8, 2, titled(one)), named(one, 10)],
    expect: [],
  },
  {
    name: "a form in a list of forms",
    given: [named(awards, 8, { awards: ["GK_UBND_XA"] }), named(awards, 9)],
    expect: [missing("C9", "awards", "query")],
  },
  {
    name: "a title first in a column for both",
    given: [named(both, 8, { titles: ["LDTT"] }), named(both, 9)],
    expect: [missing("C9", "titles", "query")],
  },
  {
    name: "no award beside one that a section row names, or that is “Không”",
    given: [
      named(titles, 8, {}, { awards: [{ award: "LDTT", cell: "A5" }] }),
      named(titles, 9, { titles: ["LDTT"] }),
      named(titles, 10, { awards: [] }),
    ],
    expect: [],
  },
  {
    name: "a name first, and nothing else of a row without one",
    given: [titled(titles)(8), buildEntry(titles, { row: 9, year: null, school: null })],
    expect: [missing("B9", "fullName")],
  },
  {
    name: "a collective's name",
    given: [
      buildEntry(buildList({ fields: ["collectiveName", "titles"] }), {
        row: 9,
        kind: "collective",
        cells: { titles: ["TTLDTT"] },
      }),
    ],
    expect: [missing("B9", "collectiveName")],
  },
]);
