/** Who may enter a higher contest (TT 22/2019 Điều 6 and its annex). */
import type { HeldAward, JudgeCase } from "../../src/core/domain";
import { judge } from "../../src/core/rules/judge";

function entryOf(award: string, contests: readonly HeldAward[] | undefined, over: Partial<JudgeCase> = {}) {
  const person = contests === undefined ? {} : { contests };
  const given = { award, kind: "individual", decisionDate: "2025-03-10", schoolYear: "2024-2025" } as const;
  return judge({ ...given, person, ...over }).conditions.find(({ limb }) => limb === "contest-entry");
}

const held = (award: string, ...schoolYears: readonly string[]): readonly HeldAward[] =>
  schoolYears.map((schoolYear) => ({ award, schoolYear }));

describe("the entry to a contest of the district", () => {
  it.each([
    ["in the year itself", "GVDG_TRUONG", "2024-2025", "met"],
    ["two years before", "GVDG_TRUONG", "2022-2023", "met"],
    ["three years before", "GVDG_TRUONG", "2021-2022", "not-met"],
    ["in a later year", "GVDG_TRUONG", "2025-2026", "not-met"],
    ["at a higher level", "GVDG_TINH", "2023-2024", "met"],
    ["in another contest", "GVCNG_TRUONG", "2023-2024", "not-met"],
  ])("by a recognition %s", (_name, award, year, outcome) => {
    expect(entryOf("GVDG_HUYEN", held(award, year))).toMatchObject({
      rule: "gvdg-huyen-eligibility",
      outcome,
      facts: [{ name: "person.contests", value: `${award} ${year}` }],
    });
  });

  it("fails where there is known to be none", () => {
    expect(entryOf("GVDG_HUYEN", [])).toMatchObject({
      outcome: "not-met",
      facts: [{ name: "person.contests", value: "" }],
    });
  });

  it("is not asked about where nothing is told of earlier contests", () => {
    expect(entryOf("GVDG_HUYEN", undefined)).toBeUndefined();
  });

  it("asks for the school year that it counts from", () => {
    const given = { award: "GVDG_HUYEN", kind: "individual", decisionDate: "2025-03-10" } as const;
    const judgement = judge({ ...given, person: { contests: held("GVDG_TRUONG", "2023-2024") } });
    expect(judgement.missing).toContain("schoolYear");
    expect(judgement.conditions.find(({ limb }) => limb === "contest-entry")?.outcome).toBe("unknown");
  });

  it("of class teachers has its own recognitions", () => {
    expect(entryOf("GVCNG_HUYEN", held("GVCNG_TRUONG", "2023-2024"))).toMatchObject({
      rule: "gvcng-huyen-eligibility",
      outcome: "met",
    });
  });
});

describe("the entry to a contest of the province, known from memory", () => {
  it("is met by two years of four", () => {
    expect(entryOf("GVDG_TINH", held("GVDG_HUYEN", "2020-2021", "2024-2025"))?.outcome).toBe("met");
  });

  it.each([
    ["one year alone", ["2024-2025"]],
    ["one year told twice", ["2023-2024", "2023-2024"]],
    ["a year too long ago", ["2019-2020", "2024-2025"]],
  ])("refuses nobody for %s", (_name, years) => {
    expect(entryOf("GVDG_TINH", held("GVDG_HUYEN", ...years))?.outcome).toBe("unknown");
  });
});
