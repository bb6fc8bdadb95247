/** Titles held in a row (L2022 Điều 21–22) and years rated in a row (L2022 Điều 74). */
import type { HeldAward, JudgeCase, PersonFacts, UnitFacts, YearRating } from "../../../src/core/domain";
import { judge } from "../../../src/core/rules/judge";

/** School years by the year in which they begin. */
const held = (award: string, ...years: readonly number[]): readonly HeldAward[] =>
  years.map((year) => ({ award, schoolYear: `${String(year)}-${String(year + 1)}` }));
const initiatives = [{ level: "toan-quoc" }, { level: "toan-quoc" }];

function limbsOf(input: JudgeCase, named: string) {
  const { conditions, missing, warnings } = judge(input);
  return {
    outcomes: conditions
      .filter(({ limb }) => limb === named)
      .map(({ rule, outcome }) => `${rule} ${outcome}`),
    missing,
    warns: warnings.map(({ rule }) => rule),
  };
}

describe("titles held in a row", () => {
  const weighed = (history: PersonFacts["history"], more: JudgeCase = {}) =>
    limbsOf(
      {
        award: "CSTDCT",
        decisionDate: "2024-10-01",
        schoolYear: "2023-2024",
        person: { initiatives, ...(history !== undefined && { history }) },
        ...more,
      },
      "consecutive-titles",
    );

  it.each<[string, PersonFacts["history"], string, readonly string[]]>([
    ["nothing known", undefined, "unknown", ["person.history"]],
    ["known to be none", null, "not-met", []],
    ["three up to the year", held("CSTDCS", 2021, 2022, 2023), "met", []],
    ["three up to the year before", held("CSTDCS", 2020, 2021, 2022), "met", []],
    ["three that ended earlier", held("CSTDCS", 2019, 2020, 2021), "unknown", ["person.history"]],
    ["three, of which one comes after the year", held("CSTDCS", 2022, 2023, 2024), "not-met", []],
    ["three with a gap", held("CSTDCS", 2020, 2021, 2023), "not-met", []],
    ["three, a gap, and an older one", held("CSTDCS", 2018, 2021, 2022, 2023), "met", []],
    ["three long ago, and one since", held("CSTDCS", 2018, 2019, 2020, 2023), "unknown", ["person.history"]],
    ["three of another title", held("LDTT", 2021, 2022, 2023), "not-met", []],
  ])("%s", (_, history, outcome, missing) => {
    expect(weighed(history)).toMatchObject({ outcomes: [`cstd-tinh-2022 ${outcome}`], missing });
  });

  it.each<[string, readonly number[], JudgeCase, string]>([
    [
      "the decision's year less one where no school year is said",
      [2020, 2021, 2022],
      { decisionDate: "2024-10-01" },
      "met",
    ],
    ["older ones then", [2019, 2020, 2021], { decisionDate: "2024-10-01" }, "unknown"],
    [
      "no year where the day is not known either",
      [2010, 2011, 2012],
      { receivedDate: "2024-10-01", settings: { lawVersionBy: "received-date" } },
      "met",
    ],
  ])("must reach %s", (_, years, more, outcome) => {
    const person = { initiatives, history: held("CSTDCS", ...years) };
    const { outcomes } = limbsOf({ award: "CSTDCT", person, ...more }, "consecutive-titles");
    expect(outcomes).toEqual([`cstd-tinh-2022 ${outcome}`]);
  });

  it("need reach no year where the decision may come at any time", () => {
    const person = { initiatives, history: held("CSTDCS", 2023, 2024, 2025) };
    const { outcomes } = limbsOf({ award: "CSTDCT", decisionDate: null, person }, "consecutive-titles");
    expect(outcomes).toContain("cstd-tinh-2022 met");
    expect(outcomes).not.toContain("cstd-tinh-2022 unknown");
  });

  it.each<[string, readonly HeldAward[], string]>([
    ["three years apart", held("CSTDCT", 2020, 2023), "met"],
    ["four years apart", held("CSTDCT", 2019, 2023), "not-met"],
    ["of province and ministry", [...held("CSTDCT", 2020), ...held("CSTDCB", 2023)], "met"],
    ["three years ago", held("CSTDCT", 2017, 2020), "met"],
    ["four years ago", held("CSTDCT", 2016, 2019), "unknown"],
  ])("of the national title, twice: %s", (_, history, outcome) => {
    expect(weighed(history, { award: "CSTDTQ" }).outcomes).toEqual([`cstdtq-2022 ${outcome}`]);
  });

  describe("behind an earlier award of the same name", () => {
    const later = { decisionDate: "2025-10-01", schoolYear: "2024-2025" };
    const all = held("CSTDCS", 2019, 2020, 2021, 2022, 2023, 2024);

    it.each<[string, readonly HeldAward[], JudgeCase, string]>([
      ["three since", [...all, ...held("CSTDCT", 2021)], later, "met"],
      ["two since, and the year of that award", [...all, ...held("CSTDCT", 2022)], later, "unknown"],
      ["two since the later of two", [...all, ...held("CSTDCT", 2018, 2022)], later, "unknown"],
      [
        "the very award that is judged is not an earlier one",
        [...all, ...held("CSTDCT", 2024)],
        later,
        "met",
      ],
      ["an award of another name", [...all, ...held("LDTT", 2023)], later, "met"],
      [
        "before NĐ 152/2025 said so",
        [...all, ...held("CSTDCT", 2022)],
        { ...later, decisionDate: "2025-06-30" },
        "met",
      ],
    ])("%s", (_, history, more, outcome) => {
      const { outcomes, missing, warns } = weighed(history, more);
      expect(outcomes).toEqual([`cstd-tinh-2022 ${outcome}`]);
      expect([missing.includes("person.history"), warns.includes("next-award-clock")]).toEqual(
        outcome === "met" ? [false, false] : [true, true],
      );
    });
  });
});

