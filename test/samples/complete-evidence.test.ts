/** A person is asked only where something is not known: rows of the samples that tell everything are decided. */
import { check } from "../../src/core";
import type { CheckResult } from "../../src/core";
import { readKey, readSamples } from "./read-samples";

type Verdict = CheckResult["verdicts"][number];

let result: CheckResult;

beforeAll(async () => {
  const { appliedOn } = readKey();
  ({ result } = check({
    readings: await readSamples(),
    appliedOn,
    commune: null,
    period: null,
    trace: true,
  }));
});

const tellsAll = ({ conditions }: Verdict): boolean =>
  conditions.every(({ facts }) => facts.every(({ value }) => value !== null));

it("a row that tells every fact asked of it is decided, unless an error of its own stands there", () => {
  const rowOf = ({ file, sheet, row }: Verdict["at"]): string => JSON.stringify([file, sheet, row]);
  const wrong = new Set(
    result.findings
      .filter(({ severity, at }) => severity === "error" && at.cell !== undefined)
      .map(({ at: { file = "", sheet = "", cell = "" } }) =>
        rowOf({ file, sheet, row: Number(/\d+$/u.exec(cell)?.[0]) }),
      ),
  );
  const whole = result.verdicts.filter(tellsAll);
  expect(whole.filter(({ verdict }) => verdict === "eligible").length).toBeGreaterThan(100);
  expect(whole.filter(({ verdict, at }) => verdict === "needs-review" && !wrong.has(rowOf(at)))).toEqual([]);
});

it("a condition is left open only for a fact that is not told", () => {
  const open = result.verdicts.flatMap(({ conditions }) =>
    conditions.filter(({ outcome }) => outcome === "unknown"),
  );
  expect(open.length).toBeGreaterThan(1_000);
  expect(open.filter(({ facts }) => facts.every(({ value }) => value !== null))).toEqual([]);
});
