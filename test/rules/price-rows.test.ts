/** What rows are worth: each nominee's rows of one year together, and no two nominees' together. */
import type { AwardId, Entry, IncompleteReason } from "../../src/core/domain";
import { parseSettings } from "../../src/core/law";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { priceEntries } from "../../src/core/rules/prize-money/price-entries";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";

const row = (
  at: number,
  titles: readonly AwardId[],
  { cells = {}, ...parts }: Partial<Entry> & { readonly cells?: RowContent } = {},
): Entry =>
  buildEntry(buildList(), { row: at, cells: { fullName: "Vũ Thị Hạnh", titles, ...cells }, ...parts });

function price(entries: readonly Entry[], json: object = {}) {
  const settings = parseSettings(json);
  if (!settings.ok) throw new Error("refused");
  const incomplete: IncompleteReason[] = [];
  const priced = priceEntries(buildEntryIndex(entries, []), settings.value, incomplete);
  return { priced, incomplete };
}

const dues = (entries: readonly Entry[], json: object = {}) =>
  price(entries, json).priced.map(({ lines }) => lines.map(({ dueVnd }) => dueVnd));
const [ldtt, cstdcs] = [710_000, 2_340_000];
const named = (fullName: string) => ({ cells: { fullName } });
const born = (birthDate: string) => ({ cells: { birthDate } });

describe("rows of one nominee and year", () => {
  it.each<[string, readonly Entry[], readonly (readonly (number | null)[])[]]>([
    ["are weighed together", [row(8, ["LDTT"]), row(9, ["CSTDCS"])], [[0], [cstdcs]]],
    [
      "and no other nominee's row by them",
      [row(8, ["LDTT"]), row(9, ["CSTDCS"]), row(10, ["LDTT"], named("Lê Thị Lan"))],
      [[0], [cstdcs], [ldtt]],
    ],
    [
      "and no other year's",
      [row(8, ["LDTT"]), row(9, ["CSTDCS"]), row(10, ["LDTT"], { year: "2023-2024" })],
      [[0], [cstdcs], [ldtt]],
    ],
    [
      "not those of two people of one name",
      [row(8, ["LDTT"], born("1985-03-04")), row(9, ["CSTDCS"], born("1990-01-01"))],
      [[ldtt], [cstdcs]],
    ],
    [
      "not what is proposed with what is decided",
      [row(8, ["LDTT"]), row(9, ["CSTDCS"], { status: "decided" })],
      [[ldtt], [cstdcs]],
    ],
    ["all paid, where one is of unknown worth", [row(8, ["CSTDCT", "CSTDCB"])], [[7_020_000, null]]],
    ["all paid, where the year is not known", [row(8, ["LDTT", "CSTDCS"], { year: null })], [[ldtt, cstdcs]]],
    [
      "priced alike for a nominee with the same awards",
      [row(8, ["LDTT", "CSTDCS"]), row(9, ["LDTT", "CSTDCS"], named("Lê Thị Lan"))],
      [
        [0, cstdcs],
        [0, cstdcs],
      ],
    ],
    [
      "otherwise for one with other awards",
      [row(8, ["LDTT", "CSTDCS"]), row(9, ["LDTT", "GK_UBND_XA"], named("Lê Thị Lan"))],
      [
        [0, cstdcs],
        [ldtt, 710_000],
      ],
    ],
    [
      "or on another day",
      [
        row(8, ["LDTT", "CSTDCS"]),
        row(9, ["LDTT", "CSTDCS"], { ...named("Lê Thị Lan"), governingOn: "2024-06-30" }),
      ],
      [
        [0, cstdcs],
        [0, 1_800_000],
      ],
    ],
    [
      "or of another kind",
      [
        row(8, ["BK_UBND_TINH", "GK_UBND_XA"]),
        row(9, ["BK_UBND_TINH", "GK_UBND_XA"], { ...named("Tổ 1"), kind: "collective" }),
      ],
      [
        [3_510_000, 710_000],
        [7_020_000, 1_410_000],
      ],
    ],
    [
      "or where the year is not known",
      [row(8, ["LDTT", "CSTDCS"]), row(9, ["LDTT", "CSTDCS"], { ...named("Lê Thị Lan"), year: null })],
      [
        [0, cstdcs],
        [ldtt, cstdcs],
      ],
    ],
  ])("%s", (_, entries, expected) => {
    expect(dues(entries)).toEqual(expected);
  });

  it("are not those of another year, whose forms stand beside no title of this one", () => {
    const entries = [row(8, ["LDTT"], { year: "2023-2024" }), row(9, ["BK_UBND_TINH"])];
    expect(dues(entries, { titlePlusForm: "highest" })).toEqual([[ldtt], [3_510_000]]);
    const sameYear = [row(8, ["LDTT"]), row(9, ["BK_UBND_TINH"])];
    expect(dues(sameYear, { titlePlusForm: "highest" })).toEqual([[0], [3_510_000]]);
  });
});

