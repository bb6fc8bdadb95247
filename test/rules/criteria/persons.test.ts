/** Limbs of persons: rating, contest, recruitment, leave, and who may get and sign an award. */
import type { JudgeCase, Level, NomineeKind, PersonFacts } from "../../../src/core/domain";
import { judge } from "../../../src/core/rules/judge";
import { teacher } from "../good-teacher";

function limb(input: JudgeCase, named: string) {
  const { conditions, missing, verdict } = judge(input);
  const found = conditions.filter((condition) => condition.limb === named);
  return {
    verdict,
    missing,
    outcomes: found.map(({ outcome }) => outcome),
    rules: found.map(({ rule }) => rule),
  };
}

describe("a rating asked for by itself", () => {
  const asked = (award: string, more: JudgeCase) => ({ award, decisionDate: "2027-01-10", ...more });

  it.each<[string, JudgeCase, string, string]>([
    [
      "the rating, where one is given beside the score",
      asked("HTTNV", { person: { rating: "HTTNV" }, score: "95" }),
      "rating",
      "met",
    ],
    ["the score, where no rating is given", asked("HTTNV", { person: {}, score: "70" }), "score", "met"],
    ["a score that is short of it", asked("HTTNV", { score: "69.99" }), "score", "not-met"],
    ["neither", asked("HTTNV", { person: {} }), "rating", "unknown"],
    ["what LĐTT asks", asked("LDTT", { score: "69.99" }), "score", "not-met"],
    ["any rating where the title asks none", asked("CSTDCS", { score: "50" }), "score", "met"],
    ["none at all", asked("CSTDCS", { score: "49.99" }), "score", "not-met"],
  ])("is decided by %s", (_, input, named, outcome) => {
    const { conditions } = judge(input);
    expect(conditions.map((condition) => [condition.limb, condition.outcome])).toContainEqual([
      named,
      outcome,
    ]);
  });
});

describe("a contest that is kept", () => {
  const kept = (recognised: string, usedInSchoolYear: string) =>
    limb(
      {
        award: "GVDG_TRUONG",
        decisionDate: "2025-05-31",
        person: { contests: [{ award: "GVDG_TRUONG", schoolYear: recognised }], usedInSchoolYear },
      },
      "contest-kept",
    ).outcomes;

  it.each([
    ["in its year", "2023-2024", "2023-2024", "met"],
    ["in the next", "2023-2024", "2024-2025", "met"],
    ["in the one after", "2023-2024", "2025-2026", "not-met"],
    ["never in a year before it", "2024-2025", "2023-2024", "not-met"],
  ])("is kept %s", (_, recognised, used, outcome) => {
    expect(kept(recognised, used)).toEqual([outcome]);
  });
});

describe("entering a higher contest", () => {
  const entry = (contests: PersonFacts["contests"], more: JudgeCase = {}) =>
    limb(
      {
        award: "GVDG_HUYEN",
        decisionDate: "2024-03-01",
        schoolYear: "2023-2024",
        person: contests === undefined ? {} : { contests },
        ...more,
      },
      "contest-entry",
    );
  const recognised = [{ award: "GVDG_TRUONG", schoolYear: "2022-2023" }];

  it.each<[string, PersonFacts["contests"], readonly string[]]>([
    ["recognised before", recognised, ["met"]],
    ["recognised as class teacher", [{ award: "GVCNG_TRUONG", schoolYear: "2022-2023" }], ["not-met"]],
    ["recognised after", [{ award: "GVDG_TRUONG", schoolYear: "2024-2025" }], ["not-met"]],
    ["known to be recognised never", null, ["not-met"]],
    ["not known", undefined, []],
  ])("%s", (_, contests, outcomes) => {
    expect(entry(contests).outcomes).toEqual(outcomes);
  });

  it("is asked about where the year is not known, and not of the lowest contest", () => {
    const { outcomes, missing } = limb(
      { award: "GVDG_HUYEN", decisionDate: "2024-03-01", person: { contests: recognised } },
      "contest-entry",
    );
    expect([outcomes, missing]).toEqual([["unknown"], ["schoolYear"]]);
    expect(entry(recognised, { award: "GVDG_TRUONG" })).toMatchObject({ verdict: "eligible", outcomes: [] });
  });
});

