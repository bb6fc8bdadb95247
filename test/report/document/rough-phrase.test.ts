import fc from "fast-check";
import { reportFacts, sayAtLeast, sayRoughly } from "../../../src/core/report/document";
import { entryOf, inputOf } from "./sample-commune";

describe("a rough phrase", () => {
  it.each([
    [0, "exact", 0],
    [20, "exact", 20],
    [21, "above", 20],
    [24, "below", 25],
    [75, "exact", 75],
    [76, "above", 75],
    [79, "below", 80],
    [100, "exact", 100],
    [101, "above", 100],
    [109, "below", 110],
    [652, "above", 650],
    [1235, "above", 1230],
  ] as const)("%d is said %s %d", (value, exactness, bound) => {
    expect(sayRoughly(value)).toEqual({ exactness, bound });
  });

  it.each([
    [570_000_000, "exact", 570_000_000],
    [570_000_001, "above", 570_000_000],
    [569_900_000, "below", 570_000_000],
    [97_000_000, "above", 95_000_000],
    [19_440_000, "exact", 19_440_000],
  ] as const)("%d đồng is said %s %d", (value, exactness, bound) => {
    expect(sayRoughly(value, 1_000_000)).toEqual({ exactness, bound });
  });

  it("is true of every value, round, and near", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom(1, 1_000_000),
        (value, unit) => {
          const { exactness, bound } = sayRoughly(value, unit);
          if (exactness === "exact") return bound === value;
          const isTrue = exactness === "above" ? value > bound : value < bound;
          return isTrue && bound > 0 && bound % (5 * unit) === 0 && Math.abs(value - bound) <= 5 * unit;
        },
      ),
    );
  });

  it("never says near of what may still grow", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (value) => {
        const { exactness, bound } = sayAtLeast(value);
        return exactness === "above" ? bound < value : exactness === "exact" && bound === value;
      }),
    );
  });

  it("stays true in a report of any number of entries", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 140 }), fc.integer({ min: 0, max: 140 }), (people, units) => {
        const entries = [
          ...Array.from({ length: people }, (_, index) => entryOf(index + 7, {})),
          ...Array.from({ length: units }, (_, index) =>
            entryOf(index + 200, { kind: "collective", award: "TTLDTT", name: `Tổ ${String(index)}` }),
          ),
        ];
        for (const fact of reportFacts(inputOf(entries, { money: [] }))) {
          const [, word, number = ""] = /^(trên|gần) ([\d.]+)/u.exec(fact.text) ?? [];
          const bound = Number(number.replaceAll(".", ""));
          if (word === "trên") expect(Number(fact.value)).toBeGreaterThan(bound);
          if (word === "gần") expect(Number(fact.value)).toBeLessThan(bound);
          expect(fact.exactness).toBe(word === "trên" ? "above" : word === "gần" ? "below" : "exact");
        }
      }),
      { numRuns: 20 },
    );
  });

  it("does not say gần of counts while a file is unread", () => {
    const entries = Array.from({ length: 79 }, (_, index) => entryOf(index + 7, {}));
    const incomplete = [{ code: "encrypted", text: "Tệp b.xlsx có mật khẩu." }];
    const textOf = (changes: Parameters<typeof inputOf>[1]): string | undefined =>
      reportFacts(inputOf(entries, changes)).find((fact) => fact.key === "period.decided.individuals.rough")
        ?.text;
    expect(textOf({})).toBe("gần 80");
    expect(textOf({ incomplete })).toBe("trên 75");
  });
});
