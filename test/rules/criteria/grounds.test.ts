/** The single limbs of criteria, on both sides of what each of them asks. */
import type { JudgeCase, PersonFacts, UnitFacts } from "../../../src/core/domain";
import { judge } from "../../../src/core/rules/judge";
import { teacher } from "../good-teacher";

function limb(input: JudgeCase, named: string) {
  const { conditions, missing, warnings } = judge(input);
  const found = conditions.filter((condition) => condition.limb === named);
  return {
    outcomes: found.map(({ outcome }) => outcome),
    rules: found.map(({ rule }) => rule),
    missing,
    warns: warnings.map(({ rule }) => rule),
  };
}

const unit: UnitFacts = {
  rating: "HTXSNV",
  members: 10,
  ldttCount: 9,
  cstdcsCount: 1,
  completedCount: 10,
  discipline: null,
  movement: true,
  united: true,
};
const school = (award: string, facts: UnitFacts, more: JudgeCase = {}): JudgeCase => ({
  award,
  kind: "collective",
  decisionDate: "2024-08-10",
  schoolYear: "2023-2024",
  unit: facts,
  ...more,
});

describe("the share of members", () => {
  it.each<[string, UnitFacts, string, readonly string[]]>([
    ["reached", { members: 10, ldttCount: 7 }, "met", []],
    ["missed", { members: 10, ldttCount: 6 }, "not-met", []],
    ["of nobody knows how many titles", { members: 10 }, "unknown", ["unit.ldttCount"]],
    ["of nobody knows how many members", { ldttCount: 7 }, "unknown", ["unit.members"]],
    ["of neither", {}, "unknown", ["unit.ldttCount", "unit.members"]],
    ["of no members", { members: 0, ldttCount: 0 }, "unknown", ["unit.ldttCount", "unit.members"]],
    [
      "of fewer members than titles",
      { members: 6, ldttCount: 7 },
      "unknown",
      ["unit.ldttCount", "unit.members"],
    ],
  ])("%s", (_, counts, outcome, missing) => {
    const { rating, discipline, movement, united } = { ...unit };
    const facts = { rating, discipline, movement, united, ...counts } as UnitFacts;
    expect(limb(school("TTLDTT", facts), "ldtt-share")).toMatchObject({ outcomes: [outcome], missing });
  });

  it.each(["TTLDTT", "TTLDXS"])("of %s rests on a way of counting, unless the commune chose it", (award) => {
    const warns = (settings: Readonly<Record<string, unknown>>) =>
      judge(school(award, unit, { settings })).warnings.map(({ rule }) => rule);
    expect(warns({})).toContain("col-denominator");
    expect(warns({ denominatorPolicy: "all" })).not.toContain("col-denominator");
  });
});

describe("the base title that a locality asks", () => {
  const must = { settings: { ttldxsMustBeTtldtt: true } };

  it.each<[string, UnitFacts["history"], JudgeCase, string]>([
    ["of the year", [{ award: "TTLDTT", schoolYear: "2023-2024" }], {}, "met"],
    ["of another year", [{ award: "TTLDTT", schoolYear: "2022-2023" }], {}, "not-met"],
    ["another title of the year", [{ award: "TTLDXS", schoolYear: "2023-2024" }], {}, "not-met"],
    ["known to be none", null, {}, "not-met"],
    ["not known", undefined, {}, "unknown"],
  ])("%s", (_, history, more, outcome) => {
    const facts = { ...unit, ...(history !== undefined && { history }) };
    const found = limb(school("TTLDXS", facts, { ...must, ...more }), "ttldtt-held");
    expect(found.outcomes).toEqual([outcome]);
    expect(found.missing).toEqual(outcome === "unknown" ? ["unit.history"] : []);
    // The national rule says the reverse, which matters where the title is not there.
    expect(found.warns.includes("no-ladder")).toBe(outcome !== "met");
  });

  it("may be of any year where the case says none", () => {
    const history = [{ award: "TTLDTT", schoolYear: "2021-2022" }];
    const input = { award: "TTLDXS", decisionDate: "2024-08-10", unit: { ...unit, history }, ...must };
    expect(limb(input, "ttldtt-held").outcomes).toEqual(["met"]);
  });

  it("is asked by no law", () => {
    expect(limb(school("TTLDXS", unit), "ttldtt-held").outcomes).toEqual([]);
    expect(limb(school("TTLDXS", unit), "previous-titles").outcomes).toEqual([]);
  });
});

describe("the titles of earlier years that a locality asks", () => {
  const two = { settings: { ttldxsPreviousYears: 2 } };
  const held = (...years: readonly [string, string][]) => ({
    ...unit,
    history: years.map(([award, schoolYear]) => ({ award, schoolYear })),
  });
  const both = held(["TTLDXS", "2022-2023"], ["TTLDTT", "2021-2022"]);

  it.each<[string, JudgeCase, string, readonly string[]]>([
    ["of either name", school("TTLDXS", both, two), "met", []],
    [
      "of another name",
      school("TTLDXS", held(["TTLDXS", "2022-2023"], ["CO_TINH", "2021-2022"]), two),
      "not-met",
      [],
    ],
    ["not known", school("TTLDXS", unit, two), "unknown", ["unit.history"]],
    [
      "before nobody knows which year",
      { award: "TTLDXS", decisionDate: "2024-08-10", unit: both, ...two },
      "unknown",
      ["schoolYear"],
    ],
  ])("%s", (_, input, outcome, missing) => {
    const found = limb(input, "previous-titles");
    expect(found).toMatchObject({ outcomes: [outcome], missing });
    expect(found.warns.includes("no-ladder")).toBe(outcome !== "met");
  });
});

