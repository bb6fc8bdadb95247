/** The pages of the rules: complete, plain, accusing nobody, and right in their articles and examples. */
import { listRulePages, rulePage } from "../../src/core";
import type { JudgeCase, RulePage } from "../../src/core";
import { findingCodes, readIssueRecords } from "../../src/core/findings";
import { judge } from "../../src/core/rules/judge";
import { judgeMoney } from "../../src/core/rules/prize-money/judge-money";
import file from "../law/vectors.json";

const pages = [...listRulePages("vi"), ...listRulePages("en")];
const textsOf = ({ title, meaning, why, fix, example }: RulePage): readonly string[] => [
  title,
  meaning,
  why,
  fix,
  example.passes,
  example.fails,
];

describe("rule pages", () => {
  it.each(["vi", "en"] as const)("stand for every code once, by number, in %s", (lang) => {
    const listed = listRulePages(lang);
    expect(listed.map(({ code }) => code).sort()).toEqual([...findingCodes].sort());
    expect(listed.map(({ number }) => number)).toEqual(listed.map(({ number }) => number).sort());
  });

  it.each(pages.map((page) => [page.code, page] as const))(
    "%s says everything in sentences",
    (_code, page) => {
      for (const text of textsOf(page)) {
        expect(text).toBe(text.normalize("NFC").trim());
        expect(text.length).toBeGreaterThan(2);
      }
      for (const text of textsOf(page).slice(1)) expect(text).toMatch(/[.?]$/u);
      expect(page.example.passes).not.toBe(page.example.fails);
    },
  );

  it("give their examples with numbers", () => {
    const bare = pages.filter(
      ({ code, example }) => !(code in readIssueRecords) && !/\d/u.test(example.passes + example.fails),
    );
    expect(bare.map(({ code }) => code)).toEqual([]);
  });

  it("accuse nobody", () => {
    const accusing = /gian lận|cố tình|cố ý|khai man|bịa|fraud|cheat|on purpose|false claim/iu;
    expect(pages.filter((page) => textsOf(page).some((text) => accusing.test(text)))).toEqual([]);
  });

  it("differ in words alone between the languages", () => {
    for (const code of findingCodes) {
      const [vi, en] = [rulePage(code, "vi"), rulePage(code, "en")];
      expect([en.number, en.severity, en.articles]).toEqual([vi.number, vi.severity, vi.articles]);
      expect(en.meaning).not.toBe(vi.meaning);
    }
  });
});

describe("the articles of a page", () => {
  const rulesOf = (code: RulePage["code"]) => rulePage(code, "vi").articles.map(({ rule }) => rule);

  it("come dated from the law's data", () => {
    expect(rulePage("criterion-not-met", "vi").articles).toContainEqual(
      expect.objectContaining({
        rule: "ttldtt-2022",
        citation: "khoản 1 Điều 28 Luật Thi đua, khen thưởng số 06/2022/QH15",
        effectiveFrom: "2024-01-01",
        effectiveUntil: null,
        isDoubtful: false,
      }),
    );
    expect(rulePage("criterion-not-met", "vi").articles).toContainEqual(
      expect.objectContaining({ rule: "ttldtt-2003", effectiveUntil: "2024-01-01" }),
    );
  });

  it("hold every rule that a judgement can find not met", () => {
    const shown = new Set(findingCodes.flatMap(rulesOf));
    const notMet = file.vectors
      .filter(({ door }) => door === "judge")
      .flatMap(({ input }) => judge(input as JudgeCase).conditions)
      .filter(({ outcome }) => outcome === "not-met")
      .map(({ rule }) => rule);
    expect(notMet.length).toBeGreaterThan(20);
    expect([...new Set(notMet)].filter((rule) => !shown.has(rule))).toEqual([]);
  });

  it("hold base salary and coefficient where money is concerned", () => {
    expect(rulesOf("amount-differs")).toEqual(
      expect.arrayContaining(["lcs-2024", "coef-ldtt", "money-round-up-98"]),
    );
  });

  it("are none where the list alone is concerned", () => {
    expect(rulesOf("duplicate-entry")).toEqual([]);
    expect(rulesOf("nbsp")).toEqual([]);
  });
});

describe("the examples agree with the engine", () => {
  const unit = { rating: "HTTNV", movement: true, united: true, discipline: null } as const;
  const collective = { award: "TTLDTT", kind: "collective", decisionDate: "2024-08-10" } as const;
  const quota = { award: "CSTDCS", base: 46 } as const;
  const contest = { award: "GVDG_TINH", kind: "individual", decisionDate: "2021-05-20" } as const;
  const held = [{ award: "GVDG_TINH", schoolYear: "2020-2021" }] as const;

  it.each<[RulePage["code"], "passes" | "fails", JudgeCase]>([
    ["criterion-not-met", "passes", { ...collective, unit: { ...unit, members: 30, ldttCount: 21 } }],
    ["criterion-not-met", "fails", { ...collective, unit: { ...unit, members: 33, ldttCount: 23 } }],
    ["quota-exceeded", "passes", { decisionDate: "2023-08-15", quota: { ...quota, proposed: 6 } }],
    ["quota-exceeded", "fails", { decisionDate: "2023-08-15", quota: { ...quota, proposed: 7 } }],
    ["gvdg-expired", "passes", { ...contest, person: { contests: held, usedInSchoolYear: "2023-2024" } }],
    ["gvdg-expired", "fails", { ...contest, person: { contests: held, usedInSchoolYear: "2024-2025" } }],
  ])("%s %s", (_code, side, facts) => {
    expect(judge(facts).verdict).toBe(side === "passes" ? "eligible" : "ineligible");
  });

  it("amount-differs", () => {
    const price = (decisionDate: string) =>
      judgeMoney({ awards: [{ award: "LDTT", kind: "individual", decisionDate }] }).totalVnd;
    expect([price("2024-08-10"), price("2024-06-30")]).toEqual([710_000, 540_000]);
    expect(rulePage("amount-differs", "vi").example.passes).toContain("710.000");
    expect(rulePage("amount-differs", "en").example.fails).toContain("540,000");
  });
});
