/** From 1/7/2026 a head is rated no higher than the unit (NĐ 233/2026 Điều 12.7, 13.3). */
import type { PersonFacts, Rating, UnitFacts } from "../../src/core/domain";
import { judge } from "../../src/core/rules/judge";
import { teacher } from "./good-teacher";

function judged(isHead: boolean | undefined, rating: Rating | null | undefined, decisionDate = "2026-08-10") {
  const person: PersonFacts = { ...teacher, ...(isHead === undefined ? {} : { isHead }) };
  const unit: UnitFacts = rating === undefined ? {} : { rating };
  return judge({ award: "LDTT", kind: "individual", decisionDate, person, unit });
}

const headLimbs = (judgement: ReturnType<typeof judged>) =>
  judgement.conditions.filter(({ rule }) => rule === "auth-class-unit-2026");

describe("the limit of the head by the unit", () => {
  it("lowers a head who is rated above the unit, and says by what", () => {
    const judgement = judged(true, "HTNV");
    expect(judgement).toMatchObject({ verdict: "ineligible", missing: [], derived: { rating: "HTNV" } });
    expect(headLimbs(judgement)).toMatchObject([
      {
        limb: "head-not-above-unit",
        outcome: "not-met",
        facts: [
          { name: "person.isHead", value: true },
          { name: "unit.rating", value: "HTNV" },
        ],
      },
    ]);
  });

  it.each([
    ["the unit is rated as high", true, "HTTNV"],
    ["the unit is rated higher", true, "HTXSNV"],
    ["the person is no head", false, "HTNV"],
    ["nothing is said of head or unit", undefined, undefined],
    ["the unit is known to have no rating, and no head is named", undefined, null],
  ] as const)("asks nothing where %s", (_name, isHead, rating) => {
    const judgement = judged(isHead, rating);
    expect(judgement).toMatchObject({ verdict: "eligible", missing: [] });
    expect(headLimbs(judgement)).toEqual([]);
  });

  it.each([
    ["whether the person is the head", undefined, "HTNV", "person.isHead"],
    ["how the unit is rated", true, undefined, "unit.rating"],
    ["how a unit without rating will be rated", true, null, "unit.rating"],
  ] as const)("asks %s", (_name, isHead, rating, missing) => {
    const judgement = judged(isHead, rating);
    expect(judgement).toMatchObject({ verdict: "needs-review", missing: [missing] });
    expect(headLimbs(judgement)).toMatchObject([{ limb: "head-not-above-unit", outcome: "unknown" }]);
  });

  it("begins on 1/7/2026", () => {
    expect(judged(true, "HTNV", "2026-06-30").verdict).toBe("eligible");
    expect(judged(true, "HTNV", "2026-07-01").verdict).toBe("ineligible");
  });
});
