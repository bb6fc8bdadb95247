/**
 * An afternoon of live checking in one process: 2,000 times an edit, its event, the edited sheet read again, a new check.
 * SOAK_ROUNDS draws fewer by hand.
 */
import path from "node:path";
import { createExcelWorkbookSource, rereadSheets, watchSheets } from "../../src/adapters/excel";
import { check, readWorkbook } from "../../src/core";
import type { WorkbookSnapshot } from "../../src/core";
import { loadWorkbook } from "../host/excel/load-workbook";
import { openExcel } from "../host/open-excel";
import { samplesFolder } from "../samples/read-samples";
import { heapMb } from "./heap";

const rounds = Number(process.env["SOAK_ROUNDS"] ?? "2000");
/** Rounds after which caches are full and compiled code has settled. */
const warmUp = Math.min(400, Math.floor(rounds / 4));
/** What a list of some dozens of rows may leave behind over all rounds together. */
const mostGrowthMb = 12;

const resultOf = (snapshot: WorkbookSnapshot): string =>
  JSON.stringify(
    check({
      readings: [readWorkbook(snapshot)],
      appliedOn: "2025-07-25",
      commune: null,
      period: null,
    }).result,
  );

async function type(sheet: string, cell: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

it("keeps memory, references and handlers flat, and says the same of the same list each time", async () => {
  const file = path.join(samplesFolder, "THCS Thanh An NH 2024-2025.xlsx");
  const { host } = openExcel(await loadWorkbook(file), "1.9");
  const read = await createExcelWorkbookSource().read();
  if (!read.ok) throw new Error(read.failure.detail);
  let snapshot = read.value;
  const sheet = snapshot.sheets[0]?.name ?? "";
  const told: string[][] = [];
  let wake = (): void => undefined;
  const watch = await watchSheets((sheets) => {
    told.push([...sheets]);
    wake();
  }, 0);
  if (!watch.ok) throw new Error(watch.failure.detail);
  const answers = new Map<string, string>();
  let before = 0;
  let references = 0;
  for (let round = 0; round < rounds; round++) {
    const text = round % 2 === 0 ? "Ghi chú đã xem" : "Ghi chú chưa xem";
    const heard = new Promise<void>((resolve) => (wake = resolve));
    await type(sheet, "A60", text);
    await heard;
    const again = await rereadSheets(snapshot, told.pop() ?? []);
    if (!again.ok) throw new Error(again.failure.detail);
    snapshot = again.value;
    const answer = resultOf(snapshot);
    expect(answers.get(text) ?? answer).toBe(answer);
    answers.set(text, answer);
    // What the simulated host remembers of its requests is no part of the product's memory.
    expect(host.counters.notModelled).toEqual([]);
    host.counters.reset();
    if (round === warmUp) {
      before = heapMb();
      references = host.dispatcher.references.count;
    }
  }
  expect(told).toEqual([]);
  expect(heapMb() - before).toBeLessThan(mostGrowthMb);
  expect(host.dispatcher.references.count).toBe(references);
  await watch.value.stop();
}, 1_200_000);
