import type { Entry, EntryList } from "../../src/core/domain";
import type { Finding } from "../../src/core/findings";
import { defaultSettings } from "../../src/core/law";
import { runRules } from "../../src/core/rules";
import type { RuleInput, Rule } from "../../src/core/rules";
import { readingsOf } from "./build-entry";

type RunParts = Partial<Omit<RuleInput, "entries" | "readings">> & { readonly lists?: readonly EntryList[] };

export interface RuleCase {
  readonly name: string;
  readonly given: readonly Entry[];
  readonly with?: RunParts;
  /** Findings in their order; params only as far as they matter. */
  readonly expect: readonly Expected[];
}

export interface Expected {
  readonly code: string;
  readonly cell?: string;
  readonly severity?: string;
  readonly related?: readonly string[];
  /** The rule of law that the finding names. */
  readonly rule?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Runs rules on entries under the default settings. */
export function findIn(
  given: readonly Entry[],
  rules: readonly Rule[],
  parts: RunParts = {},
): readonly Finding[] {
  const { lists = [], ...rest } = parts;
  const readings = readingsOf([...given.map(({ list }) => list), ...lists]);
  const output = runRules(
    { entries: given, readings, settings: defaultSettings, appliedOn: "2025-08-20", ...rest },
    rules,
  );
  if (output.incomplete.length > 0) throw new Error(output.incomplete.map(({ text }) => text).join("\n"));
  return output.findings;
}

/** Describes one rule by a table: code, cell and params, never the sentences. */
export function describeRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    it.each(cases)("$name", ({ given, with: parts = {}, expect: expected }) => {
      const found = findIn(given, [rule], parts);
      expect(found.map(({ code, at }) => [code, at.cell])).toEqual(
        expected.map(({ code, cell }): unknown[] => [code, cell ?? expect.anything()]),
      );
      expect(found).toMatchObject(expected.map(shapeOf));
    });
  });
}

function shapeOf({ code, severity, related, rule, params }: Expected): object {
  return {
    code,
    ...(severity === undefined ? {} : { severity }),
    ...(related === undefined ? {} : { related: related.map((cell) => ({ cell })) }),
    ...(rule === undefined ? {} : { rule }),
    ...(params === undefined ? {} : { params }),
  };
}
