/** Everything that is found on each code's wrong and right example, with places and params: that nothing else has changed. */
import { findingCodes } from "../../src/core/findings";
import { runRules } from "../../src/core/rules";
import type { RuleInput } from "../../src/core/rules";
import { examples } from "./examples";
import { describeKept } from "./expect-kept";
import type { KeptCase } from "./expect-kept";

function linesOf(input: RuleInput): readonly string[] {
  const { findings, verdicts, money } = runRules(input);
  return [
    ...findings.map(
      ({ code, severity, at, related = [], params }) =>
        `  ${severity} ${code} at ${[at, ...related].map(({ cell = "" }) => cell).join(" ")} ${JSON.stringify(params)}`,
    ),
    ...verdicts.map(
      ({ at, award, verdict, missing }) => `  ${String(at.row)} ${award}: ${[verdict, ...missing].join(" ")}`,
    ),
    ...money.map(
      ({ at, award, dueVnd, payer, rule }) =>
        `  ${String(at.row)} ${award}: ${String(dueVnd)} by ${String(payer)} (${rule.join(", ")})`,
    ),
  ];
}

describeKept(
  "what is found",
  "whole-findings.txt",
  findingCodes.flatMap((code): KeptCase[] => [
    [`wrong: ${code}`, () => linesOf(examples[code].wrong)],
    [`right: ${code}`, () => linesOf(examples[code].right)],
  ]),
);
