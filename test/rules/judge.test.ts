import type { JudgeCase, PersonFacts } from "../../src/core/domain";
import { assumedFacts, defaultSettings } from "../../src/core/law";
import { judge } from "../../src/core/rules/judge";
import { teacher, unitOfTen } from "./good-teacher";

const ldtt = (over: Partial<JudgeCase> = {}): JudgeCase => ({
  award: "LDTT",
  kind: "individual",
  decisionDate: "2024-08-10",
  person: teacher,
  ...over,
});

describe("facts", () => {
  it("that are absent are unknown, not false", () => {
    const person: PersonFacts = { rating: "HTTNV", registered: true, recruitedOn: null, discipline: null };
    expect(judge(ldtt({ person }))).toMatchObject({
      verdict: "needs-review",
      missing: ["person.movement"],
    });
  });

  it("that a school vouches for fill what a row leaves out", () => {
    const person = { ...assumedFacts(defaultSettings).person, rating: "HTTNV" as const };
    expect(judge(ldtt({ person })).verdict).toBe("eligible");
    expect(judge(ldtt({ person, decisionDate: "2022-08-10" })).verdict).toBe("eligible");
  });

  it("that are known to be none are no doubt", () => {
    expect(judge(ldtt({ person: { ...teacher, rating: null } })).verdict).toBe("ineligible");
  });

  it("contradicting each other settle nothing", () => {
    const unit = {
      rating: "HTTNV",
      members: 10,
      ldttCount: 11,
      discipline: null,
      movement: true,
      united: true,
    } as const;
    const judgement = judge({ award: "TTLDTT", decisionDate: "2024-08-10", unit });
    expect(judgement).toMatchObject({ verdict: "needs-review", missing: ["unit.ldttCount", "unit.members"] });
  });
});

describe("the order of verdicts", () => {
  it("puts a known failure before a doubt", () => {
    expect(judge(ldtt({ person: { rating: "HTNV" } }))).toMatchObject({ verdict: "ineligible", missing: [] });
  });

  it("puts a hold before everything and still shows the limbs", () => {
    const judgement = judge(ldtt({ person: { ...teacher, rating: "HTNV", underInvestigation: true } }));
    expect(judgement).toMatchObject({ verdict: "on-hold", decidedBy: ["hold-while-investigated"] });
    expect(judgement.conditions.map(({ limb }) => limb)).toContain("rating");
  });
});

describe("the rating that counts", () => {
  const cases: [name: string, person: PersonFacts, date: string, rating: string | undefined][] = [
    [
      "for duty under NĐ 90",
      { rating: "HTTNV", discipline: "khien-trach", disciplineForDuty: true },
      "2023-09-14",
      "KHTNV",
    ],
    [
      "outside duty under NĐ 90",
      { rating: "HTTNV", discipline: "khien-trach", disciplineForDuty: false },
      "2023-09-14",
      "HTTNV",
    ],
    [
      "outside duty from NĐ 48 on",
      { rating: "HTTNV", discipline: "khien-trach", disciplineForDuty: false },
      "2023-09-15",
      "KHTNV",
    ],
    [
      "outside duty on its last day",
      { rating: "HTTNV", discipline: "khien-trach", disciplineForDuty: false },
      "2026-06-30",
      "KHTNV",
    ],
    [
      "outside duty under NĐ 233",
      { rating: "HTTNV", discipline: "khien-trach", disciplineForDuty: false },
      "2026-07-01",
      "HTTNV",
    ],
    ["not known whether for duty", { rating: "HTTNV", discipline: "khien-trach" }, "2026-07-01", undefined],
    ["no rating at all", { discipline: null }, "2024-08-10", undefined],
  ];

  it.each(cases)("%s", (_name, person, decisionDate, rating) => {
    expect(judge(ldtt({ person: { ...teacher, ...person }, decisionDate })).derived.rating).toBe(
      "rating" in person || rating !== undefined ? rating : "HTTNV",
    );
  });
});

describe("the date that chooses the law", () => {
  const straddling: JudgeCase = {
    award: "TTLDTT",
    decisionDate: "2024-01-15",
    receivedDate: "2023-12-01",
    schoolYear: "2022-2023",
    unit: unitOfTen,
  };

  it.each([
    ["decision-date", "ineligible"],
    ["received-date", "eligible"],
    ["school-year-end", "eligible"],
  ])("is the %s where the commune set so", (lawVersionBy, verdict) => {
    expect(judge({ ...straddling, settings: { lawVersionBy } }).verdict).toBe(verdict);
  });

  it("named too roughly is itself what is missing", () => {
    const judgement = judge({
      award: "LDTT",
      issuer: { level: "huyen" },
      decisionDate: "2025",
      person: teacher,
    });
    expect(judgement).toMatchObject({ verdict: "needs-review", missing: ["decisionDate"] });
    expect(judgement.warnings.map(({ rule }) => rule)).toContain("decisionDate");
  });
});

