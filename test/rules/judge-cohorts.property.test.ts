import fc from "fast-check";
import type { JudgeCase, UnitFacts } from "../../src/core/domain";
import { judge } from "../../src/core/rules/judge";

/**
 * The oracle, written apart from the engine: it builds the cohort person by person and compares whole fractions without limit
 * of size. It knows the two laws by their own words only.
 */
interface Member {
  readonly isLdtt: boolean;
  readonly isCstdcs: boolean;
  readonly isCompleted: boolean;
}

const members = fc.array(
  fc.record({ isLdtt: fc.boolean(), isCstdcs: fc.boolean(), isCompleted: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);
/** Cohorts at and beside the very thresholds, which random ones seldom hit. */
const exact = fc.tuple(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: -1, max: 1 }),
  fc.constantFrom(50, 70, 100),
);
const atThreshold = exact.map(([tens, shift, percent]): readonly Member[] => {
  const size = tens * 10;
  const count = Math.min(size, Math.max(0, (size * percent) / 100 + shift));
  return Array.from({ length: size }, (_, at) => ({
    isLdtt: at < count,
    isCstdcs: at === 0,
    isCompleted: percent === 100 ? at < count : true,
  }));
});
const cohort = fc.oneof(members, atThreshold);

const count = (of: readonly Member[], is: (member: Member) => boolean): bigint =>
  of.reduce((sum, member) => (is(member) ? sum + 1n : sum), 0n);

function expectedTtldtt(of: readonly Member[], isOldLaw: boolean): boolean {
  const [part, whole] = [count(of, ({ isLdtt }) => isLdtt), BigInt(of.length)];
  // L2003 Điều 28: "trên 50%"; L2022 Điều 28: "ít nhất 70%".
  return isOldLaw ? part * 2n > whole : part * 10n >= whole * 7n;
}

function expectedTtldxs(of: readonly Member[]): boolean {
  const whole = BigInt(of.length);
  const isEveryoneCompleted = count(of, ({ isCompleted }) => isCompleted) === whole;
  const hasShare = count(of, ({ isLdtt }) => isLdtt) * 10n >= whole * 7n;
  return isEveryoneCompleted && hasShare && count(of, ({ isCstdcs }) => isCstdcs) >= 1n;
}

function caseOf(award: string, decisionDate: string, of: readonly Member[]): JudgeCase {
  const unit: UnitFacts = {
    rating: "HTXSNV",
    members: of.length,
    ldttCount: Number(count(of, ({ isLdtt }) => isLdtt)),
    cstdcsCount: Number(count(of, ({ isCstdcs }) => isCstdcs)),
    completedCount: Number(count(of, ({ isCompleted }) => isCompleted)),
    discipline: null,
    movement: true,
    united: true,
  };
  return { award, kind: "collective", decisionDate, unit };
}

const days = fc.constantFrom("2023-12-31", "2024-01-01", "2022-08-10", "2025-08-20");

describe("random cohorts against slow fractions", () => {
  it("agree on the share of the base title, by the law of the day", () => {
    fc.assert(
      fc.property(cohort, days, (of, day) => {
        const expected = expectedTtldtt(of, day < "2024-01-01") ? "eligible" : "ineligible";
        expect(judge(caseOf("TTLDTT", day, of)).verdict).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("agree on everyone, the share and one of the higher title", () => {
    fc.assert(
      fc.property(cohort, days, (of, day) => {
        const expected = expectedTtldxs(of) ? "eligible" : "ineligible";
        expect(judge(caseOf("TTLDXS", day, of)).verdict).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
