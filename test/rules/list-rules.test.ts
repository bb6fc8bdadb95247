import type { Entry } from "../../src/core/domain";
import { collectiveShareDiffers } from "../../src/core/rules/problems/collective-share-differs";
import { instrumentExpired } from "../../src/core/rules/problems/instrument-expired";
import { quotaExceeded } from "../../src/core/rules/problems/quota-exceeded";
import { rareFormAmongTitles } from "../../src/core/rules/problems/rare-form-among-titles";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const citing = (raw: string, on: string | null = "2025-08-20"): readonly Entry[] => [
  buildEntry(buildList({ title: { cell: "A4", raw, value: raw, from: "cell" } }), {
    governingOn: on,
    cells: { fullName: "Lê Thị Lan", titles: ["LDTT"] },
  }),
];
const expired = [{ code: "instrument-expired", cell: "A4", severity: "query" }];

describeRule(instrumentExpired, [
  { name: "the decree in force", given: citing("theo Nghị định số 152/2025/NĐ-CP"), expect: [] },
  { name: "the decree before it", given: citing("theo Nghị định số 98/2023/NĐ-CP"), expect: expired },
  { name: "on its last day", given: citing("theo Nghị định số 98/2023/NĐ-CP", "2025-06-30"), expect: [] },
  {
    name: "on the day after",
    given: citing("theo Nghị định số 98/2023/NĐ-CP", "2025-07-01"),
    expect: expired,
  },
  { name: "abbreviated", given: citing("(NĐ 91/2017)"), expect: expired },
  {
    name: "the law of 2003 by its year",
    given: citing("Luật Thi đua, Khen thưởng năm 2003"),
    expect: expired,
  },
  { name: "the law of 2022 by its year", given: citing("Luật Thi đua, Khen thưởng năm 2022"), expect: [] },
  { name: "a number that may be anybody's", given: citing("Quyết định số 91/2017/QĐ-UBND"), expect: [] },
  { name: "a bare number and year", given: citing("(số 91/2017)"), expect: [] },
  {
    name: "an unknown date governs nothing",
    given: citing("theo Nghị định số 98/2023/NĐ-CP", null),
    expect: [],
  },
]);

/** Ten people with the base title, some of them with the higher one, in 2023: at most 15 of 100. */
const school = (higher: number, governingOn = "2023-08-15"): readonly Entry[] =>
  Array.from({ length: 20 }, (_, at) =>
    buildEntry(buildList({ year: "2022-2023" }), {
      row: 8 + at,
      governingOn,
      cells: { fullName: `Người ${String(at)}`, titles: at < higher ? ["LDTT", "CSTDCS"] : ["LDTT"] },
    }),
  );

describeRule(quotaExceeded, [
  { name: "three of twenty", given: school(3), expect: [] },
  {
    name: "four of twenty: once, with the others",
    given: school(4),
    expect: [
      {
        code: "quota-exceeded",
        cell: "E8",
        severity: "query",
        related: ["E9", "E10", "E11"],
        params: { proposed: 4, base: 20, allowed: 3 },
      },
    ],
  },
  {
    name: "rows of no school or of no year are nobody's share",
    given: [
      ...school(4).map((entry) => ({ ...entry, school: null })),
      ...school(4).map((entry) => ({ ...entry, year: null })),
    ],
    expect: [],
  },
  { name: "from 2024 the law sets no share", given: school(10, "2024-08-15"), expect: [] },
]);

const unit = (
  cells: { headcount?: number; countLDTT?: number; countCSTDCS?: number },
  collectiveName = "Trường Tiểu học Hoa Mai",
) =>
  buildEntry(
    buildList({
      file: "tap-the.xlsx",
      kind: "collective-title-nomination",
      fields: ["collectiveName", "headcount", "countLDTT"],
    }),
    { kind: "collective", cells: { collectiveName, ...cells } },
  );
