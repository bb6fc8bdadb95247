import type { JudgeCase } from "../../../src/core/domain";
import { awards, defaultSettings, inForceOn } from "../../../src/core/law";
import type { Family } from "../../../src/core/law";
import { criteria, criterionOf } from "../../../src/core/rules/criteria";
import type { Given } from "../../../src/core/rules/judging/given";
import type { LawView } from "../../../src/core/rules/judging/law-view";
import { findPersonRating } from "../../../src/core/rules/judging/person-rating";
import vectors from "../../law/vectors.json";

const inputs = vectors.vectors.filter(({ door }) => door === "judge").map(({ input }) => input as JudgeCase);
const days = [
  "2019-08-01",
  "2022-08-01",
  "2023-12-31",
  "2024-03-01",
  "2024-08-01",
  "2025-08-20",
  "2026-08-01",
  "2027-04-01",
];

describe("every criterion", () => {
  it("is listed once", () => {
    const ids = criteria.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is there for every award in the data", () => {
    for (const { criterion } of awards.values()) expect(criterionOf(criterion).id).toBe(criterion);
  });

  it("throws for an id that none bears: that is our bug", () => {
    expect(() => criterionOf("no-such-criterion")).toThrow();
  });

  it.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
    "%s asks only the families that it names",
    (_id, criterion) => {
      const asked = new Set<Family>();
      for (const day of days) {
        const law: LawView<Family> = {
          day,
          inForce: (family) => {
            asked.add(family);
            return inForceOn(family, day);
          },
        };
        const rated = { day, inForce: <F extends Family>(family: F) => inForceOn(family, day) };
        for (const award of awards.values()) {
          for (const facts of inputs) {
            const given: Given = {
              facts,
              award,
              kind: facts.kind ?? "individual",
              settings: { ...defaultSettings, ttldxsMustBeTtldtt: true },
              decided: { from: day, to: day },
              rating: findPersonRating(facts, rated, defaultSettings),
            };
            criterion.build(given, law);
          }
        }
      }
      expect([...asked].filter((family) => !criterion.reads.includes(family))).toEqual([]);
    },
  );
});
