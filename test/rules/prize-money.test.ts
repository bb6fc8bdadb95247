/** What awards of one nominee are worth beside each other (NĐ 152 Điều 49), and what an award is worth alone. */
import type { MoneyAward } from "../../src/core/domain";
import { dueFor, judgeMoney } from "../../src/core/rules/prize-money/judge-money";
import { periodKeyOf } from "../../src/core/rules/prize-money/period-key";

const on = { decisionDate: "2025-08-20", nominee: "Lê Thị Lan" } as const;
const ofYear = { ...on, schoolYear: "2024-2025" } as const;
const ldtt: MoneyAward = { award: "LDTT", ...ofYear };
const cstdcs: MoneyAward = { award: "CSTDCS", ...ofYear };
const form = (award: string, more: Partial<MoneyAward> = {}): MoneyAward => ({
  award,
  kind: "individual",
  ...on,
  ...more,
});

function weighed(awards: readonly MoneyAward[], settings: Readonly<Record<string, unknown>> = {}) {
  const { lines, warnings, totalVnd } = judgeMoney({ awards, settings });
  return {
    paid: lines.map(({ paid }) => paid),
    rules: lines.map(({ rule }) => rule),
    warns: warnings.map(({ rule }) => rule),
    says: warnings.map(({ text }) => text).join(" "),
    totalVnd,
  };
}

describe("the achievement period", () => {
  const period = (from: string, to: string) => periodKeyOf({ award: "LDTT", period: { from, to } });

  it.each([
    ["2024-08", "2025-05", "2024-2025"],
    ["2024-09", "2025-08", "2024-2025"],
    ["2024-07", "2025-05", "2024-07/2025-05"],
    ["2024-10", "2025-05", "2024-10/2025-05"],
    ["2024-09", "2025-04", "2024-09/2025-04"],
    ["2024-09", "2025-09", "2024-09/2025-09"],
    ["2024-09", "2026-05", "2024-09/2026-05"],
    ["2024-08", "2024-08", "2024-08/2024-08"],
    ["2024-08-15", "2025-05-31", "2024-2025"],
  ])("from %s to %s is %s", (from, to, key) => {
    expect(period(from, to)).toBe(key);
  });

  it("is the school year where none is said, else unknown", () => {
    expect(periodKeyOf(ldtt)).toBe("2024-2025");
    expect(periodKeyOf({ award: "LDTT" })).toBeUndefined();
  });
});

describe("titles of one nominee", () => {
  it.each<[string, readonly MoneyAward[], readonly boolean[]]>([
    ["of one school year: the highest", [ldtt, cstdcs], [false, true]],
    ["in whatever order", [cstdcs, ldtt], [true, false]],
    [
      "of one year, said as a period",
      [ldtt, { ...cstdcs, period: { from: "2024-09", to: "2025-05" } }],
      [false, true],
    ],
    ["of two years", [ldtt, { ...cstdcs, schoolYear: "2023-2024" }], [true, true]],
    ["of one year, one of unknown worth", [ldtt, { ...cstdcs, decisionDate: null }], [true, true]],
    ["of one year and of nobody knows which", [ldtt, { award: "CSTDCS", ...on }], [true, true]],
    [
      "three, two of them of one year",
      [ldtt, cstdcs, { ...ldtt, schoolYear: "2023-2024" }],
      [false, true, true],
    ],
  ])("%s", (_, awards, paid) => {
    expect(weighed(awards).paid).toEqual(paid);
  });

  it("of two years say why each is paid, of one year why one is not", () => {
    const each = weighed([ldtt, { ...cstdcs, schoolYear: "2023-2024" }]).rules;
    expect(each.map((rules) => rules.includes("money-diff-period-all"))).toEqual([true, true]);
    const highest = weighed([ldtt, cstdcs]).rules;
    expect(highest.map((rules) => rules.includes("money-same-period-highest"))).toEqual([true, false]);
    expect(highest.flat()).not.toContain("money-diff-period-all");
  });

  it("are paid all where the commune set so", () => {
    expect(weighed([ldtt, cstdcs], { payMode: "all" })).toMatchObject({ paid: [true, true], warns: [] });
  });

  it("are a doubt, naming the nominee, where a period is unknown, and one title never is", () => {
    const unknown = weighed([
      { award: "LDTT", ...on },
      { award: "CSTDCS", ...on },
    ]);
    expect(unknown.warns).toEqual(["money-same-period-highest"]);
    expect(unknown.says).toContain("Lê Thị Lan");
    expect(weighed([{ award: "LDTT", ...on }, form("GK_UBND_XA")]).warns).not.toContain(
      "money-same-period-highest",
    );
  });

  it("name the remembered rule as a doubt before 1/7/2025", () => {
    const before = { decisionDate: "2024-08-20" };
    expect(
      weighed([
        { ...ldtt, ...before },
        { ...cstdcs, ...before },
      ]).warns,
    ).toEqual(["money-same-period-highest"]);
    expect(weighed([ldtt, cstdcs]).warns).toEqual([]);
  });
});

