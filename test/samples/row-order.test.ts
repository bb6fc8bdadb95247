/** The order in which rows come changes neither a verdict nor a finding. */
import fc from "fast-check";
import type { Entry, WorkbookReading } from "../../src/core/domain";
import { buildEntries } from "../../src/core/intake/entries/build-entries";
import { defaultSettings } from "../../src/core/law";
import { runRules } from "../../src/core/rules";
import type { RuleOutput } from "../../src/core/rules";
import { readKey, readSamples } from "./read-samples";

let readings: readonly WorkbookReading[];
let entries: readonly Entry[];

beforeAll(async () => {
  readings = await readSamples();
  entries = buildEntries(readings, { appliedOn: readKey().appliedOn });
});

function run(rows: readonly Entry[]): RuleOutput {
  return runRules({ entries: rows, readings, settings: defaultSettings, appliedOn: readKey().appliedOn });
}

it("gives the same verdicts, findings and money for shuffled rows of the samples", () => {
  const expected = run(entries);
  expect(expected.verdicts.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
      expect(run(shuffled)).toEqual(expected);
    }),
    { numRuns: 3 },
  );
});