describe("discipline in a collective", () => {
  const always = { settings: { ttldxsDisciplineClause: "always" } };

  it.each<[string, UnitFacts["discipline"], JudgeCase, readonly string[]]>([
    ["is not asked from 2024", { "canh-cao": 1 }, {}, []],
    ["is asked where the province does: a warning", { "canh-cao": 1 }, always, ["not-met"]],
    ["a reprimand does not bar", { "khien-trach": 1 }, always, ["met"]],
    ["none", null, always, ["met"]],
  ])("%s", (_, discipline, more, outcomes) => {
    const facts = { ...unit, ...(discipline !== undefined && { discipline }) };
    expect(limb(school("TTLDXS", facts, more), "no-discipline").outcomes).toEqual(outcomes);
  });
});

describe("the initiative of the year", () => {
  const weighed = (person: PersonFacts, more: JudgeCase = {}) =>
    limb(
      {
        award: "CSTDCS",
        decisionDate: "2024-08-10",
        schoolYear: "2023-2024",
        person: { ...teacher, ...person },
        ...more,
      },
      "initiative-ground",
    );
  const earlier = { initiatives: [{ level: "co-so", schoolYear: "2022-2023" }] };

  it.each<[string, PersonFacts, JudgeCase, string]>([
    ["of the year", { initiatives: [{ level: "co-so", schoolYear: "2023-2024" }] }, {}, "met"],
    ["without a year", { initiatives: [{ level: "co-so" }] }, {}, "met"],
    ["of another year: asked", earlier, {}, "unknown"],
    [
      "of another year, which the locality lets count",
      earlier,
      { settings: { initiativeCarry: "yes" } },
      "met",
    ],
    [
      "of another year, which the locality does not",
      earlier,
      { settings: { initiativeCarry: "no" } },
      "not-met",
    ],
    ["known to be none", { initiatives: null }, {}, "not-met"],
    ["an empty list", { initiatives: [] }, {}, "not-met"],
    ["not known", {}, {}, "unknown"],
  ])("%s", (_, person, more, outcome) => {
    expect(weighed(person, more).outcomes).toEqual([outcome]);
  });

  it("may be of any year where the case says none", () => {
    const input = { award: "CSTDCS", decisionDate: "2024-08-10", person: { ...teacher, ...earlier } };
    expect(limb(input, "initiative-ground").outcomes).toEqual(["met"]);
  });

  it("of another year is the locality's question", () => {
    expect(weighed(earlier)).toMatchObject({ missing: ["person.initiatives"] });
    expect(weighed(earlier).warns).toContain("initiative-level-carry");
  });

  it("is no contest, which is said only of whoever has one", () => {
    const contests = [{ award: "GVDG_XA", schoolYear: "2023-2024" }];
    const rules = (parts: PersonFacts, more: JudgeCase = {}) =>
      weighed({ initiatives: [], ...parts }, more).rules;
    expect(rules({ contests })).toContain("gvdg-not-initiative");
    expect(rules({ contests: [] })).not.toContain("gvdg-not-initiative");
    expect(rules({ contests: null })).not.toContain("gvdg-not-initiative");
    expect(rules({ contests }, { decisionDate: "2019-08-10" })).not.toContain("gvdg-not-initiative");
  });
});

describe("grounds that stand in no list", () => {
  const praise = (otherGround: boolean | undefined, more: JudgeCase = {}) => {
    const stated = otherGround === undefined ? {} : { otherGround };
    const input = {
      award: "BK_UBND_TINH",
      kind: "individual",
      decisionDate: "2024-10-01",
      person: stated,
    } as const;
    return { verdict: judge({ ...input, ...more }).verdict, ...limb({ ...input, ...more }, "other-grounds") };
  };
  const before = { decisionDate: "2023-10-01" };
  const none: PersonFacts = { ratings: [], initiatives: [], history: [] };

  it.each<[string, boolean | undefined, JudgeCase, string, readonly string[], readonly string[]]>([
    ["claimed", true, {}, "eligible", ["met"], []],
    [
      "not claimed, and no other ground",
      false,
      { person: { ...none, otherGround: false } },
      "ineligible",
      ["not-met"],
      [],
    ],
    ["nothing said of them", undefined, { person: none }, "ineligible", [], []],
    [
      "nothing said of them, where the commune wants to be asked",
      undefined,
      { person: none, settings: { bkOtherGrounds: "ask" } },
      "needs-review",
      ["unknown"],
      ["person.otherGround"],
    ],
    [
      "claimed of a collective",
      undefined,
      { kind: "collective", unit: { otherGround: true } },
      "eligible",
      ["met"],
      [],
    ],
    [
      "claimed of a person, asked of a collective",
      true,
      { kind: "collective", unit: { ratings: [], history: [] } },
      "ineligible",
      [],
      [],
    ],
    ["until 2023, claimed", true, before, "eligible", ["met"], []],
    ["until 2023, not claimed: not all were read", false, before, "needs-review", ["unknown"], []],
    ["until 2023, nothing said", undefined, before, "needs-review", ["unknown"], ["person.otherGround"]],
  ])("%s", (_, otherGround, more, verdict, outcomes, missing) => {
    expect(praise(otherGround, more)).toMatchObject({ verdict, outcomes, missing });
  });

  it("of a letter of praise stood beside the rating until 2023", () => {
    const poor = { rating: "HTNV" } as const;
    const asked = (person: PersonFacts) => praise(undefined, { award: "GK_UBND_XA", ...before, person });
    expect(asked({ ...poor, otherGround: true }).verdict).toBe("eligible");
    expect(asked({ ...poor, otherGround: false }).verdict).toBe("ineligible");
    expect(asked(poor)).toMatchObject({ verdict: "needs-review", missing: ["person.otherGround"] });
  });
});
