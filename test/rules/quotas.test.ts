/** Shares of a list: CSTĐCS of LĐTT, HTXSNV of HTTNV, units HTXSNV of units HTTNV. */
import type { QuotaFacts } from "../../src/core/domain";
import { judge } from "../../src/core/rules/judge";

function weighed(quota: QuotaFacts, decisionDate: string, settings: Readonly<Record<string, unknown>> = {}) {
  const { conditions, missing, derived, warnings } = judge({ decisionDate, quota, settings });
  return {
    outcome: conditions.map(({ outcome }) => outcome).join(),
    limb: conditions.map(({ limb }) => limb).join(),
    missing,
    allowed: derived.allowedCount,
    warns: warnings.map(({ rule }) => rule),
    says: warnings.map(({ text }) => text).join(" "),
  };
}

type Case = readonly [
  says: string,
  quota: Partial<QuotaFacts>,
  outcome: string,
  allowed: number | null,
  missing?: readonly string[],
  settings?: Readonly<Record<string, unknown>>,
];

function describeQuota(title: string, on: string, asked: QuotaFacts, cases: readonly Case[]): void {
  describe(title, () => {
    const named = cases.map((one) => [one[0], one] as const);
    it.each(named)("%s", (_, [, quota, outcome, allowed, missing = [], settings = {}]) => {
      expect(weighed({ ...asked, ...quota }, on, settings)).toMatchObject({
        limb: "quota",
        outcome,
        allowed,
        missing,
      });
    });
  });
}

describeQuota("CSTĐCS until 2023, at most 15 % of LĐTT", "2023-08-10", { award: "CSTDCS", proposed: 0 }, [
  ["as many as the law lets", { base: 40, proposed: 6 }, "met", 6],
  ["one more", { base: 40, proposed: 7 }, "not-met", 6],
  ["as many as the province lets", { base: 40, proposed: 4, rate: "0.1" }, "met", 4],
  ["one more than the province lets", { base: 40, proposed: 5, rate: "0.1" }, "not-met", 4],
  ["a province's rate above the law's", { base: 40, proposed: 7, rate: "0.2" }, "not-met", 6],
  ["nobody, of nobody knows how many", { proposed: 0 }, "met", null],
  ["somebody, of nobody knows how many", { proposed: 1 }, "unknown", null, ["quota.base"]],
  ["rounded to the nearest, down", { base: 41, proposed: 7 }, "not-met", 6, [], { capRounding: "round" }],
  ["rounded to the nearest, a half up", { base: 50, proposed: 8 }, "met", 8, [], { capRounding: "round" }],
  ["rounded up", { base: 41, proposed: 7 }, "met", 7, [], { capRounding: "ceil" }],
]);

describe("the doubt about the rate of CSTĐCS", () => {
  const asked = { award: "CSTDCS", base: 40, proposed: 4 } as const;

  it("is that of the province, where nobody set it", () => {
    expect(weighed(asked, "2023-08-10").warns).toEqual(["cstdcs-quota-91"]);
    expect(weighed({ ...asked, rate: "0.15" }, "2023-08-10").warns).toEqual([]);
  });

  it("names a rate above the law's, and the law's", () => {
    const { warns, says } = weighed({ ...asked, rate: "0.2" }, "2023-08-10");
    expect(warns).toEqual(["cstdcs-quota-91"]);
    expect(says).toContain("0.2");
    expect(says).toContain("15%");
  });
});

describeQuota(
  "CSTĐCS from 2024, without a share of the law",
  "2024-08-10",
  { award: "CSTDCS", proposed: 5 },
  [
    ["no rate", { base: 40 }, "met", null],
    ["a local rate kept", { base: 40, proposed: 4, rate: "0.1" }, "met", 4],
    ["a local rate not kept", { base: 40, rate: "0.1" }, "met", 4],
    ["a local rate of nobody knows how many", { rate: "0.1" }, "met", null],
    ["a rate of the settings", { base: 40 }, "met", 4, [], { cstdcsCapRate: "0.1" }],
  ],
);

it("says how far a local rate of CSTĐCS is exceeded, only where it is", () => {
  const says = (proposed: number, rate?: string) =>
    weighed({ award: "CSTDCS", base: 40, proposed, ...(rate !== undefined && { rate }) }, "2024-08-10").says;
  expect(says(5, "0.1")).toMatch(/\b5\b.*\b4\b/u);
  expect([says(4, "0.1"), says(5)]).toEqual([says(0), says(0)]);
});

const people = { award: "HTXSNV", base: 20, proposed: 4 } as const;

describeQuota("HTXSNV from 1/7/2026: 20 % of HTTNV, 25 % in an outstanding unit", "2027-02-10", people, [
  ["as many as any unit may", {}, "met", null],
  ["one more: the unit decides", { proposed: 5 }, "unknown", null, ["quota.unitIsHtxsnv"]],
  ["more than any unit may", { proposed: 6 }, "not-met", null],
  ["of a usual unit", { proposed: 5, unitIsHtxsnv: false }, "not-met", 4],
  ["of an outstanding unit", { proposed: 5, unitIsHtxsnv: true }, "met", 5],
  ["more than an outstanding unit may", { proposed: 6, unitIsHtxsnv: true }, "not-met", 5],
  ["a rate given, kept", { proposed: 2, rate: "0.1" }, "met", 2],
  ["a rate given, not kept", { proposed: 3, rate: "0.1" }, "not-met", 2],
  ["a rate of the settings", { proposed: 3 }, "not-met", 2, [], { htxsQuotaRate: "0.1" }],
  [
    "the case's rate before that of the settings",
    { rate: "0.15" },
    "not-met",
    3,
    [],
    { htxsQuotaRate: "0.2" },
  ],
  ["a rate above the law's", { proposed: 5, rate: "0.5", unitIsHtxsnv: false }, "not-met", 4],
  [
    "all HTTNV and better as the base",
    { proposed: 5, unitIsHtxsnv: false },
    "met",
    5,
    [],
    { htxsQuotaBase: "includes-htxsnv" },
  ],
]);

