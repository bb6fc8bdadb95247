/** Schools that propose or rate more than a share which law or commune cap. */
import type { Entry, Rating } from "../../src/core/domain";
import { parseSettings } from "../../src/core/law";
import { quotaExceeded } from "../../src/core/rules/problems/quota-exceeded";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule, findIn } from "./describe-rule";

function settingsOf(json: object) {
  const parsed = parseSettings(json);
  if (!parsed.ok) throw new Error("refused");
  return { settings: parsed.value };
}

const list = buildList({ year: "2022-2023" });
const results = buildList({ file: "ket-qua.xlsx", kind: "award-results", year: "2022-2023" });
const person = (at: number, titles: readonly string[], of = list, cells: RowContent = {}): Entry =>
  buildEntry(of, {
    row: 8 + at,
    governingOn: "2023-08-15",
    cells: { fullName: `Người ${String(at)}`, titles, ...cells },
  });
const both = ["LDTT", "CSTDCS"];
/** Twenty people with the base title, of whom the first few have the higher one. */
const school = (higher: number, of = list): readonly Entry[] =>
  Array.from({ length: 20 }, (_, at) => person(at, at < higher ? both : ["LDTT"], of));
const on = (governingOn: string | null, entries: readonly Entry[]) =>
  entries.map((entry) => ({ ...entry, governingOn }));
const found = (cell: string, params: object) => ({
  code: "quota-exceeded",
  cell,
  severity: "query",
  params: { ...params },
});

describeRule(quotaExceeded, [
  { name: "three of twenty", given: school(3), expect: [] },
  {
    name: "four of twenty, decided",
    given: school(4, results),
    expect: [found("E8", { quota: "CSTDCS", proposed: 4, base: 20, allowed: 3 })],
  },
  {
    name: "two decided and two others proposed are two counts",
    given: [
      ...school(2),
      ...Array.from({ length: 20 }, (_, at) => person(20 + at, at < 2 ? both : ["LDTT"], results)),
    ],
    expect: [],
  },
  {
    name: "three, and one again in a second row",
    given: [...school(3), person(0, ["CSTDCS"])],
    expect: [],
  },
  {
    name: "three, and a namesake born on another day",
    given: [
      ...school(3).map((entry, at) =>
        at === 0 ? person(0, both, list, { birthDate: "1985-03-04" }) : entry,
      ),
      person(0, ["CSTDCS"], list, { birthDate: "1990-01-01" }),
    ],
    expect: [found("E8", { proposed: 4, base: 21, allowed: 3 })],
  },
  {
    name: "three, and a collective",
    given: [...school(3), { ...person(20, both), kind: "collective" }],
    expect: [],
  },
  {
    name: "nobody is known to have the base title",
    given: [person(0, ["CSTDCS"]), person(1, ["CSTDCS"])],
    expect: [],
  },
  {
    name: "a row without a day goes by the others",
    given: school(4).map((entry, at) => (at === 0 ? { ...entry, governingOn: null } : entry)),
    expect: [found("E8", { proposed: 4 })],
  },
  { name: "no row with a day", given: on(null, school(4)), expect: [] },
  { name: "a day before any rule", given: on("2017-09-30", school(10)), expect: [] },
  {
    name: "the cell of the capped title, not of another",
    given: school(4).map((entry, at) =>
      at > 0
        ? entry
        : {
            ...entry,
            awards: [
              { award: "LDTT", cell: "E8" },
              { award: "CSTDCS", cell: "F8" },
            ],
          },
    ),
    expect: [found("F8", { proposed: 4 })],
  },
  { name: "from 2024 no share of the law", given: on("2024-08-15", school(10)), expect: [] },
  {
    name: "from 2024 a share of the province: over it",
    given: on("2024-08-15", school(4)),
    with: settingsOf({ cstdcsCapRate: "0.15" }),
    expect: [found("E8", { proposed: 4, base: 20, allowed: 3 })],
  },
  {
    name: "from 2024 a share of the province: within it",
    given: on("2024-08-15", school(3)),
    with: settingsOf({ cstdcsCapRate: "0.15" }),
    expect: [],
  },
  {
    name: "from 2024 a share of the province for another year",
    given: on("2024-08-15", school(4)),
    with: settingsOf({ cstdcsCapRateByYear: { "2023-2024": "0.15" } }),
    expect: [],
  },
]);

it("names the law that is broken, and none where only the province's share is", () => {
  const [byLaw] = findIn(school(4), [quotaExceeded]);
  expect([byLaw?.rule, byLaw?.citation]).toEqual([
    "cstdcs-quota-91",
    expect.stringContaining("91/2017") as string,
  ]);
  const [byProvince] = findIn(
    on("2024-08-15", school(4)),
    [quotaExceeded],
    settingsOf({ cstdcsCapRate: "0.15" }),
  );
  expect(byProvince).toBeDefined();
  expect(byProvince).not.toHaveProperty("rule");
});

const roster = buildList({ kind: "roster", year: "2026-2027", fields: ["fullName", "rating"] });
/** A roster with so many of the best rating beside twenty of the next. */
const staff = (best: number, of = roster): readonly Entry[] =>
  Array.from({ length: best + 20 }, (_, at) => {
    const rating: Rating = at < best ? "HTXSNV" : "HTTNV";
    return buildEntry(of, {
      row: 8 + at,
      governingOn: "2027-06-10",
      cells: { fullName: `Người ${String(at)}`, rating },
    });
  });

describeRule(quotaExceeded, [
  { name: "as many as an outstanding unit may rate best", given: staff(5), expect: [] },
  {
    name: "more than any unit may",
    given: staff(6),
    expect: [found("C8", { quota: "HTXSNV", proposed: 6, base: 20, allowed: null })],
  },
  {
    name: "a list of nominees is full of good ratings by nature",
    given: staff(6, buildList({ year: "2026-2027", fields: ["fullName", "rating"] })),
    expect: [],
  },
  {
    name: "as many, and a collective",
    given: [...staff(5), { ...staff(6)[5], row: 99, kind: "collective" } as Entry],
    expect: [],
  },
  { name: "nobody is rated best", given: staff(0), expect: [] },
  { name: "a day that is not known", given: on(null, staff(6)), expect: [] },
  {
    name: "a roster whose rating stands in no column: the name",
    given: staff(6).map((entry) => ({
      ...entry,
      fields: { ...entry.fields, rating: { raw: "HTXSNV", value: entry.fields.rating?.value ?? null } },
      list: buildList({ kind: "roster", year: "2026-2027", fields: ["fullName"] }),
    })),
    expect: [found("B8", { proposed: 6 })],
  },
]);
