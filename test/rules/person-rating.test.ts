/** The rating that counts after score, discipline and the limit of the head. */
import type { JudgeCase, PersonFacts } from "../../src/core/domain";
import { judge } from "../../src/core/rules/judge";
import { teacher } from "./good-teacher";

const unrated: PersonFacts = { registered: true, recruitedOn: null, discipline: null, movement: true };
function judged(person: PersonFacts, more: JudgeCase = {}) {
  const judgement = judge({ award: "LDTT", kind: "individual", decisionDate: "2026-08-10", person, ...more });
  return {
    verdict: judgement.verdict,
    rating: judgement.derived.rating,
    missing: judgement.missing,
    limbs: judgement.conditions.map(({ limb }) => limb),
    warns: judgement.warnings.map(({ rule }) => rule),
    reasons: judgement.conditions.filter(({ limb }) => limb.startsWith("rating-")),
  };
}

describe("a score beside a rating", () => {
  it.each<[string, PersonFacts["rating"], string, string | undefined, string]>([
    ["above it, raises nothing", "HTTNV", "95", "HTTNV", "eligible"],
    ["that says the same", "HTTNV", "70", "HTTNV", "eligible"],
    ["below it, lowers it", "HTTNV", "69.99", "HTNV", "ineligible"],
    ["below it, yet enough", "HTXSNV", "89.99", "HTTNV", "eligible"],
  ])("%s", (_, rating, score, expected, verdict) => {
    expect(judged({ ...unrated, ...(rating !== undefined && { rating }) }, { score })).toMatchObject({
      rating: expected,
      verdict,
    });
  });

  it("stands for a rating that is not given", () => {
    expect(judged(unrated, { score: "70" })).toMatchObject({
      rating: "HTTNV",
      verdict: "eligible",
      missing: [],
    });
  });

  it("is a reason only where it lowers the rating too far", () => {
    expect(judged(teacher, { score: "70" }).limbs).not.toContain("rating-by-score");
    expect(judged({ ...teacher, rating: "HTXSNV" }, { score: "75" }).limbs).not.toContain("rating-by-score");
    expect(judged({ ...teacher, rating: "HTNV" }, { score: "95" }).limbs).not.toContain("rating-by-score");
    expect(judged(teacher, { score: "60" }).reasons).toMatchObject([
      { limb: "rating-by-score", outcome: "not-met", facts: [{ name: "score", value: "60" }] },
    ]);
  });
});

describe("discipline", () => {
  const disciplined: PersonFacts = { ...teacher, discipline: "khien-trach", disciplineForDuty: false };

  it.each<[string, PersonFacts, JudgeCase, string | null | undefined, string]>([
    ["lowers a rating", disciplined, { decisionDate: "2024-08-10" }, "KHTNV", "ineligible"],
    [
      "stands for a rating that is not given",
      { ...unrated, discipline: "canh-cao" },
      { decisionDate: "2024-08-10" },
      "KHTNV",
      "ineligible",
    ],
    [
      "gives none to whom was not rated",
      { ...disciplined, rating: null },
      { decisionDate: "2024-08-10" },
      null,
      "ineligible",
    ],
    [
      "counted before NĐ 90/2020 by nothing that is known",
      disciplined,
      { decisionDate: "2019-08-10" },
      "HTTNV",
      "ineligible",
    ],
    [
      "outside duty counts in 2026 where the unit still rates by NĐ 90",
      disciplined,
      { settings: { ratingRule2026: "nd-90" } },
      "KHTNV",
      "ineligible",
    ],
    [
      "outside duty no longer counts in 2027",
      disciplined,
      { decisionDate: "2027-01-01", settings: { ratingRule2026: "nd-90" } },
      "HTTNV",
      "eligible",
    ],
    [
      "outside duty did not count before 15/9/2023, whatever holds in 2026",
      disciplined,
      { decisionDate: "2023-09-14", award: "HTTNV", settings: { ratingRule2026: "nd-90" } },
      "HTTNV",
      "eligible",
    ],
  ])("%s", (_, person, more, rating, verdict) => {
    expect(judged(person, more)).toMatchObject({ rating, verdict });
  });

  it("outside duty is a doubt in 2026 until the unit says by which rule it rates", () => {
    const warns = (settings: Readonly<Record<string, unknown>>) => judged(disciplined, { settings }).warns;
    expect(warns({})).toContain("class-233-transition");
    expect(warns({ ratingRule2026: "nd-233" })).not.toContain("class-233-transition");
    expect(judged(disciplined, { decisionDate: "2027-01-01" }).warns).not.toContain("class-233-transition");
  });
});

describe("the limit of the head", () => {
  const head = { ...teacher, rating: "HTNV", isHead: true } as const;

  it.each(["HTNV", "HTXSNV"] as const)("does not touch a rating below that of a unit rated %s", (rating) => {
    const { limbs, ...judgement } = judged(head, { unit: { rating } });
    expect(judgement).toMatchObject({ rating: "HTNV", verdict: "ineligible", missing: [] });
    expect(limbs).not.toContain("head-not-above-unit");
  });
});

describe("a year in which the rule of ratings changes", () => {
  it.each<[string, PersonFacts, JudgeCase]>([
    ["the limit of the head begins", { ...teacher, isHead: true }, { unit: { rating: "HTNV" } }],
    ["the scale begins", unrated, { score: "80", award: "HTTNV" }],
    [
      "discipline outside duty ends to count",
      { ...teacher, discipline: "khien-trach", disciplineForDuty: false },
      {},
    ],
  ])("is asked about where %s", (_, person, more) => {
    expect(judged(person, { ...more, decisionDate: "2026" })).toMatchObject({ verdict: "needs-review" });
    expect(judged(person, { ...more, decisionDate: "2026" }).missing).toContain("decisionDate");
  });
});
