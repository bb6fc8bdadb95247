import type { JudgeCase } from "../../src/core/domain";
import { assumedFacts, defaultSettings } from "../../src/core/law";
import { buildEntries } from "../../src/core/intake/entries/build-entries";
import { caseOfEntry } from "../../src/core/rules/facts/case-of-entry";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { judge, parseJudgeCases } from "../../src/core/rules/judge";
import { readKey, readSamples } from "../samples/read-samples";
import { settleFact } from "./settle-fact";
import file from "./vectors.json";

const vectors = file.vectors
  .filter(({ door, expected }) => door === "judge" && expected.verdict === "needs-review")
  .map(({ id, input }) => [id, parsed(input)] as const);

function parsed(input: unknown): JudgeCase {
  const read = parseJudgeCases(input);
  const [first] = read.ok ? read.value : [];
  if (first === undefined) throw new Error("No case");
  return first;
}

/** A doubt without a missing fact rests on a text that was not read, or a number known from memory: it says so by a warning. */
function hasUnreadGround(input: JudgeCase): boolean {
  const { conditions, warnings } = judge(input);
  const warned = new Set(warnings.map(({ rule }) => rule));
  return conditions.some(
    ({ outcome, rule }) => (outcome === "not-in-force" || outcome === "unknown") && warned.has(rule),
  );
}

/** Settles the facts one after another, each the way that leaves the least open, and gives every verdict seen on the way. */
function verdictsOf(input: JudgeCase, fact: string): readonly string[] {
  const others = judge(input).missing.filter((name) => name !== fact);
  const contexts = others.reduce<readonly JudgeCase[]>(
    (cases, other) => [...cases, ...cases.flatMap((one) => settleFact(one, other))].slice(0, 400),
    [input],
  );
  for (const context of contexts) {
    const seen = new Set(settleFact(context, fact).map((one) => judge(one).verdict));
    if (seen.size > 1) return [...seen];
  }
  return [judge(input).verdict];
}

function expectEveryFactCounts(input: JudgeCase): void {
  const { verdict, missing } = judge(input);
  if (verdict !== "needs-review") return;
  if (missing.length === 0) expect(hasUnreadGround(input)).toBe(true);
  for (const fact of missing) expect([fact, verdictsOf(input, fact).length > 1]).toEqual([fact, true]);
}

describe("each missing fact, set both ways, changes the verdict", () => {
  it.each(vectors)("in the published case %s", (_, input) => {
    expect(judge(input).verdict).toBe("needs-review");
    expectEveryFactCounts(input);
  });

  it.each([
    ["CO_TINH", { award: "CO_TINH", decisionDate: "2024-08-10", unit: {} }],
    ["CO_BO", { award: "CO_BO", decisionDate: "2024-08-10", unit: {} }],
    ["CSTDCB", { award: "CSTDCB", decisionDate: "2024-08-10", person: {} }],
    ["BK_BO", { award: "BK_BO", kind: "individual", decisionDate: "2024-08-10", person: {} }],
    ["BK_UBND_TINH", { award: "BK_UBND_TINH", kind: "individual", decisionDate: "2024-08-10", person: {} }],
    ["GK before 2024", { award: "GK_UBND_XA", kind: "individual", decisionDate: "2023-08-10", person: {} }],
    ["TTLDXS", { award: "TTLDXS", decisionDate: "2024-08-10", unit: {} }],
    ["CSTDTQ", { award: "CSTDTQ", decisionDate: "2024-08-10", person: {} }],
  ] as const)("in an empty case of %s", (_, input) => {
    expect(judge(input).verdict).toBe("needs-review");
    expect(judge(input).missing.length).toBeGreaterThan(0);
    expectEveryFactCounts(input);
  });

  it.each(["CO_CP", "BK_TTG"])("%s, whose criteria were not read, never passes in silence", (award) => {
    const { verdict, warnings, conditions } = judge({
      award,
      kind: "collective",
      decisionDate: "2025-08-20",
      unit: {},
    });
    expect(verdict).toBe("needs-review");
    expect(warnings.length).toBeGreaterThan(0);
    expect(conditions.map(({ outcome }) => outcome)).toContain("not-in-force");
  });

  it("refuses the flag of the Government by the council's votes alone", () => {
    const votes = { members: 10, present: 10, yes: 7, writtenYes: 0 };
    const judged = judge({ award: "CO_CP", decisionDate: "2025-08-20", unit: {}, votes });
    expect([judged.verdict, judged.decidedBy]).toEqual(["ineligible", ["vote-co-cp-152"]]);
    expect(
      judge({ award: "CO_CP", decisionDate: "2025-08-20", unit: {}, votes: { ...votes, yes: 8 } }).verdict,
    ).toBe("needs-review");
  });
});

describe("the cases of the samples", () => {
  let cases: readonly JudgeCase[] = [];

  beforeAll(async () => {
    const readings = await readSamples();
    const entries = buildEntries(readings, { appliedOn: readKey().appliedOn });
    const index = buildEntryIndex(entries, readings);
    const assumed = assumedFacts(defaultSettings);
    const all = entries.flatMap((entry) =>
      entry.awards.map(({ award }) => caseOfEntry(entry, award, index, assumed).input),
    );
    cases = [...new Map(all.map((input) => [JSON.stringify(input), input])).values()];
  });

  it("name a fact for every doubt, and each counts", () => {
    const doubts = cases.filter((input) => judge(input).verdict === "needs-review");
    expect(doubts.length).toBeGreaterThan(0);
    for (const input of doubts) expectEveryFactCounts(input);
  });

  it("leave no doubt where all evidence is there, but for rules that were not read", () => {
    const complete = cases.filter(({ award = "" }) => !/^(?:GV|GK$|BK$)/u.test(award)).map(withAllEvidence);
    expect(complete.length).toBeGreaterThan(0);
    const open = complete.filter(
      (input) => judge(input).verdict === "needs-review" && !hasUnreadGround(input),
    );
    expect(open).toEqual([]);
  });
});

/** Whatever the case does not say is said; what it says stands. */
function withAllEvidence(input: JudgeCase): JudgeCase {
  const { person, unit } = input;
  const year = input.schoolYear ?? "2024-2025";
  return {
    ...input,
    ...(person === undefined
      ? {}
      : {
          person: {
            rating: "HTXSNV",
            isLdtt: true,
            isHead: false,
            registered: true,
            recruitedOn: null,
            discipline: null,
            movement: true,
            otherGround: false,
            initiatives: [{ level: "toan-quoc", schoolYear: year }],
            history: [],
            ratings: [],
            ...person,
          },
        }),
    ...(unit === undefined
      ? {}
      : {
          unit: {
            rating: "HTXSNV",
            members: 100,
            ldttCount: unit.members ?? 80,
            cstdcsCount: 1,
            completedCount: unit.members ?? 100,
            discipline: null,
            movement: true,
            united: true,
            leadsCluster: true,
            otherGround: false,
            history: [],
            ratings: [],
            ...unit,
          },
        }),
  };
}