describe("months of service", () => {
  it.each([
    ["calendar-anniversary", "2024-02-12", "2024-08-11", "ineligible"],
    ["calendar-anniversary", "2024-02-12", "2024-08-12", "eligible"],
    ["thirty-days", "2024-02-13", "2024-08-10", "ineligible"],
    ["thirty-days", "2024-02-12", "2024-08-10", "eligible"],
  ])("by %s from %s to %s: %s", (monthCounting, recruitedOn, countUntil, verdict) => {
    const person = { ...teacher, recruitedOn, countUntil };
    expect(judge(ldtt({ person, settings: { monthCounting } })).verdict).toBe(verdict);
  });

  it("of a month without a day is doubtful only where the day decides", () => {
    const person = (recruitedOn: string) => ({ ...teacher, recruitedOn, countUntil: "2024-08-15" });
    expect(judge(ldtt({ person: person("2024-01") })).verdict).toBe("eligible");
    expect(judge(ldtt({ person: person("2024-02") })).verdict).toBe("needs-review");
    expect(judge(ldtt({ person: person("2024-03") })).verdict).toBe("ineligible");
  });
});

describe("titles held in a row", () => {
  const history = (...years: string[]) => years.map((schoolYear) => ({ award: "CSTDCS", schoolYear }));
  const asked = (held: readonly { award: string; schoolYear: string }[]): JudgeCase => ({
    award: "CSTDCT",
    decisionDate: "2025-10-01",
    schoolYear: "2024-2025",
    person: { history: held, initiatives: [{ level: "tinh" }] },
  });

  it.each([
    ["up to the year", history("2022-2023", "2023-2024", "2024-2025"), "eligible"],
    ["up to the year before", history("2021-2022", "2022-2023", "2023-2024"), "eligible"],
    ["long ago", history("2016-2017", "2017-2018", "2018-2019"), "needs-review"],
    ["two only", history("2023-2024", "2024-2025"), "ineligible"],
    ["one year twice", [...history("2023-2024", "2024-2025"), ...history("2024-2025")], "ineligible"],
    [
      "already used for the same title",
      [
        ...history("2021-2022", "2022-2023", "2023-2024", "2024-2025"),
        { award: "CSTDCT", schoolYear: "2023-2024" },
      ],
      "needs-review",
    ],
  ])("%s", (_name, held, verdict) => {
    expect(judge(asked(held)).verdict).toBe(verdict);
  });
});

describe("an award without its level", () => {
  it("takes the signer's", () => {
    const judgement = judge({ award: "GVDG", decisionDate: "2024-03-01", issuer: { level: "so" } });
    expect(judgement.verdict).toBe("eligible");
  });

  it("is asked about where nobody signs", () => {
    expect(judge({ award: "GVDG", decisionDate: "2024-03-01" })).toMatchObject({
      verdict: "needs-review",
      missing: ["award"],
    });
  });
});

describe("entering a higher contest", () => {
  const entry = (award: string, ...years: string[]): JudgeCase => ({
    award,
    schoolYear: "2023-2024",
    decisionDate: "2024-03-01",
    person: { contests: years.map((schoolYear) => ({ award: "GVDG_TRUONG", schoolYear })) },
  });

  it.each([
    ["recognised two years before", entry("GVDG_HUYEN", "2021-2022"), "eligible"],
    ["recognised in the year itself", entry("GVDG_HUYEN", "2023-2024"), "eligible"],
    ["recognised three years before", entry("GVDG_HUYEN", "2020-2021"), "ineligible"],
    ["never recognised", entry("GVDG_HUYEN"), "ineligible"],
    ["a rule from memory refuses nobody", entry("GVDG_TINH", "2022-2023"), "needs-review"],
  ])("%s", (_name, input, verdict) => {
    expect(judge(input).verdict).toBe(verdict);
  });
});

describe("awards beyond the data", () => {
  it.each(["CO_BO", "BK_BO", "CSTDCB", "CO_TINH"])("%s is left to people", (award) => {
    expect(judge({ award, decisionDate: "2024-08-10", person: teacher }).verdict).toBe("needs-review");
  });

  it("before the first modelled day are left to people", () => {
    const judgement = judge(ldtt({ decisionDate: "2010-08-10" }));
    expect(judgement.verdict).toBe("needs-review");
    expect(judgement.conditions).toContainEqual(expect.objectContaining({ outcome: "not-in-force" }));
  });
});

describe("a letter of praise without its level", () => {
  it.each([
    ["GK", "xa", "eligible"],
    ["GK", "huyen", "ineligible"],
    ["BK", "xa", "needs-review"],
  ] as const)("%s signed by %s is %s", (award, level, verdict) => {
    const input: JudgeCase = {
      award,
      kind: "individual",
      decisionDate: "2025-08-20",
      issuer: { level },
      person: teacher,
    };
    expect(judge(input).verdict).toBe(verdict);
  });
});