const people = Array.from({ length: 3 }, (_, at) =>
  buildEntry(buildList(), {
    row: 8 + at,
    cells: { fullName: `Người ${String(at)}`, titles: at === 0 ? ["CSTDCS"] : ["LDTT"] },
  }),
);

describeRule(collectiveShareDiffers, [
  { name: "holders of the higher title counted in", given: [unit({ countLDTT: 3 }), ...people], expect: [] },
  { name: "or not", given: [unit({ countLDTT: 2 }), ...people], expect: [] },
  {
    name: "another figure",
    given: [unit({ countLDTT: 4 }), ...people],
    expect: [
      { code: "collective-share-differs", cell: "D8", severity: "query", params: { claimed: 4, counted: 3 } },
    ],
  },
  {
    name: "each figure is compared with its own count",
    given: [unit({ headcount: 5, countLDTT: 3, countCSTDCS: 2 }), ...people],
    expect: [{ code: "collective-share-differs", params: { field: "countCSTDCS", claimed: 2, counted: 1 } }],
  },
  {
    name: "a person's row says nothing of the school",
    given: [{ ...unit({ countLDTT: 4 }), kind: "individual" }, ...people],
    expect: [],
  },
  { name: "a department is not the school", given: [unit({ countLDTT: 4 }, "Tổ 1"), ...people], expect: [] },
  { name: "no list of individuals to compare with", given: [unit({ countLDTT: 4 })], expect: [] },
]);

const decidedList = buildList({ kind: "award-results" });
const titled = (forms: number, of = decidedList) =>
  Array.from({ length: 20 }, (_, at) =>
    buildEntry(of, {
      row: 8 + at,
      cells: { fullName: `Người ${String(at)}`, titles: at < forms ? ["GK_UBND_XA"] : ["LDTT"] },
    }),
  );

/** The same list with its award columns from E on; where both share one, the form stands among the forms. */
function inColumns(...fields: readonly string[]): readonly Entry[] {
  const columns = fields.map((field, at) => ({ field, col: "EF"[at] ?? "", headerCells: [] }));
  const of = { ...decidedList, reading: { ...decidedList.reading, columns } };
  return titled(1).map((entry, at) => {
    const { titles, ...rest } = entry.fields;
    const isOfForms = fields[0] === "titles|awards" && at === 0 && titles !== undefined;
    return { ...entry, list: of, fields: isOfForms ? { ...rest, awards: titles } : entry.fields };
  });
}

describeRule(rareFormAmongTitles, [
  {
    name: "one form among twenty",
    given: titled(1),
    expect: [{ code: "title-form-mixed-up", cell: "E8", severity: "query" }],
  },
  { name: "two of twenty are a habit", given: titled(2), expect: [] },
  { name: "one of nineteen is too few to tell", given: titled(1).slice(0, 19), expect: [] },
  {
    name: "one of nineteen, and a row without an award",
    given: titled(1).map((entry, at) => (at === 5 ? { ...entry, awards: [] } : entry)),
    expect: [],
  },
  {
    name: "one that also holds a title",
    given: titled(1).map((entry, at) =>
      at > 0 ? entry : { ...entry, awards: [...entry.awards, { award: "LDTT", cell: "E8" }] },
    ),
    expect: [{ code: "title-form-mixed-up", cell: "E8", params: { raw: "GK_UBND_XA", rowCount: 1 } }],
  },
  {
    name: "one that a section row names, or that stands in no cell",
    given: titled(1).map((entry, at) =>
      at > 0 ? entry : { ...entry, awards: [{ award: "GK_UBND_XA", cell: "A5" }], fields: {} },
    ),
    expect: [],
  },
  { name: "forms have a column of their own", given: inColumns("titles", "awards"), expect: [] },
  { name: "there is no column of titles", given: inColumns("awards"), expect: [] },
  {
    name: "one column for both",
    given: inColumns("titles|awards"),
    expect: [{ code: "title-form-mixed-up", cell: "E8", params: { raw: "GK_UBND_XA" } }],
  },
  { name: "proposals may mix them", given: titled(1, buildList()), expect: [] },
]);
