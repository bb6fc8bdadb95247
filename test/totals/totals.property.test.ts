import fc from "fast-check";
import type { MoneyRow, TotalGroup } from "../../src/core/domain/check-result";
import type { Entry } from "../../src/core/domain/entry";
import { buildTotals } from "../../src/core/totals";
import { entryOf, moneyOf } from "./support/entries";

interface Case {
  readonly entry: Entry;
  readonly money: readonly MoneyRow[];
}

/** Few names, schools and years, so that cases meet; each row of each list once. */
const parts = fc.record({
  file: fc.constantFrom("a.xlsx", "b.xlsx", "c.xlsx"),
  row: fc.integer({ min: 5, max: 40 }),
  kind: fc.constantFrom("individual" as const, "collective" as const, "household" as const),
  status: fc.constantFrom("proposed" as const, "decided" as const),
  school: fc.constantFrom("Trường Tiểu học Hòa Bình", "Trường Tiểu học Hoà Bình", "Trường MN Sen Hồng", null),
  year: fc.constantFrom("2019-2020", "2020-2021", "2024-2025", null),
  name: fc.constantFrom("Lê Văn Khoẻ", "Lê Văn Khỏe", "Trần Mai", "=1+1", null),
  awards: fc.uniqueArray(fc.constantFrom("LDTT", "CSTDCS", "GK_UBND_XA", "GVDG_TINH", "LA"), {
    minLength: 1,
    maxLength: 3,
  }),
  birth: fc.constantFrom(undefined, "1980", "1980-02-03", "1991-07-09"),
  dueVnd: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
  recordedVnd: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
});

const aCase = parts.map(({ birth, dueVnd, recordedVnd, ...rest }): Case => {
  const fields = birth === undefined ? {} : { birthDate: { cell: "C7", raw: birth, value: birth } };
  const entry = entryOf({ ...rest, fields });
  const recorded = recordedVnd === null ? {} : { recordedVnd };
  return { entry, money: entry.awards.map(({ award }) => moneyOf(entry, { award, dueVnd, ...recorded })) };
});

const cases = fc.uniqueArray(aCase, {
  maxLength: 40,
  selector: ({ entry }) => `${entry.file}|${String(entry.row)}`,
});
const period = { type: "school", from: 2020, to: 2025 } as const;
const totalsOf = (given: readonly Case[]) =>
  buildTotals({
    entries: given.map(({ entry }) => entry),
    money: given.flatMap(({ money }) => money),
    period,
  });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const countOf = (group: TotalGroup) =>
  group.collectives + group.individuals + (group.households ?? 0) + (group.recognitions ?? 0);
const peopleOf = (group: TotalGroup) =>
  group.distinctCollectives + group.distinctIndividuals + (group.distinctHouseholds ?? 0);

/** The most used spelling may change with an entry; the school does not. */
const textOf = (group: TotalGroup) => JSON.stringify(group).replace("Hoà", "Hòa");

describe("totals", () => {
  it("equal the sum of their parts, by status", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { cells, byYear, bySchool } = totalsOf(given);
        for (const status of ["proposed", "decided"] as const) {
          const own = <T extends { status: string }>(groups: readonly T[]) =>
            groups.filter((group) => group.status === status);
          const count = sum(own(cells).map((cell) => cell.count));
          const money = sum(own(cells).map((cell) => cell.moneyVnd));
          expect([sum(own(byYear).map(countOf)), sum(own(bySchool).map(countOf))]).toEqual([count, count]);
          expect([
            sum(own(byYear).map((g) => g.moneyVnd)),
            sum(own(bySchool).map((g) => g.moneyVnd)),
          ]).toEqual([money, money]);
        }
      }),
    );
  });

  it("never count more nominees than awards, nor an award less than once", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { cells, byYear, bySchool, period: whole } = totalsOf(given);
        for (const cell of cells) expect(cell.distinctNominees).toBeLessThanOrEqual(cell.count);
        for (const group of [...byYear, ...bySchool, ...whole])
          expect(peopleOf(group)).toBeLessThanOrEqual(countOf(group));
        for (const cell of cells) expect(cell.distinctNominees).toBeGreaterThan(0);
      }),
    );
  });

  it("do not depend on the order of the entries", () => {
    const shuffled = cases.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, mixed]) => {
        expect(totalsOf(mixed)).toEqual(totalsOf(given));
      }),
    );
  });

  it("grow by one in exactly one cell, year, school and period with one more award of somebody new", () => {
    fc.assert(
      fc.property(cases, parts, (given, { status, school, year }) => {
        const entry = entryOf({ file: "moi.xlsx", status, school, year, name: "Người chưa có" });
        const before = totalsOf(given);
        const after = totalsOf([...given, { entry, money: [moneyOf(entry, { dueVnd: 1000 })] }]);
        const grown = (groups: readonly TotalGroup[], old: readonly TotalGroup[]) =>
          groups.filter((group) => !old.some((same) => textOf(same) === textOf(group)));
        for (const key of ["byYear", "bySchool"] as const)
          expect(grown(after[key], before[key])).toHaveLength(1);
        expect(grown(after.period, before.period)).toHaveLength(
          year === "2020-2021" || year === "2024-2025" ? 1 : 0,
        );
        expect(sum(after.cells.map((c) => c.count))).toBe(sum(before.cells.map((c) => c.count)) + 1);
        expect(sum(after.cells.map((c) => c.moneyVnd))).toBe(sum(before.cells.map((c) => c.moneyVnd)) + 1000);
      }),
    );
  });
});
