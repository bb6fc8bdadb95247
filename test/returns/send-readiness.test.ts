import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { check, readWorkbook, sendReadiness } from "../../src/core";
import type { Checked } from "../../src/core";
import { samplesFolder } from "../samples/read-samples";

async function checkSample(name: string): Promise<Checked> {
  const read = await readWorkbookFile(new Uint8Array(readFileSync(path.join(samplesFolder, name))), name);
  if (!read.ok) throw new Error(read.failure.detail);
  const readings = [readWorkbook(read.value)];
  return check({ readings, appliedOn: "2025-07-25", commune: null, period: null, trace: true });
}

it("counts what is open and shows each collective with its share and what it still needs", async () => {
  let collectiveCount = 0;
  let shareCount = 0;
  for (const name of readdirSync(samplesFolder).filter((each) => each.endsWith(".xlsx"))) {
    const { collectives } = sendReadiness(await checkSample(name));
    collectiveCount += collectives.length;
    shareCount += collectives.filter(({ share }) => share !== null).length;
    for (const { open } of collectives)
      expect(open.every(({ outcome }) => outcome === "not-met" || outcome === "unknown")).toBe(true);
  }
  expect([collectiveCount > 0, shareCount > 0]).toEqual([true, true]);
  const checked = await checkSample("TH Tan Lap A 5 nam.xlsx");
  const { state, errors } = sendReadiness(checked);
  expect(errors).toBe(checked.result.findings.filter(({ severity }) => severity === "error").length);
  expect(state).toBe(errors > 0 ? "errors-open" : "queries-open");
}, 120_000);

it("is never ready where the run is incomplete or nothing was read", async () => {
  const checked = await checkSample("TH Tan Lap A 5 nam.xlsx");
  const clean: Checked = { ...checked, result: { ...checked.result, findings: [] } };
  const reason = { code: "corrupt", text: "invented" };
  expect(sendReadiness(clean).state).toBe("ready");
  expect(sendReadiness({ ...clean, result: { ...clean.result, incomplete: [reason] } }).state).toBe(
    "incomplete",
  );
  expect(sendReadiness({ ...clean, entries: [] }).state).toBe("nothing-read");
});
