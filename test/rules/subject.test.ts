/** What a case asks about, where it does not say so in full. */
import type { JudgeCase } from "../../src/core/domain";
import { judge } from "../../src/core/rules/judge";
import { teacher } from "./good-teacher";

const on = "2024-08-10";
function asked(input: JudgeCase) {
  const { verdict, missing, conditions, derived, warnings } = judge({ decisionDate: on, ...input });
  return {
    verdict,
    missing,
    limbs: conditions.map(({ limb }) => limb),
    rating: derived.rating,
    warns: warnings.map(({ rule }) => rule),
  };
}

describe("an award that nobody knows", () => {
  it.each<[string, JudgeCase]>([
    ["a code of no award", { award: "LDTX" }],
    ["a code of no award, with a signer", { award: "LDTX", issuer: { level: "xa" } }],
    ["no award, with a signer", { issuer: { level: "xa" } }],
    ["nothing at all", {}],
    ["votes about a person", { votes: { members: 10, yes: 10 }, person: {} }],
    ["votes about a unit", { votes: { members: 10, yes: 10 }, unit: {} }],
    ["a share beside a person", { quota: { award: "CSTDCS", proposed: 0 }, person: {} }],
  ])("is asked about: %s", (_, input) => {
    expect(asked(input)).toMatchObject({ verdict: "needs-review", missing: ["award"] });
    expect(asked(input).limbs).toContain("award-known");
    expect(asked(input).warns).toContain("award-unknown");
  });

  it("is named in the sentence", () => {
    expect(judge({ award: "LDTX" }).warnings[0]?.text).toContain("LDTX");
  });

  it.each<[string, JudgeCase, readonly string[]]>([
    ["votes alone", { votes: { members: 10, yes: 10 } }, ["vote"]],
    ["a share alone", { quota: { award: "CSTDCS", base: 10, proposed: 0 } }, ["quota"]],
    [
      "both",
      { votes: { members: 10, yes: 10 }, quota: { award: "CSTDCS", base: 10, proposed: 0 } },
      ["vote", "quota"],
    ],
  ])("is not asked about where the case is %s", (_, input, limbs) => {
    expect(asked(input)).toMatchObject({ verdict: "eligible", missing: [], limbs });
  });
});

describe("a case without an award", () => {
  it("asks about the rating that it names", () => {
    expect(asked({ person: { rating: "HTNV" } })).toMatchObject({ verdict: "eligible", rating: "HTNV" });
    expect(asked({ person: { rating: "HTNV", contests: [] } }).rating).toBe("HTNV");
  });

  const contests = [{ award: "GVDG_TRUONG", schoolYear: "2021-2022" }];

  it("asks about the contest that it wants to keep", () => {
    expect(asked({ person: { usedInSchoolYear: "2022-2023", contests } })).toMatchObject({
      verdict: "eligible",
      limbs: ["contest-level", "contest-kept"],
    });
    expect(asked({ person: { usedInSchoolYear: "2023-2024", contests } }).verdict).toBe("ineligible");
  });

  it("asks about the rating where there is no contest to keep", () => {
    const kept = { rating: "HTTNV", usedInSchoolYear: "2023-2024" } as const;
    expect(asked({ person: { ...kept } }).limbs).toEqual(["rating"]);
    expect(asked({ person: { ...kept, contests: [] } }).limbs).toEqual(["rating"]);
    expect(asked({ person: { rating: "HTTNV", contests } }).limbs).toEqual(["rating"]);
  });
});

describe("the kind of nominee", () => {
  const local = { gkMinimumRating: "HTTNV" };
  const [good, poor] = [{ rating: "HTTNV" }, { rating: "HTNV" }] as const;

  it.each<[string, JudgeCase, string]>([
    ["is a collective where only a unit is described", { unit: poor }, "ineligible"],
    ["is a collective whose unit is good", { unit: good }, "eligible"],
    ["is a person where one is described", { person: good }, "eligible"],
    ["is a person where both are described", { person: good, unit: poor }, "eligible"],
    ["is what is said", { kind: "collective", person: good, unit: poor }, "ineligible"],
  ])("%s", (_, input, verdict) => {
    expect(asked({ award: "GK_UBND_XA", settings: local, ...input }).verdict).toBe(verdict);
  });

  it("is that of the award where only one can get it", () => {
    expect(asked({ award: "LDTT", unit: good }).rating).toBeUndefined();
    expect(asked({ award: "TTLDTT", person: poor, unit: good }).rating).toBe("HTTNV");
  });

  it("may be either of a rating", () => {
    for (const kind of ["individual", "collective"] as const)
      expect(asked({ award: "HTTNV", kind, person: good }).limbs).toEqual(["rating"]);
  });
});

describe("“Lao động xuất sắc”", () => {
  it.each<[string, JudgeCase, string, readonly string[]]>([
    ["of a person is no title", { kind: "individual" }, "ineligible", []],
    ["of nobody knows whom is asked about", {}, "needs-review", ["kind"]],
    ["of a person who is described only is asked about", { person: teacher }, "needs-review", ["kind"]],
  ])("%s", (_, input, verdict, missing) => {
    expect(asked({ award: "LDXS", ...input })).toMatchObject({
      verdict,
      missing,
      limbs: ["kind-of-nominee"],
      warns: ["ldxs-no-individual-title"],
    });
  });

  it("of a collective is its title", () => {
    const unit = {
      rating: "HTXSNV",
      members: 10,
      ldttCount: 9,
      cstdcsCount: 1,
      completedCount: 10,
      movement: true,
      united: true,
    } as const;
    for (const input of [{ unit }, { kind: "collective", unit }] as const) {
      const judgement = asked({ award: "LDXS", ...input });
      expect(judgement).toMatchObject({ verdict: "eligible", rating: "HTXSNV" });
      expect(judgement.limbs).toEqual(expect.arrayContaining(["award-known", "ldtt-share"]));
    }
  });
});

describe("the parts of an answer", () => {
  it.each<[string, JudgeCase, string]>([
    ["a score beside a person", { award: "LDTT", person: { ...teacher }, score: "80" }, "movement"],
    ["a score beside a unit", { award: "TTLDTT", unit: { rating: "HTTNV" }, score: "80" }, "ldtt-share"],
  ])("are all of the criterion's for %s", (_, input, limb) => {
    expect(asked({ ...input, decisionDate: "2027-01-10" }).limbs).toContain(limb);
  });

  it.each<[string, JudgeCase]>([
    ["a score", { award: "LDTT", score: "80", decisionDate: "2027-01-10" }],
    ["a share", { award: "CSTDCS", quota: { award: "CSTDCS", base: 40, proposed: 4 } }],
    ["votes", { award: "CSTDCS", votes: { members: 10, yes: 10 } }],
  ])("are not the criterion's for %s alone", (_, input) => {
    expect(asked(input)).toMatchObject({ verdict: "eligible", missing: [] });
    expect(asked(input).limbs).toHaveLength(1);
  });

  it("are the criterion's where nothing else is asked", () => {
    expect(asked({ award: "CSTDCS" }).limbs).toContain("ldtt-held");
  });
});