describeQuota("HTXSNV of nobody knows how many HTTNV", "2027-02-10", { award: "HTXSNV", proposed: 1 }, [
  ["the base is asked first", {}, "unknown", null, ["quota.base"]],
  ["and alone", { unitIsHtxsnv: true }, "unknown", null, ["quota.base"]],
  [
    "whatever the commune counts in it",
    {},
    "unknown",
    null,
    ["quota.base"],
    { htxsQuotaBase: "includes-htxsnv" },
  ],
  ["nobody is always allowed", { proposed: 0 }, "met", null],
]);

describeQuota("HTXSNV from 15/9/2023 to 30/6/2026, by the Party's rate", "2024-12-10", people, [
  ["as many as is remembered of it", {}, "met", 4],
  ["more: its text is asked", { proposed: 5 }, "unknown", 4, ["quota.rate"]],
  ["more, in an outstanding unit", { proposed: 5, unitIsHtxsnv: true }, "unknown", 4, ["quota.rate"]],
  ["a rate given, kept", { proposed: 2, rate: "0.1" }, "met", 2],
  ["a rate given, not kept", { proposed: 3, rate: "0.1" }, "not-met", 2],
  ["a rate given above the remembered one", { proposed: 6, rate: "0.3" }, "met", 6],
]);

describe("the doubts about the share of HTXSNV", () => {
  it.each<[string, string, Partial<QuotaFacts>, object, readonly string[]]>([
    ["the base", "2027-02-10", {}, {}, ["quota-base-trap"]],
    ["no base where the commune said it", "2027-02-10", {}, { htxsQuotaBase: "excludes-htxsnv" }, []],
    ["the rule of 2026", "2026-12-10", {}, {}, ["quota-base-trap", "class-233-transition"]],
    [
      "no rule of 2026 where the unit said it",
      "2026-12-10",
      {},
      { ratingRule2026: "nd-233" },
      ["quota-base-trap"],
    ],
    ["the Party's rate", "2024-12-10", {}, {}, ["quota-base-trap", "class-party-20"]],
    ["no Party's rate where one is given", "2024-12-10", { rate: "0.1" }, {}, ["quota-base-trap"]],
    ["no Party's rate beside that of the decree", "2027-02-10", { rate: "0.1" }, {}, ["quota-base-trap"]],
  ])("are %s", (_, on, quota, settings, warns) => {
    expect(weighed({ ...people, ...quota }, on, { ...settings }).warns).toEqual(warns);
  });
});

const units = { award: "unit-HTXSNV", units: 20, base: 20, proposed: 4 } as const;

describeQuota("units HTXSNV from 1/7/2026", "2027-01-05", units, [
  ["as many as any locality may", {}, "met", null],
  ["one more: the locality's own rating decides", { proposed: 5 }, "unknown", null, ["quota.unitIsHtxsnv"]],
  ["of an outstanding locality", { proposed: 5, unitIsHtxsnv: true }, "met", 5],
  [
    "a rate of the settings",
    { proposed: 3, unitIsHtxsnv: false },
    "not-met",
    2,
    [],
    { ttldxsCapRate: "0.1" },
  ],
  ["five units are not few", { units: 5, base: 10, proposed: 2, unitIsHtxsnv: false }, "met", 2],
  ["four units are few", { units: 4, base: 10, proposed: 2, unitIsHtxsnv: false }, "not-met", 1],
]);

describeQuota("units HTXSNV with less known", "2027-01-05", { award: "unit-HTXSNV", proposed: 1 }, [
  ["the units that did well stand for all", { base: 10, proposed: 2, unitIsHtxsnv: false }, "met", 2],
  ["few units: their number is enough", { units: 4 }, "met", 1],
  ["many units: the base is asked", { units: 10, unitIsHtxsnv: false }, "unknown", null, ["quota.base"]],
  ["neither number", { unitIsHtxsnv: false }, "unknown", null, ["quota.units", "quota.base"]],
  ["neither number, and none proposed", { proposed: 0 }, "met", null],
  [
    "all units as the base: the number that did well is not asked",
    { units: 20, proposed: 5 },
    "unknown",
    null,
    ["quota.unitIsHtxsnv"],
    { ttldxsCapBase: "all-units" },
  ],
  ["all units as the base, unknown", {}, "unknown", null, ["quota.units"], { ttldxsCapBase: "all-units" }],
]);

it.each<[QuotaFacts["award"], string]>([
  ["CSTDCS", "2017-09-30"],
  ["HTXSNV", "2020-08-19"],
])("leaves a share of %s before its first rule to people", (award, on) => {
  const { outcome, limb, allowed } = weighed({ award, base: 10, proposed: 1 }, on);
  expect([limb, outcome, allowed]).toEqual(["quota", "not-in-force", null]);
});
