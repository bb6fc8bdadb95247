/** How the lists of a school count its members: people, not rows. */
import type { Entry } from "../../src/core/domain";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { countsSeen, memberCountsOf } from "../../src/core/rules/facts/member-counts";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";

const school = "Trường Tiểu học Hoa Mai";
const other = "Trường THCS Xuân Lâm";
const roster = buildList({ file: "xep-loai.xlsx", kind: "roster" });
const nominees = buildList();
const results = buildList({ file: "ket-qua.xlsx", kind: "award-results" });
const row = (
  of: typeof roster,
  fullName: string,
  cells: RowContent = {},
  parts: Partial<Entry> = {},
): Entry => buildEntry(of, { cells: { fullName, ...cells }, ...parts });

const counts = (entries: readonly Entry[], of = school) =>
  memberCountsOf(buildEntryIndex(entries, []), of, "2024-2025", "all");
const rated = { rating: "HTTNV" } as const;

describe("the members of a roster", () => {
  it.each<[string, readonly Entry[], object]>([
    ["nobody", [], {}],
    [
      "each with a rating",
      [row(roster, "An", rated), row(roster, "Bình", rated)],
      { members: 2, completedCount: 2 },
    ],
    [
      "one of whom did not complete the duties",
      [row(roster, "An", rated), row(roster, "Bình", { rating: "KHTNV" })],
      { members: 2, completedCount: 1 },
    ],
    [
      "one of whom is not rated: who completed them is unknown",
      [row(roster, "An", rated), row(roster, "Bình")],
      { members: 2 },
    ],
    [
      "two rows of one name",
      [row(roster, "An", rated), row(roster, "AN", rated)],
      { members: 1, completedCount: 1 },
    ],
    [
      "two people of one name",
      [
        row(roster, "An", { ...rated, birthDate: "1985" }),
        row(roster, "An", { ...rated, birthDate: "1990" }),
      ],
      { members: 2, completedCount: 2 },
    ],
    [
      "a row without a birth date is one of the people of its name",
      [row(roster, "An", { ...rated, birthDate: "1985" }), row(roster, "An", rated)],
      { members: 1, completedCount: 1 },
    ],
    [
      "no collective",
      [row(roster, "An", rated), row(roster, "Tổ 1", rated, { kind: "collective" })],
      { members: 1, completedCount: 1 },
    ],
    [
      "no row without a name",
      [row(roster, "An", rated), row(roster, "", rated, { name: null })],
      { members: 1, completedCount: 1 },
    ],
    ["nobody of another school", [row(roster, "An", rated, { school: other })], {}],
    ["nobody of another year", [row(roster, "An", rated, { year: "2023-2024" })], {}],
  ])("%s", (_, entries, expected) => {
    expect(counts(entries)).toStrictEqual(expected);
  });

  it("are counted for each school and each way of counting", () => {
    const entries = [
      row(roster, "An", rated),
      row(roster, "Bình"),
      row(roster, "Chi", rated, { school: other }),
    ];
    const index = buildEntryIndex(entries, []);
    const seen = (of: string, policy: "all" | "classified-only") =>
      countsSeen(index, of, "2024-2025", policy).members;
    expect([seen(school, "all"), seen(school, "classified-only"), seen(other, "all")]).toEqual([
      [2],
      [1],
      [1],
    ]);
  });
});

describe("the titles of a school", () => {
  const titled = (of: typeof roster, name: string, ...titles: readonly string[]) => row(of, name, { titles });

  it.each<[string, readonly Entry[], object]>([
    [
      "with the higher one beside",
      [titled(nominees, "An", "LDTT"), titled(nominees, "Bình", "CSTDCS")],
      { ldttCount: 2, cstdcsCount: 1 },
    ],
    ["held both by one", [titled(nominees, "An", "LDTT", "CSTDCS")], { ldttCount: 1, cstdcsCount: 1 }],
    ["of the higher one alone say nothing of the base", [titled(nominees, "Bình", "CSTDCS")], {}],
    [
      "decided come before proposed",
      [titled(nominees, "An", "LDTT"), titled(nominees, "Bình", "LDTT"), titled(results, "An", "LDTT")],
      { ldttCount: 1, cstdcsCount: 0 },
    ],
    [
      "of collectives are not counted",
      [titled(nominees, "An", "LDTT"), row(nominees, "Tổ 1", { titles: ["LDTT"] }, { kind: "collective" })],
      { ldttCount: 1, cstdcsCount: 0 },
    ],
  ])("%s", (_, entries, expected) => {
    expect(counts(entries)).toStrictEqual(expected);
  });
});
