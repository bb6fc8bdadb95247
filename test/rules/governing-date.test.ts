/** The day by which a case is judged: its decision's, another that the commune set, or none that is known. */
import type { JudgeCase } from "../../src/core/domain";
import { judge } from "../../src/core/rules/judge";
import { teacher, unitOfTen as unit } from "./good-teacher";

const sixOfTen: JudgeCase = { award: "TTLDTT", unit };

describe("the day that chooses the law", () => {
  it.each<[string, JudgeCase, string]>([
    ["the decision's", { decisionDate: "2023-12-31" }, "eligible"],
    ["the day after", { decisionDate: "2024-01-01" }, "ineligible"],
    [
      "the end of lessons, where it is set",
      { schoolYear: "2022-2023", settings: { lawVersionBy: "school-year-end" } },
      "eligible",
    ],
    [
      "the end of the next ones",
      { schoolYear: "2023-2024", settings: { lawVersionBy: "school-year-end" } },
      "ineligible",
    ],
    [
      "no school year to end",
      { decisionDate: "2024-01-01", settings: { lawVersionBy: "school-year-end" } },
      "needs-review",
    ],
    [
      "no day of receipt",
      { decisionDate: "2024-01-01", settings: { lawVersionBy: "received-date" } },
      "needs-review",
    ],
    ["none: a title has no day of its own", { schoolYear: "2022-2023" }, "needs-review"],
    ["a year in which the law stays", { decisionDate: "2023" }, "eligible"],
  ])("%s", (_, input, verdict) => {
    expect(judge({ ...sixOfTen, ...input }).verdict).toBe(verdict);
  });

  it("is asked about in other words where it is unknown than where it is rough", () => {
    const says = (decisionDate: string | null) =>
      judge({ award: "HTXSNV", decisionDate, score: "95" }).warnings.find(
        ({ rule }) => rule === "decisionDate",
      )?.text;
    expect(says("2026")).toContain("2026-12-31");
    expect(says(null)).toBeDefined();
    expect(says(null)).not.toContain("2026");
  });
});

describe("a contest without a day", () => {
  const contest = (schoolYear: string, more: JudgeCase = {}): JudgeCase => ({
    award: "GVDG_HUYEN",
    schoolYear,
    ...more,
  });

  it("was held in its school year", () => {
    expect(judge(contest("2024-2025")).verdict).toBe("eligible");
    expect(judge(contest("2025-2026")).verdict).toBe("ineligible");
  });

  it("that is kept was held in the year of its own recognition", () => {
    const contests = [
      { award: "GVDG_TRUONG", schoolYear: "2025-2026" },
      { award: "GVDG_HUYEN", schoolYear: "2024-2025" },
    ];
    const person = { contests, usedInSchoolYear: "2025-2026" };
    expect(judge({ award: "GVDG_HUYEN", person }).verdict).toBe("eligible");
  });

  it("is asked about where no year is known", () => {
    expect(judge({ award: "GVDG_HUYEN" }).missing).toContain("decisionDate");
    expect(judge({ award: "GVDG_HUYEN", person: { contests: [] } }).missing).toContain("decisionDate");
  });

  it("is no rating, whose day is unknown", () => {
    const judgement = judge({ award: "HTTNV", schoolYear: "2026-2027", score: "80" });
    expect(judgement).toMatchObject({ verdict: "needs-review" });
    expect(judgement.missing).toContain("decisionDate");
  });
});

describe("a file received before the law was amended", () => {
  const warns = (receivedDate: string | null) =>
    judge({ award: "LDTT", person: teacher, decisionDate: "2026-10-20", receivedDate }).warnings.map(
      ({ rule }) => rule,
    );

  it.each([
    ["2026-09-30", false],
    ["2026-09", false],
    ["2026-10-01", true],
    ["2026-10", true],
    ["2026", true],
    [null, true],
  ])("on %s: its doubt is named: %s", (receivedDate, isNamed) => {
    expect(warns(receivedDate).includes("ver-law-2026-amend")).toBe(isNamed);
  });
});

describe("the day of the decision", () => {
  const recruited = { ...teacher, recruitedOn: "2024-02-12" };

  it.each([
    ["2024-08-11", "ineligible"],
    ["2024-08-12", "eligible"],
    ["2024-08", "needs-review"],
  ])("counts the months of service to %s, whatever day chooses the law", (decisionDate, verdict) => {
    const settings = { lawVersionBy: "received-date" };
    const input = { award: "LDTT", person: recruited, decisionDate, receivedDate: "2024-06-01", settings };
    expect(judge(input).verdict).toBe(verdict);
  });
});

describe("a year in which a rule changes", () => {
  it.each<[string, JudgeCase]>([
    [
      "who may sign",
      { award: "TTLDTT", decisionDate: "2025", issuer: { level: "xa" }, unit: { ...unit, ldttCount: 7 } },
    ],
    [
      "how many votes are asked",
      { award: "CSTDTQ", decisionDate: "2025", votes: { members: 10, yes: 9, writtenYes: 0 } },
    ],
    [
      "how many are asked to vote",
      { award: "CSTDCT", decisionDate: "2017", votes: { members: 10, yes: 8, writtenYes: 0 } },
    ],
    ["which share is allowed", { decisionDate: "2023", quota: { award: "HTXSNV", base: 20, proposed: 10 } }],
  ])("is asked about: %s", (_, input) => {
    const { verdict, missing } = judge(input);
    expect([verdict, missing[0]]).toEqual(["needs-review", "decisionDate"]);
  });
});

describe("doubts beside the criterion", () => {
  const school = { ...unit, ldttCount: 8 };
  const warns = (award: string, schoolYear: string | undefined, held: readonly [string, string][]) =>
    judge({
      award,
      kind: "collective",
      decisionDate: "2025-08-20",
      ...(schoolYear !== undefined && { schoolYear }),
      unit: { ...school, history: held.map(([title, year]) => ({ award: title, schoolYear: year })) },
    }).warnings.map(({ rule }) => rule);

  it.each<[string, string, string | undefined, readonly [string, string][], boolean]>([
    ["the other title of the year", "TTLDTT", "2024-2025", [["TTLDXS", "2024-2025"]], true],
    ["the same the other way round", "TTLDXS", "2024-2025", [["TTLDTT", "2024-2025"]], true],
    ["the other title of the year before", "TTLDTT", "2024-2025", [["TTLDXS", "2023-2024"]], false],
    ["the very title", "TTLDTT", "2024-2025", [["TTLDTT", "2024-2025"]], false],
    ["a form of the year", "TTLDTT", "2024-2025", [["GK_UBND_XA", "2024-2025"]], false],
    ["a form beside a title", "GK_UBND_XA", "2024-2025", [["TTLDXS", "2024-2025"]], false],
    ["titles of a year that is not known", "TTLDTT", undefined, [["TTLDXS", "2024-2025"]], false],
    ["nothing", "TTLDTT", "2024-2025", [], false],
  ])("name two titles of one year: %s", (_, award, schoolYear, held, isNamed) => {
    expect(warns(award, schoolYear, held).includes("col-both-titles")).toBe(isNamed);
  });

  it.each([
    [{}, true],
    [{ provincialRule152: "not-issued" }, true],
    [{ provincialRule152: "issued" }, false],
  ])("name the provincial rule that must exist: %j", (settings, isNamed) => {
    const { warnings } = judge({ award: "LDTT", person: teacher, decisionDate: "2025-08-20", settings });
    expect(warnings.some(({ rule }) => rule === "ver-decree-152-local-gap")).toBe(isNamed);
  });
});
