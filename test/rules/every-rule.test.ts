import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "../../src/core/domain";
import { findingCodes } from "../../src/core/findings";
import { renderFinding } from "../../src/core/messages/render-finding";
import { allRules, runRules } from "../../src/core/rules";
import type { Rule, RuleInput } from "../../src/core/rules";
import { examples } from "./examples";

const folder = join(__dirname, "../../src/core/rules/problems");
const inputs: readonly RuleInput[] = Object.values(examples).flatMap(({ wrong, right }) => [wrong, right]);

/** Every example at once: one workbook after another. */
const together: RuleInput = {
  ...examples["required-missing"].right,
  readings: [],
  entries: inputs.flatMap(({ entries }, at) => inFile(entries, `${String(at)}.xlsx`)),
};

/** Moves rows to a file of their own, with lists of their own. */
function inFile(entries: readonly Entry[], file: string): readonly Entry[] {
  const lists = new Map(
    entries.map(({ list }) => [list, { ...list, file, reading: { ...list.reading } }] as const),
  );
  return entries.map((entry) => ({ ...entry, file, list: lists.get(entry.list) ?? entry.list }));
}

describe("the list of rules", () => {
  it("holds every rule file once, under the file's name", () => {
    const files = readdirSync(folder).map((name) => name.slice(0, -".ts".length));
    expect(allRules.map(({ id }) => id).sort()).toEqual(files.sort());
  });
});

describe.each(allRules.map((rule): [string, Rule] => [rule.id, rule]))("%s", (_, rule) => {
  it("emits only the codes that it declares", () => {
    const codes = inputs.flatMap((input) => runRules(input, [rule]).findings.map(({ code }) => code));
    expect(codes.filter((code) => !rule.emits.includes(code))).toEqual([]);
  });

  it("gives the same findings twice, and in any order of rows", () => {
    const once = runRules(together, [rule]);
    expect(runRules(together, [rule])).toEqual(once);
    expect(runRules({ ...together, entries: [...together.entries].reverse() }, [rule])).toEqual(once);
  });
});

describe.each(findingCodes)("%s", (code) => {
  const { wrong, right } = examples[code];

  it("is found on its wrong example, and has its sentences filled", () => {
    const found = runRules(wrong).findings.filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(renderFinding(one, "vi").text).not.toMatch(/undefined|null|NaN|\{|\}/u);
  });

  it("is not found on its right example", () => {
    expect(runRules(right).findings.filter((finding) => finding.code === code)).toEqual([]);
  });
});

describe("the runner", () => {
  it("does not change its input", () => {
    const before = structuredClone(together);
    runRules(together);
    expect(together).toEqual(before);
  });

  it("never lets a crash pass: it names rule and place, and the other rows go on", () => {
    const [first, ...others] = allRules;
    const crashing = {
      ...first,
      id: "crashing",
      looksAt: "entry",
      find: () => {
        throw new Error("boom");
      },
    } as unknown as Rule;
    const { incomplete, findings } = runRules(examples["date-impossible"].wrong, [crashing, ...others]);
    expect(incomplete).toMatchObject([
      { code: "rule-crashed", rule: "crashing", file: "hoa-mai.xlsx", at: { cell: "B8" } },
    ]);
    expect(findings.map(({ code }) => code)).toContain("date-impossible");
  });
});