const rated = (...years: readonly number[]): readonly YearRating[] =>
  years.map((year) => ({ year, rating: "HTXSNV" }));
const ofYears = (...years: readonly number[]) =>
  held("", ...years).map(({ schoolYear }) => ({ level: "co-so", schoolYear }));

describe("a person's years with the highest rating", () => {
  const weighed = (person: PersonFacts, more: JudgeCase = {}) =>
    limbsOf(
      { award: "BK_UBND_TINH", kind: "individual", decisionDate: "2024-10-01", person, ...more },
      "years-ground",
    );
  const two = ofYears(2022, 2023);

  it.each<[string, PersonFacts, string]>([
    ["two, with an initiative in each", { ratings: rated(2022, 2023), initiatives: two }, "met"],
    ["two, with initiatives without a year", { ratings: rated(2022, 2023), initiatives }, "met"],
    [
      "a school year touches both its years",
      { ratings: rated(2022, 2023), initiatives: ofYears(2021, 2023) },
      "met",
    ],
    [
      "one initiative of other years",
      { ratings: rated(2022, 2023), initiatives: ofYears(2020, 2023) },
      "not-met",
    ],
    ["and of years after them", { ratings: rated(2022, 2023), initiatives: ofYears(2023, 2024) }, "not-met"],
    ["one initiative alone", { ratings: rated(2022, 2023), initiatives: ofYears(2023) }, "not-met"],
    ["no initiative, whatever the ratings", { initiatives: null }, "not-met"],
    ["one year, whatever the initiatives", { ratings: rated(2023) }, "not-met"],
    ["two with a gap", { ratings: rated(2021, 2023), initiatives }, "not-met"],
    [
      "one of them rated lower",
      { ratings: [...rated(2022), { year: 2023, rating: "HTTNV" }], initiatives },
      "not-met",
    ],
    ["known to be rated never", { ratings: null, initiatives }, "not-met"],
  ])("%s", (_, person, outcome) => {
    expect(weighed({ history: [], ...person })).toMatchObject({ outcomes: [`bk-tinh-ind-2022 ${outcome}`] });
  });

  it.each<[string, PersonFacts, readonly string[]]>([
    ["ratings", { initiatives: two }, ["person.ratings"]],
    ["initiatives", { ratings: rated(2022, 2023) }, ["person.initiatives"]],
    ["both", {}, ["person.ratings", "person.initiatives"]],
    ["ratings of late", { ratings: rated(2020, 2021), initiatives }, ["person.ratings"]],
  ])("asks for %s", (_, person, missing) => {
    expect(weighed({ history: [], ...person })).toMatchObject({
      outcomes: ["bk-tinh-ind-2022 unknown"],
      missing,
    });
  });

  it.each<[string, JudgeCase, string]>([
    ["the second year before the decision", { decisionDate: "2024-10-01" }, "met"],
    ["not the third", { decisionDate: "2025-10-01" }, "unknown"],
    [
      "no year where the day is not known",
      { decisionDate: null, receivedDate: "2025-10-01", settings: { lawVersionBy: "received-date" } },
      "met",
    ],
  ])("must reach %s", (_, more, outcome) => {
    const person = { ratings: rated(2021, 2022), initiatives, history: [] };
    expect(weighed(person, more).outcomes).toEqual([`bk-tinh-ind-2022 ${outcome}`]);
  });

  it("need reach no year where the decision may come at any time", () => {
    const person = { ratings: rated(2024, 2025), initiatives, history: [] };
    const { outcomes } = weighed(person, { decisionDate: null });
    expect(outcomes).toEqual(["bk-tinh-ind-2022 met"]);
  });

  it("may be mixed with titles, which is said only beside titles", () => {
    const person = { ratings: rated(2022, 2023), initiatives };
    const mixed = (history: PersonFacts["history"]) =>
      weighed({ ...person, ...(history !== undefined && { history }) }).outcomes.includes(
        "bk-tinh-ind-mixed-years met",
      );
    expect([mixed(held("LDTT", 2022)), mixed([]), mixed(null), mixed(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("a collective's years with the highest rating or the title", () => {
  const weighed = (unit: UnitFacts, decisionDate = "2024-10-01") =>
    limbsOf({ award: "BK_UBND_TINH", kind: "collective", decisionDate, unit }, "years-ground");

  it.each<[string, UnitFacts, string, readonly string[]]>([
    ["two rated", { ratings: rated(2022, 2023) }, "met", []],
    ["one rated, one with the title", { ratings: rated(2023), history: held("TTLDXS", 2021) }, "met", []],
    ["two with the title", { history: held("TTLDXS", 2021, 2022) }, "met", []],
    ["one year both ways", { ratings: rated(2023), history: held("TTLDXS", 2022) }, "not-met", []],
    ["two with the lower title", { ratings: [], history: held("TTLDTT", 2021, 2022) }, "not-met", []],
    ["one rated, titles known to be none", { ratings: rated(2023), history: null }, "not-met", []],
    ["one rated, titles not known", { ratings: rated(2023) }, "unknown", ["unit.history"]],
    ["one title, ratings not known", { history: held("TTLDXS", 2022) }, "unknown", ["unit.ratings"]],
    ["nothing known", {}, "unknown", ["unit.ratings", "unit.history"]],
    ["two rated long ago", { ratings: rated(2018, 2019), history: [] }, "unknown", ["unit.ratings"]],
  ])("%s", (_, unit, outcome, missing) => {
    expect(weighed(unit)).toMatchObject({ outcomes: [`bk-tinh-col-2022 ${outcome}`], missing });
  });

  it("counted no title until 2023", () => {
    expect(weighed({ ratings: [], history: held("TTLDXS", 2021, 2022) }, "2023-10-01").outcomes).toEqual([
      "bk-tinh-col-2013 not-met",
    ]);
    expect(weighed({}, "2023-10-01").missing).toEqual(["unit.ratings"]);
  });
});
