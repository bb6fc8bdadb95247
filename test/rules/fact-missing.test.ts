import type { AwardId, Entry } from "../../src/core/domain";
import { factMissing } from "../../src/core/rules/problems/fact-missing";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const bare = buildList({ fields: ["fullName", "titles"] });
const rated = buildList({ fields: ["fullName", "titles", "rating"] });
const exemplars = buildList({ kind: "exemplar", fields: ["fullName", "titles", "rating"] });
const person = (row: number, cells: RowContent, of = bare) =>
  buildEntry(of, { row, cells: { fullName: `Người ${String(row)}`, titles: ["LDTT"], ...cells } });
const asks = (fact: string, cell: string, params: object = {}, related?: readonly string[]) => ({
  code: "fact-missing",
  cell,
  severity: "query",
  ...(related === undefined ? {} : { related }),
  params: { fact, ...params },
});

describeRule(factMissing, [
  {
    name: "the rating answers for the base title, and evidence has a finding of its own",
    given: [person(8, { titles: ["CSTDCS"] })],
    expect: [asks("person.rating", "C8")],
  },
  {
    name: "each fact is a question, with all awards that wait for it",
    given: [person(8, { titles: ["CSTDCT"] }), person(9, { titles: ["BK_UBND_TINH"] })],
    expect: [
      asks("person.history", "C8", { awards: ["BK_UBND_TINH", "CSTDCT"], rowCount: 2 }, ["C9"]),
      asks("person.ratings", "C9", { awards: ["BK_UBND_TINH"], rowCount: 1 }),
    ],
  },
  {
    name: "two awards of one row are one row",
    given: [person(8, { titles: ["LDTT", "CSTDCS"] })],
    expect: [asks("person.rating", "C8", { awards: ["CSTDCS", "LDTT"], rowCount: 1 })],
  },
  {
    name: "an award that a section row names is asked about at the name",
    given: [buildEntry(bare, { cells: { fullName: "Lê Thị Lan" }, awards: [{ award: "LDTT", cell: "A5" }] })],
    expect: [asks("person.rating", "B8")],
  },
  {
    name: "a contest is not judged from a nomination",
    given: [person(8, { titles: ["GVDG_TINH"] })].map((entry) => ({
      ...entry,
      governingOn: null,
      year: null,
    })),
    expect: [],
  },
]);

/** A column of ratings asks for them where half of the rows fill it. */
describeRule(factMissing, [
  {
    name: "one of two rows: the empty cell is asked about elsewhere",
    given: [person(8, { rating: "HTTNV" }, rated), person(9, {}, rated)],
    expect: [],
  },
  {
    name: "one of three rows: the column asks for nothing, the rating is needed all the same",
    given: [person(8, { rating: "HTTNV" }, rated), person(9, {}, rated), person(10, {}, rated)],
    expect: [asks("person.rating", "D9", { rowCount: 2 }, ["D10"])],
  },
  {
    name: "no row: so too",
    given: [person(8, {}, rated)],
    expect: [asks("person.rating", "D8")],
  },
  {
    name: "a rating that was not understood is asked about itself",
    given: [person(8, { rating: unread("?") }, rated), person(9, {}, rated), person(10, {}, rated)],
    expect: [asks("person.rating", "D9", { rowCount: 2 }, ["D10"])],
  },
  {
    name: "what the list does not call a nomination asks for nothing",
    given: [person(8, { rating: "HTTNV" }, exemplars), person(9, {}, exemplars)],
    expect: [asks("person.rating", "D9")],
  },
]);

const units = buildList({
  kind: "collective-title-nomination",
  fields: ["collectiveName", "titles", "unitRating", "headcount", "countLDTT"],
});
const team = (row: number, cells: RowContent, of = units): Entry =>
  buildEntry(of, {
    row,
    kind: "collective",
    cells: { collectiveName: `Tổ ${String(row)}`, titles: ["TTLDTT"], ...cells },
  });
const counted = { headcount: 10, countLDTT: 8 };
const byOneRating = buildList({
  kind: "collective-title-nomination",
  fields: ["collectiveName", "titles", "rating", "headcount", "countLDTT"],
});

describeRule(factMissing, [
  {
    name: "a collective's figures are asked about at their cells, also where its rating is known",
    given: [team(8, { unitRating: "HTTNV" })],
    expect: [asks("unit.members", "E8"), asks("unit.ldttCount", "F8")],
  },
  {
    name: "a collective's rating",
    given: [team(8, counted)],
    expect: [asks("unit.rating", "D8")],
  },
  {
    name: "a collective's rating that was not understood is asked about itself",
    given: [team(8, { ...counted, unitRating: unread("?") }), team(9, counted), team(10, counted)],
    expect: [asks("unit.rating", "D9", { rowCount: 2 }, ["D10"])],
  },
  {
    name: "half of the collectives are rated",
    given: [team(8, { ...counted, unitRating: "HTTNV" }), team(9, counted)],
    expect: [],
  },
  {
    name: "half of them in a column that says rating alone",
    given: [team(8, { ...counted, rating: "HTTNV" }, byOneRating), team(9, counted, byOneRating)],
    expect: [],
  },
  {
    name: "persons of the list that are rated say nothing of its collectives",
    given: [
      person(8, { rating: "HTTNV" }, byOneRating),
      person(9, { rating: "HTTNV" }, byOneRating),
      team(10, counted, byOneRating),
    ],
    expect: [asks("unit.rating", "D10")],
  },
  {
    name: "collectives of the list that are rated by a column of their own say nothing of its persons",
    given: [8, 9, 10]
      .map((at) => team(at, { ...counted, unitRating: "HTTNV" }))
      .concat(person(11, {}, units)),
    expect: [asks("person.rating", "C11")],
  },
]);

const votes = buildList({ fields: ["fullName", "titles", "rating", "discipline", "note", "previousAwards"] });

/** The cell in which a fact would stand. */
describeRule(factMissing, [
  {
    name: "an empty cell of earlier awards",
    given: [person(8, { titles: ["CSTDCT"], rating: "HTTNV" }, votes)],
    expect: [asks("person.history", "G8")],
  },
  ...[
    { discipline: "Có vi phạm", award: "LDTT" as AwardId, cell: "E8" },
    { discipline: unread("?"), award: "LDTT" as AwardId, cell: "E8" },
  ].map(({ discipline, award, cell }) => ({
    name: `a discipline that says ${JSON.stringify(discipline)}`,
    given: [
      { ...person(8, { titles: [award], rating: "HTTNV", discipline }, votes), governingOn: "2019-08-20" },
    ],
    expect: [asks("person.discipline", cell)],
  })),
]);
