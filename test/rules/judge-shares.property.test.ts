import fc from "fast-check";
import { allowedCount, parseFraction, passesShare } from "../../src/core/rules/judging/exact-share";
import { amountVnd } from "../../src/core/rules/prize-money/amount";
import { defaultSettings } from "../../src/core/law";

/** The slow way: whole fractions without limit of size. */
interface Big {
  readonly n: bigint;
  readonly d: bigint;
}

const big = (n: number, d = 1): Big => ({ n: BigInt(n), d: BigInt(d) });
const compare = (one: Big, other: Big): number => Number(one.n * other.d - other.n * one.d);
const floor = ({ n, d }: Big): number => Number(n / d);
const ceil = ({ n, d }: Big): number => Number((n + d - 1n) / d);
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, part]) => ({
    text: `${String(whole)}.${String(part).padStart(4, "0")}`,
    value: { n: BigInt(whole) * 10000n + BigInt(part), d: 10000n },
  }));

describe("shares against slow fractions", () => {
  it("compare alike", () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(100),
        fc.constantFrom("above", "at-least"),
        (part, whole, percent, comparison) => {
          const difference = compare(big(part, whole), big(percent, 100));
          const expected = comparison === "above" ? difference > 0 : difference >= 0;
          expect(passesShare(part, whole, { percent, comparison })).toBe(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("round alike", () => {
    fc.assert(
      fc.property(fc.nat(100000), decimal, (base, { text, value }) => {
        const product = { n: BigInt(base) * value.n, d: value.d };
        const rate = parseFraction(text);
        expect(allowedCount(base, rate, "floor")).toBe(floor(product));
        expect(allowedCount(base, rate, "ceil")).toBe(ceil(product));
        expect(allowedCount(base, rate, "round")).toBe(
          floor({ n: 2n * product.n + product.d, d: 2n * product.d }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("round money up alike", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12000 }),
        fc.integer({ min: 1, max: 500 }),
        (thousandths, tens) => {
          const salary = tens * 10000;
          const coefficient = {
            thousandths,
            timesTenths: 10,
            id: "",
            effectiveFrom: null,
            effectiveUntil: null,
            text: "",
            citation: "",
            isDoubtful: false,
            checkedOn: null,
          };
          const exact = { n: BigInt(thousandths) * BigInt(salary), d: 1000n * 10000n };
          expect(amountVnd(coefficient, salary, 10000, defaultSettings)).toBe(ceil(exact) * 10000);
        },
      ),
    );
  });

  it("keep 1,800,000 × 1.1 at 1,980,000, where floating point would go over", () => {
    const coefficient = {
      thousandths: 1100,
      timesTenths: 10,
      id: "",
      effectiveFrom: null,
      effectiveUntil: null,
      text: "1.1",
      citation: "",
      isDoubtful: false,
      checkedOn: null,
    };
    expect(amountVnd(coefficient, 1_800_000, 10_000, defaultSettings)).toBe(1_980_000);
  });
});