describe("the sums of a row", () => {
  it.each<[string, readonly AwardId[], object]>([
    ["one award", ["LDTT"], { dueVnd: ldtt, fullVnd: ldtt, highestVnd: ldtt, isCertain: true }],
    [
      "two, of which one is paid",
      ["LDTT", "CSTDCS"],
      { dueVnd: cstdcs, fullVnd: ldtt + cstdcs, highestVnd: cstdcs, isCertain: true },
    ],
    ["one of unknown worth", ["GVDG_TINH"], { dueVnd: null, fullVnd: 0, highestVnd: 0, isCertain: false }],
    [
      "one of unknown worth beside one of known",
      ["LDTT", "GVDG_TINH"],
      { dueVnd: null, fullVnd: ldtt, highestVnd: ldtt, isCertain: false },
    ],
  ])("of %s", (_, titles, sums) => {
    expect(price([row(8, titles)]).priced).toMatchObject([sums]);
  });

  it("are none where no award is named", () => {
    expect(price([row(8, [])]).priced).toEqual([]);
  });
});

describe("the money recorded in a row", () => {
  const lines = (titles: readonly AwardId[], money?: number) => {
    const [only] = price([row(8, titles, { cells: money === undefined ? {} : { money } })]).priced;
    return only?.lines.map(({ award, recordedVnd, differenceVnd }) => [award, recordedVnd, differenceVnd]);
  };

  it("is shared among its awards, each with its difference", () => {
    expect(lines(["LDTT", "BK_UBND_TINH"], 4_300_000)).toEqual([
      ["LDTT", ldtt, 0],
      ["BK_UBND_TINH", 3_590_000, 80_000],
    ]);
  });

  it("is compared with nothing where a part of what is due is unknown", () => {
    expect(lines(["LDTT", "GVDG_TINH"], 800_000)).toEqual([
      ["LDTT", 800_000, undefined],
      ["GVDG_TINH", undefined, undefined],
    ]);
  });

  it("is not missed where none is recorded", () => {
    expect(lines(["LDTT", "GK_UBND_XA"])).toEqual([
      ["LDTT", undefined, undefined],
      ["GK_UBND_XA", undefined, undefined],
    ]);
  });
});

it("lets the level of the law pay for a proposal, whoever sends it", () => {
  const payers = (parts: Partial<Entry>) =>
    price([row(8, ["LDTT"], { issuerLevel: "tinh", ...parts })]).priced.flatMap(({ lines }) =>
      lines.map(({ payer }) => payer),
    );
  expect([payers({}), payers({ status: "decided" })]).toEqual([["xa"], ["tinh"]]);
});

it("prices the other rows where one cannot be, and names that one", () => {
  const broken: Entry = {
    ...row(8, ["LDTT"]),
    fields: {
      get money(): never {
        throw new Error("broken");
      },
    },
  };
  const { priced, incomplete } = price([broken, row(9, ["LDTT"], named("Lê Thị Lan"))]);
  expect(priced.map(({ entry }) => entry.row)).toEqual([9]);
  expect(incomplete).toHaveLength(1);
  expect(incomplete[0]?.text).toContain("price-entries");
});
