/**
 * 100,000 wild workbooks in CI, half of them loose sheets and half lists, from one stored seed. FUZZ_CASES and FUZZ_SEED
 * draw other ones by hand.
 */
import fc from "fast-check";
import type { WorkbookSnapshot } from "../../src/core";
import { brokenPromises } from "./check-invariants";

const cases = Number(process.env["FUZZ_CASES"] ?? "100000") / 2;
const seed = Number(process.env["FUZZ_SEED"] ?? "20261127");
const parts = 5;

/** Draws in parts, so that a failure names a short seed and the lane tells how far it is. */
export function describeWild(name: string, workbook: fc.Arbitrary<WorkbookSnapshot>): void {
  describe(`the check of ${name}`, () => {
    it.each(Array.from({ length: parts }, (_, part) => [part + 1, seed + part] as const))(
      "throws nothing, accounts for every cell, repeats itself, sums up, and leaves its input alone, part %i from seed %i",
      (_, partSeed) => {
        fc.assert(
          fc.property(workbook, (drawn) => {
            expect(brokenPromises(drawn)).toEqual([]);
          }),
          { numRuns: Math.ceil(cases / parts), seed: partSeed },
        );
      },
      600_000,
    );
  });
}
