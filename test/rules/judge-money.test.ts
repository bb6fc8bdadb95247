import type { MoneyAward } from "../../src/core/domain";
import { defaultSettings, parseSettings } from "../../src/core/law";
import { dueFor, judgeMoney, parseMoneyCases } from "../../src/core/rules/prize-money/judge-money";

/** The published table: rounded up per award, by coefficient and base salary. */
const table: readonly [
  award: string,
  kind: "individual" | "collective",
  coefficient: string,
  amounts: number[],
][] = [
  ["LDTT", "individual", "0.3", [450_000, 540_000, 710_000, 760_000]],
  ["TTLDTT", "collective", "0.8", [1_200_000, 1_440_000, 1_880_000, 2_030_000]],
  ["CSTDCS", "individual", "1.0", [1_490_000, 1_800_000, 2_340_000, 2_530_000]],
  ["TTLDXS", "collective", "1.5", [2_240_000, 2_700_000, 3_510_000, 3_800_000]],
  ["CSTDCT", "individual", "3.0", [4_470_000, 5_400_000, 7_020_000, 7_590_000]],
  ["CSTDTQ", "individual", "4.5", [6_710_000, 8_100_000, 10_530_000, 11_390_000]],
  ["CO_TINH", "collective", "8.0", [11_920_000, 14_400_000, 18_720_000, 20_240_000]],
];
const days = ["2023-06-30", "2023-07-01", "2024-07-01", "2026-07-01"];

describe("amounts by day", () => {
  const cells = table.flatMap(([award, kind, coefficient, amounts]) =>
    amounts.map((due, index) => [award, days[index] ?? "", due, kind, coefficient] as const),
  );

  it.each(cells)("%s decided on %s is %p", (award, day, dueVnd, kind, coefficient) => {
    expect(dueFor(award, kind, day)).toMatchObject({ dueVnd, coefficient });
  });

  it("answers the same question from memory, another setting anew", () => {
    const own = parseSettings({ roundMode: "none" });
    if (!own.ok) throw new Error("refused");
    const first = dueFor("TTLDTT", "collective", "2022-08-20", defaultSettings);
    expect(dueFor("TTLDTT", "collective", "2022-08-20", defaultSettings)).toBe(first);
    expect(dueFor("TTLDTT", "collective", "2022-08-20", own.value).dueVnd).toBe(1_192_000);
  });
});

describe("many awards", () => {
  it("are rounded one by one and never again on the sum", () => {
    const awards: MoneyAward[] = [
      ...Array.from({ length: 650 }, () => ({ award: "LDTT", decisionDate: "2024-03" })),
      ...Array.from({ length: 75 }, () => ({ award: "TTLDTT", decisionDate: "2024-03" })),
    ];
    expect(judgeMoney({ awards }).totalVnd).toBe(459_000_000);
  });

  it("of unknown amount stand in no total and are named once", () => {
    const { totalVnd, warnings } = judgeMoney({
      awards: [
        { award: "GVDG_TINH" },
        { award: "GVCNG_TINH" },
        { award: "LDTT", decisionDate: "2024-03-01" },
      ],
    });
    expect(totalVnd).toBe(540_000);
    expect(warnings.map(({ rule }) => rule)).toEqual(["coef-student-gvdg"]);
  });

  it("of different nominees are not weighed against each other", () => {
    const award = { award: "LDTT", decisionDate: "2025-08-20", schoolYear: "2024-2025" };
    const awards = [
      { ...award, nominee: "A" },
      { ...award, award: "CSTDCS", nominee: "B" },
    ];
    expect(judgeMoney({ awards }).lines.map(({ paid }) => paid)).toEqual([true, true]);
  });

  it("of one nominee without a period are all paid, with a doubt", () => {
    const awards = ["LDTT", "CSTDCS"].map((award) => ({ award, nominee: "A", decisionDate: "2025-08-20" }));
    const judgement = judgeMoney({ awards });
    expect(judgement.lines.map(({ paid }) => paid)).toEqual([true, true]);
    expect(judgement.warnings.map(({ rule }) => rule)).toEqual(["money-same-period-highest"]);
  });

  it("keep only the higher of title and form where the commune set so", () => {
    const awards: MoneyAward[] = [
      { award: "LDTT", nominee: "A", decisionDate: "2025-08-20", schoolYear: "2024-2025" },
      { award: "BK_UBND_TINH", kind: "individual", nominee: "A", decisionDate: "2025-08-20" },
    ];
    expect(judgeMoney({ awards, settings: { titlePlusForm: "highest" } }).totalVnd).toBe(3_510_000);
  });
});

describe("reading money cases", () => {
  it.each([
    ["an unknown key", { awards: [{ award: "LDTT", amount: 1 }] }],
    ["a date that no calendar has", { awards: [{ award: "LDTT", decisionDate: "2023-02-30" }] }],
    ["a wrong setting", { awards: [], settings: { roundMode: "up" } }],
    ["no object", 7],
  ])("refuses %s with one sentence", (_name, json) => {
    const parsed = parseMoneyCases(json);
    expect(parsed).toMatchObject({ ok: false });
    if (!parsed.ok) expect(parsed.failure).toHaveLength(1);
  });
});
