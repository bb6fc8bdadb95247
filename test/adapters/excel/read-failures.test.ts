/** Every way in which Excel may refuse a read comes out as a typed failure with its sentence, never as an empty workbook. */
import { createExcelWorkbookSource } from "../../../src/adapters/excel/excel-workbook-source";
import { describeSourceFailure } from "../../../src/core";
import type { SourceFailure } from "../../../src/core";
import { openBlank } from "../../host/open-excel";
import { REFUSALS } from "../../host/profiles";

/** Many runs one after another; a loaded machine needs its time. */
jest.setTimeout(120_000);

const cases: readonly [keyof typeof REFUSALS, SourceFailure["code"]][] = [
  ["cellEditMode", "host-busy"],
  ["timeout", "timeout"],
  ["busy", "host-busy"],
  ["requestTooLarge", "too-large"],
  ["responseTooLarge", "too-large"],
];

it.each(cases)("%s is %s", async (refusal, code) => {
  const { host } = openBlank("1.9");
  host.faults.refuseAll = REFUSALS[refusal];
  const result = await createExcelWorkbookSource().read();
  if (result.ok) throw new Error("a refusal was swallowed");
  expect(result.failure.code).toBe(code);
  expect(describeSourceFailure(result.failure)).toMatch(/Hãy/);
});

it("a failure at any single action of a check is a typed failure, changes nothing, and a second run succeeds", async () => {
  const { host, workbook } = openBlank("1.9");
  workbook.sheet("Sheet1").grid.cell(0, 0).value = "Họ và tên";
  workbook.sheet("Data 2").grid.cell(3, 2).value = 7;
  expect((await createExcelWorkbookSource().read()).ok).toBe(true);
  const { actionCount } = host.faults;
  expect(actionCount).toBeGreaterThan(20);
  for (let action = 1; action <= actionCount; action++) {
    host.faults.failAtAction(action);
    expect(await createExcelWorkbookSource().read()).toMatchObject({
      ok: false,
      failure: { code: "unknown" },
    });
    expect(await createExcelWorkbookSource().read()).toMatchObject({ ok: true });
  }
  expect(host.counters.writes).toBe(0);
});