describe("months of service", () => {
  const served = (person: PersonFacts, more: JudgeCase = {}) =>
    limb(
      { award: "LDTT", decisionDate: "2024-08-10", person: { ...teacher, ...person }, ...more },
      "months-of-service",
    );
  const openEnd = { schoolYear: "2023-2024", settings: { lawVersionBy: "school-year-end" } };

  it.each<[string, PersonFacts, JudgeCase, string, readonly string[]]>([
    ["enough", { recruitedOn: "2024-02-10" }, {}, "met", []],
    ["a day short", { recruitedOn: "2024-02-11" }, {}, "not-met", []],
    [
      "of a month whose day decides",
      { recruitedOn: "2024-02", countUntil: "2024-08-15" },
      {},
      "unknown",
      ["person.recruitedOn", "person.countUntil"],
    ],
    ["short by any count", { recruitedOn: "2024-03", countUntil: "2024-08-15" }, {}, "not-met", []],
    ["enough by any count", { recruitedOn: "2024-01", countUntil: "2024-08-15" }, {}, "met", []],
    [
      "until a day that is not known",
      { recruitedOn: "2024-02-10" },
      { ...openEnd, decisionDate: null },
      "unknown",
      ["person.countUntil"],
    ],
    [
      "between the numbers remembered: nothing that is missing would settle it",
      { recruitedOn: "2025-12-01" },
      { decisionDate: "2026-08-10" },
      "unknown",
      [],
    ],
  ])("%s", (_, person, more, outcome, missing) => {
    expect(served(person, more)).toMatchObject({ outcomes: [outcome], missing });
  });

  it("are asked for where nothing is said of recruitment, from NĐ 91/2017 on", () => {
    const { rating, registered, discipline, movement } = teacher;
    const person = { rating, registered, discipline, movement } as PersonFacts;
    const on = (decisionDate: string) => limb({ award: "LDTT", decisionDate, person }, "months-of-service");
    expect(on("2024-08-10")).toMatchObject({ outcomes: ["unknown"], missing: ["person.recruitedOn"] });
    expect(on("2016-08-10").outcomes).toEqual([]);
  });
});

describe("leave", () => {
  const limbs = (leave: PersonFacts["leave"], decisionDate: string) =>
    judge({ award: "LDTT", decisionDate, person: { ...teacher, ...(leave !== undefined && { leave }) } })
      .conditions.map((condition) => condition.limb)
      .filter((name) => /counts|absence/u.test(name));

  it.each<[string, PersonFacts["leave"], string, readonly string[]]>([
    ["maternity", { kind: "maternity" }, "2024-08-10", ["maternity-counts"]],
    ["maternity before a rule of it", { kind: "maternity" }, "2017-09-30", []],
    ["forty days", { kind: "sick", workingDays: 40 }, "2024-08-10", ["absence-no-bar"]],
    ["thirty-nine days", { kind: "sick", workingDays: 39 }, "2024-08-10", []],
    ["forty days before they were in the texts", { kind: "sick", workingDays: 40 }, "2017-09-30", []],
    ["a course", { kind: "training", months: 3 }, "2024-08-10", ["training-counts"]],
    ["a course of nobody knows how long", { kind: "training" }, "2024-08-10", []],
    ["a course before the circular", { kind: "training", months: 3 }, "2024-04-14", []],
    ["none", null, "2024-08-10", []],
  ])("%s", (_, leave, on, expected) => {
    expect(limbs(leave, on)).toEqual(expected);
  });
});

describe("the nominee of a title", () => {
  it.each<[string, string, NomineeKind, string, readonly string[]]>([
    ["a person", "LDTT", "individual", "2024-08-10", []],
    ["a collective", "LDTT", "collective", "2024-08-10", ["col-title-list"]],
    ["a person", "TTLDTT", "individual", "2024-08-10", ["ind-title-list-2022"]],
    [
      "a person, who wrote “Lao động xuất sắc”",
      "TTLDXS",
      "individual",
      "2024-08-10",
      ["ldxs-no-individual-title"],
    ],
    ["a household", "TTLDXS", "household", "2024-08-10", ["col-title-list"]],
    ["a person before the lists", "TTLDTT", "individual", "2004-06-30", []],
  ])("%s for %s", (_, award, kind, decisionDate, rules) => {
    expect(limb({ award, kind, decisionDate }, "kind-of-nominee").rules).toEqual(rules);
  });
});

describe("the commune's power", () => {
  const signed = (decisionDate: string, level: Level = "xa") =>
    limb(
      { award: "LDTT", decisionDate, issuer: { level }, settings: { communeAuthority2025: "ask" } },
      "authority",
    ).outcomes;

  it("is asked about from 1/7/2025 where the commune wants it, no other and no earlier one", () => {
    expect([signed("2025-06-30"), signed("2025-07-01")]).toEqual([["met"], ["unknown"]]);
    expect(signed("2025-07-01", "so")).toEqual(["met"]);
  });
});

it("refuses settings of a case that are wrong", () => {
  expect(() => judge({ award: "LDTT", settings: { capRounding: "up" } })).toThrow("up");
});