describe("forms of one nominee", () => {
  const library = { achievement: "thư viện xanh" };
  const [letter, certificate] = [form("GK_UBND_XA"), form("BK_UBND_TINH")];

  it.each<[string, readonly MoneyAward[], readonly boolean[]]>([
    ["for nobody knows what", [letter, certificate], [true, true]],
    ["for one achievement", [form("GK_UBND_XA", library), form("BK_UBND_TINH", library)], [false, true]],
    [
      "for two",
      [form("GK_UBND_XA", library), form("BK_UBND_TINH", { achievement: "cứu người" })],
      [true, true],
    ],
    ["for one, and for nobody knows what", [form("GK_UBND_XA", library), certificate], [true, true]],
  ])("%s", (_, awards, paid) => {
    expect(weighed(awards).paid).toEqual(paid);
  });

  it("say why each is paid, and why one is not", () => {
    expect(weighed([letter, certificate]).rules.map((rules) => rules.includes("money-forms-diff"))).toEqual([
      true,
      true,
    ]);
    const { rules } = weighed([form("GK_UBND_XA", library), form("BK_UBND_TINH", library)]);
    expect(rules[0]).toContain("one-achievement-one-form-2022");
    expect(rules.map((of) => of.includes("money-forms-diff"))).toEqual([false, true]);
    expect(weighed([letter]).rules.flat()).not.toContain("money-forms-diff");
  });
});

describe("a title beside a form", () => {
  const awards = [ldtt, cstdcs, form("BK_UBND_TINH")];

  it("is paid beside it, which is not said of a title that is not paid", () => {
    const { paid, rules } = weighed(awards);
    expect(paid).toEqual([false, true, true]);
    expect(rules.map((of) => of.includes("money-title-plus-form"))).toEqual([false, true, true]);
  });

  it("is left out where the commune pays the highest only", () => {
    expect(weighed(awards, { titlePlusForm: "highest" }).paid).toEqual([false, false, true]);
    const before = awards.map((award) => ({ ...award, decisionDate: "2023-08-20" }));
    expect(weighed(before, { titlePlusForm: "highest" }).paid.filter(Boolean)).toHaveLength(1);
  });
});

it("names the nominee of a line where there is one, and weighs lines without one alone", () => {
  const unnamed = { award: "CSTDCS", decisionDate: "2025-08-20", schoolYear: "2024-2025" };
  const { lines } = judgeMoney({ awards: [ldtt, unnamed, { ...unnamed, award: "LDTT" }] });
  expect(lines.map((line) => [line.nominee, line.paid])).toEqual([
    ["Lê Thị Lan", true],
    [undefined, true],
    [undefined, true],
  ]);
  expect(lines[1]).not.toHaveProperty("nominee");
});

describe("an award alone", () => {
  it("of both kinds of nominee is worth what its kind is, and nothing where that is unknown", () => {
    const worth = (kind?: "individual" | "collective") => dueFor("BK_UBND_TINH", kind, "2025-08-20");
    expect([worth("individual").dueVnd, worth("collective").dueVnd]).toEqual([3_510_000, 7_020_000]);
    expect(worth()).toMatchObject({ dueVnd: null, rule: ["money-collective-double"] });
    expect(dueFor("LDTT", undefined, "2025-08-20").dueVnd).toBe(710_000);
  });

  it.each([
    ["an award that nobody knows", "LDTX", "2025-08-20", "award-unknown", "LDTX"],
    ["a form without its level", "GK", "2025-08-20", "pay-by-decider", "Giấy khen"],
    ["no day", "LDTT", null, "money-date", ""],
    ["a year in which the amount changes", "LDTT", "2024", "money-date", ""],
    ["a day before the first salary", "LDTT", "1990-01-01", "money-date", "1990-01-01"],
    ["a day after the rule of rounding", "LDTT", "2027-03-01", "coef-article-no-98", "Lao động tiên tiến"],
  ])("is worth nothing that is known: %s", (_, award, day, rule, named) => {
    const due = dueFor(award, "individual", day);
    expect(due).toMatchObject({ dueVnd: null, warnings: [{ rule }] });
    expect(due.warnings[0]?.text).toContain(named);
  });

  it("of a rating is worth nothing, for sure", () => {
    expect(dueFor("HTXSNV", "individual", "2025-08-20")).toMatchObject({ dueVnd: 0, warnings: [] });
  });
});
