import type { AwardId, IncompleteReason } from "../../src/core/domain";
import { defaultSettings } from "../../src/core/law";
import { buildEntryIndex } from "../../src/core/rules/entry-index";
import { priceEntries } from "../../src/core/rules/price-entries";
import { shareRecorded } from "../../src/core/rules/share-recorded";
import { buildEntry, buildList } from "./build-entry";

const row = (
  at: number,
  titles: readonly AwardId[],
  money?: number,
  governingOn: string | null = "2025-08-20",
) =>
  buildEntry(buildList(), {
    row: at,
    governingOn,
    cells: { fullName: "Vũ Thị Hạnh", titles, ...(money === undefined ? {} : { money }) },
  });

function price(entries: readonly ReturnType<typeof row>[]) {
  const incomplete: IncompleteReason[] = [];
  const priced = priceEntries(buildEntryIndex(entries, []), defaultSettings, incomplete);
  expect(incomplete).toEqual([]);
  return priced.flatMap(({ lines }) => lines);
}

describe("money rows", () => {
  it("carry what is due, by which rules, and what is recorded beside it", () => {
    expect(price([row(8, ["LDTT"], 702_000)])).toEqual([
      {
        at: { file: "hoa-mai.xlsx", sheet: "DS", row: 8 },
        award: "LDTT",
        coefficient: "0.3",
        baseSalaryVnd: 2_340_000,
        dueVnd: 710_000,
        recordedVnd: 702_000,
        differenceVnd: -8_000,
        payer: "xa",
        rule: expect.arrayContaining(["coef-ldtt", "lcs-2024"]) as string[],
      },
    ]);
  });

  it("know no amount due without a date, and no difference", () => {
    const [line] = price([row(8, ["LDTT"], 702_000, null)]);
    expect(line).toMatchObject({ dueVnd: null, recordedVnd: 702_000 });
    expect(line).not.toHaveProperty("differenceVnd");
  });

  it("pay the highest of two titles of one year, in one row or in two", () => {
    const dues = (entries: readonly ReturnType<typeof row>[]) => price(entries).map(({ dueVnd }) => dueVnd);
    expect(dues([row(8, ["LDTT", "CSTDCS"])])).toEqual([0, 2_340_000]);
    expect(dues([row(8, ["LDTT"]), row(9, ["CSTDCS"])])).toEqual([0, 2_340_000]);
  });

  it("price the same award in a second row like the first", () => {
    expect(price([row(8, ["LDTT"]), row(9, ["LDTT"])]).map(({ dueVnd }) => dueVnd)).toEqual([
      710_000, 710_000,
    ]);
  });

  it("hold an award that a cell names twice once", () => {
    expect(price([row(8, ["LDTT", "LDTT"], 710_000)])).toHaveLength(1);
  });

  it("are none where no award is named", () => {
    expect(price([row(8, [])])).toEqual([]);
  });
});

describe("the shares of a recorded sum", () => {
  it.each([
    ["one award has all", 900, [710], [900]],
    ["each has what is due", 1420, [710, 710], [710, 710]],
    ["the largest has the rest", 1500, [300, 1000], [300, 1200]],
    ["less than the others are due: all with the largest", 200, [300, 1000], [0, 200]],
    ["an unknown due: all with the largest known", 500, [null, 300], [null, 500]],
  ])("%s", (_, recorded, dues, expected) => {
    const shares = shareRecorded(recorded, dues);
    expect(shares).toEqual(expected);
    expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBe(recorded);
  });
});
