import type { AwardId, IncompleteReason } from "../../src/core/domain";
import { defaultSettings } from "../../src/core/law";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { priceEntries } from "../../src/core/rules/prize-money/price-entries";
import { shareRecorded } from "../../src/core/rules/prize-money/share-recorded";
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

  describe("titles of one year decided on two days by two levels", () => {
    const on = (at: number, titles: readonly AwardId[], day: string, issuerLevel: "xa" | "tinh") => ({
      ...row(at, titles, undefined, day),
      status: "decided" as const,
      issuerLevel,
    });

    it("are one achievement period: the highest is paid, each at the amount of its own day", () => {
      const lines = price([on(8, ["LDTT"], "2024-06-20", "xa"), on(9, ["CSTDCS"], "2024-07-15", "tinh")]);
      expect(lines.map(({ award, dueVnd, payer }) => [award, dueVnd, payer])).toEqual([
        ["LDTT", 0, "xa"],
        ["CSTDCS", 2_340_000, "tinh"],
      ]);
    });

    it("are paid each where a title rests on several years", () => {
      const lines = price([on(8, ["CSTDCS"], "2025-08-20", "xa"), on(9, ["CSTDCT"], "2025-10-20", "tinh")]);
      expect(lines.map(({ dueVnd }) => dueVnd)).toEqual([2_340_000, 7_020_000]);
    });

    it("price the same award by the day of each row", () => {
      const lines = price([on(8, ["LDTT"], "2024-06-30", "xa"), on(9, ["LDTT"], "2024-07-01", "xa")]);
      expect(lines.map(({ dueVnd }) => dueVnd)).toEqual([540_000, 710_000]);
    });

    it("of two years are paid each", () => {
      const earlier = { ...on(8, ["LDTT"], "2025-08-20", "xa"), year: "2023-2024" };
      expect(price([earlier, on(9, ["CSTDCS"], "2025-08-20", "xa")]).map(({ dueVnd }) => dueVnd)).toEqual([
        710_000, 2_340_000,
      ]);
    });
  });

  it("leave the payer open where a month or year holds two deciding levels", () => {
    expect(price([row(8, ["CSTDCS"], undefined, "2025-06")])[0]?.payer).toBe("huyen");
    expect(price([row(8, ["CSTDCS"], undefined, "2025")])[0]?.payer).toBeNull();
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
