import fc from "fast-check";
import type { JudgeCase, PersonFacts, UnitFacts } from "../../src/core/domain";
import { judge } from "../../src/core/rules/judge";

const ratings = ["KHTNV", "HTNV", "HTTNV", "HTXSNV"] as const;
const days = [
  "2022-08-10",
  "2024-03-01",
  "2024-08-10",
  "2025-06-30",
  "2025-08-20",
  "2026-08-10",
  "2024",
  null,
];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const unitFacts: fc.Arbitrary<UnitFacts> = fc
  .record({
    rating: maybe(fc.constantFrom(...ratings)),
    members: maybe(fc.integer({ min: 10, max: 40 })),
    ldttCount: maybe(fc.integer({ min: 0, max: 10 })),
    completedCount: maybe(fc.integer({ min: 0, max: 10 })),
    cstdcsCount: maybe(fc.integer({ min: 0, max: 3 })),
    discipline: maybe(fc.constantFrom(null, { "canh-cao": 1 }, { "khien-trach": 1 })),
    movement: maybe(fc.boolean()),
    united: maybe(fc.boolean()),
  })
  .map((facts) => withoutAbsent(facts) as UnitFacts);

const personFacts: fc.Arbitrary<PersonFacts> = fc
  .record({
    rating: maybe(fc.constantFrom(...ratings)),
    isLdtt: maybe(fc.boolean()),
    registered: maybe(fc.boolean()),
    recruitedOn: maybe(fc.constantFrom(null, "2015-09-01", "2024-01-05", "2021-12-01")),
    discipline: maybe(fc.constantFrom(null, "khien-trach", "canh-cao")),
    disciplineForDuty: maybe(fc.boolean()),
    movement: maybe(fc.boolean()),
    initiatives: maybe(fc.constantFrom([], [{ level: "co-so" }], [{ level: "tinh" }])),
    history: maybe(fc.constantFrom([], held("2021-2022", "2022-2023", "2023-2024"))),
  })
  .map((facts) => withoutAbsent(facts) as PersonFacts);

function held(...years: string[]) {
  return years.map((schoolYear) => ({ award: "CSTDCS", schoolYear }));
}

function withoutAbsent<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

const collectiveCase: fc.Arbitrary<JudgeCase> = fc
  .tuple(fc.constantFrom("TTLDTT", "TTLDXS"), fc.constantFrom(...days), unitFacts)
  .map(([award, decisionDate, unit]) => ({ award, kind: "collective", decisionDate, unit }));

const individualCase: fc.Arbitrary<JudgeCase> = fc
  .tuple(fc.constantFrom("LDTT", "CSTDCS", "CSTDCT"), fc.constantFrom(...days), personFacts)
  .map(([award, decisionDate, person]) => ({ award, kind: "individual", decisionDate, person }));

const anyCase = fc.oneof(collectiveCase, individualCase);

/** The best that each fact can say. */
const favourable: { readonly unit: UnitFacts; readonly person: PersonFacts } = {
  unit: { rating: "HTXSNV", cstdcsCount: 3, discipline: null, movement: true, united: true },
  person: {
    rating: "HTXSNV",
    isLdtt: true,
    registered: true,
    recruitedOn: null,
    discipline: null,
    movement: true,
    initiatives: [{ level: "toan-quoc" }],
    history: held("2021-2022", "2022-2023", "2023-2024", "2024-2025", "2025-2026"),
  },
};

type Side = "unit" | "person";

const sideOf = (input: JudgeCase): Side => (input.unit === undefined ? "person" : "unit");

function withFact(input: JudgeCase, side: Side, name: string, value: unknown): JudgeCase {
  return { ...input, [side]: { ...input[side], [name]: value } };
}

describe("judge", () => {
  it("never turns eligible into anything else when evidence gets better", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        if (judge(input).verdict !== "eligible") return;
        const side = sideOf(input);
        for (const [name, value] of Object.entries(favourable[side])) {
          // A history of later years than the decision says nothing better of an earlier one.
          if (name === "history" && input.person?.history !== undefined) continue;
          expect(judge(withFact(input, side, name, value)).verdict).toBe("eligible");
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("neither refuses nor passes for want of a fact", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const side = sideOf(input);
        const verdict = judge(input).verdict;
        for (const name of Object.keys(input[side] ?? {})) {
          const rest = Object.entries(input[side] ?? {}).filter(([other]) => other !== name);
          const without = judge({ ...input, [side]: Object.fromEntries(rest) }).verdict;
          if (verdict === "eligible") expect(without).not.toBe("ineligible");
          // A rating stands until a discipline that contradicts it is known; "is LĐTT" and the facts behind it stand for each other.
          const isSoft = name.startsWith("discipline") || input.person?.isLdtt !== undefined;
          if (verdict === "ineligible" && !isSoft) expect(without).not.toBe("eligible");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("names a missing fact for every doubt that facts can settle, and only facts that are absent or unclear", () => {
    fc.assert(
      fc.property(collectiveCase, (input) => {
        const { verdict, missing } = judge(input);
        if (verdict !== "needs-review") expect(missing).toEqual([]);
        else expect(missing.length).toBeGreaterThan(0);
        for (const fact of missing.filter((name) => name.startsWith("unit."))) {
          expect(Object.keys(input.unit ?? {})).not.toContain(fact.slice("unit.".length));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("lets each missing fact of a collective change the verdict once the others are settled", () => {
    const worst: UnitFacts = {
      rating: "KHTNV",
      cstdcsCount: 0,
      discipline: { "canh-cao": 1 },
      movement: false,
      united: false,
    };
    fc.assert(
      fc.property(unitFacts, (unit) => {
        const input: JudgeCase = { award: "TTLDTT", kind: "collective", decisionDate: "2024-08-10", unit };
        for (const fact of judge(input).missing) {
          const name = fact.slice("unit.".length) as keyof UnitFacts;
          if (worst[name] === undefined) continue;
          expect(judge(withFact(input, "unit", name, worst[name])).verdict).toBe("ineligible");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same answer twice and leaves the case as it was", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const before = JSON.stringify(input);
        expect(judge(input)).toEqual(judge(input));
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it("decides by nothing but what was weighed", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { decidedBy, conditions } = judge(input);
        const weighed = conditions.map(({ rule }) => rule);
        expect(decidedBy.length).toBeGreaterThan(0);
        for (const rule of decidedBy) expect(weighed).toContain(rule);
      }),
      { numRuns: 300 },
    );
  });
});
