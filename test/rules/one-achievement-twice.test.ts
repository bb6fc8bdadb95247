import { oneAchievementTwice } from "../../src/core/rules/problems/one-achievement-twice";
import { buildEntry, buildList } from "./build-entry";
import { describeRule, findIn } from "./describe-rule";

const list = buildList({ fields: ["fullName", "birthDate", "awards", "achievements"] });
const form = (row: number, award: string, achievements: string) =>
  buildEntry(list, {
    row,
    cells: { fullName: "Vũ Thị Hạnh", birthDate: "1985-03-04", awards: [award], achievements },
  });
const library = "Xây dựng thư viện xanh của trường";

it.each([
  ["2023-08-20", "one-achievement-one-form-2013"],
  ["2025-08-20", "one-achievement-one-form-2022"],
  [null, undefined],
])("cites on %s the law that lets one achievement have one form", (governingOn, rule) => {
  const given = [form(8, "GK_UBND_XA", library), form(9, "BK_UBND_TINH", library)];
  const [found] = findIn(
    given.map((entry) => ({ ...entry, governingOn })),
    [oneAchievementTwice],
  );
  expect(found?.rule).toBe(rule);
  expect((found?.citation ?? "") === "").toBe(rule === undefined);
});

describeRule(oneAchievementTwice, [
  {
    name: "two forms for one achievement",
    given: [form(8, "GK_UBND_XA", library), form(9, "BK_UBND_TINH", library)],
    expect: [
      {
        code: "duplicate-entry",
        cell: "D9",
        severity: "query",
        related: ["E8", "E9"],
        params: { by: "achievement" },
      },
    ],
  },
  {
    name: "two forms for two achievements",
    given: [form(8, "GK_UBND_XA", library), form(9, "BK_UBND_TINH", "Cứu người bị nạn trong bão số 3")],
    expect: [],
  },
  {
    name: "a form beside a title: at the cell of the form",
    given: [
      form(8, "GK_UBND_XA", library),
      {
        ...form(9, "BK_UBND_TINH", library),
        awards: [
          { award: "LDTT", cell: "C9" },
          { award: "BK_UBND_TINH", cell: "D9" },
        ],
      },
    ],
    expect: [{ code: "duplicate-entry", cell: "D9", params: { award: "BK_UBND_TINH", name: "Vũ Thị Hạnh" } }],
  },
  {
    name: "a title in one of the rows",
    given: [form(8, "LDTT", library), form(9, "BK_UBND_TINH", library)],
    expect: [],
  },
  {
    name: "in two years, or proposed once and decided once",
    given: [
      form(8, "GK_UBND_XA", library),
      { ...form(9, "BK_UBND_TINH", library), year: "2023-2024" },
      { ...form(10, "BK_UBND_TINH", library), status: "decided" },
    ],
    expect: [],
  },
  {
    name: "told by two people of one name",
    given: [
      form(8, "GK_UBND_XA", library),
      buildEntry(list, {
        row: 9,
        cells: {
          fullName: "Vũ Thị Hạnh",
          birthDate: "1990-01-01",
          awards: ["BK_UBND_TINH"],
          achievements: library,
        },
      }),
    ],
    expect: [],
  },
  {
    name: "as many letters as an achievement needs",
    given: [form(8, "GK_UBND_XA", "Cứu người trong lũ 2"), form(9, "BK_UBND_TINH", "Cứu người trong lũ 2")],
    expect: [{ code: "duplicate-entry", cell: "D9" }],
  },
  {
    name: "a letter fewer",
    given: [
      form(8, "GK_UBND_XA", "Cứu người trong lũ 2".slice(1)),
      form(9, "BK_UBND_TINH", "ứu người trong lũ 2"),
    ],
    expect: [],
  },
  {
    name: "the same form twice",
    given: [form(8, "GK_UBND_XA", library), form(9, "GK_UBND_XA", library)],
    expect: [],
  },
  {
    name: "the same form twice, then another",
    given: [
      form(8, "GK_UBND_XA", library),
      form(9, "GK_UBND_XA", library),
      form(10, "BK_UBND_TINH", library),
    ],
    expect: [{ code: "duplicate-entry", cell: "D10", related: ["E8", "E10"] }],
  },
  {
    name: "a word that names no achievement",
    given: [form(8, "GK_UBND_XA", "HTTNV"), form(9, "BK_UBND_TINH", "HTTNV")],
    expect: [],
  },
]);
