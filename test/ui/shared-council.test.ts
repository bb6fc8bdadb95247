/**
 * Two people with a pane each over one simulated workbook: of each cell the last writer wins.
 *
 * Uncalibrated: how Excel really merges two people's writes was never recorded here.
 */
import path from "node:path";
import { councilCases, replayLog, reviewCases } from "../../src/core";
import type { CouncilCase, CouncilDecision } from "../../src/core";
import { createOpenWorkbook } from "../../src/entries/taskpane/open-workbook";
import { isFailure } from "../../src/ui/services";
import type { OpenWorkbook } from "../../src/ui/services";
import { createWork } from "../../src/ui/work/work";
import type { Work } from "../../src/ui/work/work";
import { loadWorkbook } from "../host/excel/load-workbook";
import type { Workbook } from "../host/excel/workbook";
import { openExcel } from "../host/open-excel";
import type { OpenExcel } from "../host/open-excel";
import { samplesFolder } from "../samples/read-samples";
import { saidBy, sampleName, services, settled } from "./session";

/** Whole summaries are written several times over. */
jest.setTimeout(240_000);

const keep: CouncilDecision = { kind: "keep", reason: "Đủ tiêu chuẩn theo hồ sơ", by: "Đỗ Xuân" };
const hold: CouncilDecision = { kind: "hold", reason: "Chờ kết luận", by: "Lý Hạ" };

async function openWorkbook(): Promise<OpenExcel> {
  return openExcel(await loadWorkbook(path.join(samplesFolder, sampleName)));
}

/** One person's pane, which has read and checked. */
async function openPane(workbook: OpenWorkbook = createOpenWorkbook()): Promise<Work> {
  const work = createWork({ ...services, workbook });
  work.setFields({ appliedOn: "2025-07-25" });
  work.readAndCheck("council");
  while (work.store.get().checked === null) await settled(work);
  return work;
}

function casesOf({ store }: Work): readonly CouncilCase[] {
  const { checked } = store.get();
  if (checked === null) throw new Error("nothing was checked");
  return councilCases(reviewCases(checked.result, checked.entries), checked.result);
}

async function decide(work: Work, at: number, decision: CouncilDecision): Promise<void> {
  const about = casesOf(work)[at];
  if (about === undefined) throw new Error(`there is no case ${String(at)}`);
  work.council.decide([{ about, decision }], null);
  while (casesOf(work)[at]?.head?.decision.reason !== decision.reason) await settled(work);
}

async function readAgain(work: Work): Promise<void> {
  const before = work.store.get().checked;
  work.readAndCheck("council");
  while (work.store.get().checked === before) await settled(work);
}

/** Empties the rows with a record, as somebody's older copy of the sheet does. */
function clearRecords(workbook: Workbook, sheet: string): void {
  const { grid } = workbook.sheet(sheet);
  for (let row = 4; row < 200; row += 1)
    for (let column = 0; column < 20; column += 1)
      if (/^\[?\{/u.test(String(grid.peek(row, column).value))) grid.cell(row, column).value = "";
}

async function write(work: Work): Promise<string> {
  work.writeSummary();
  await settled(work);
  while (work.store.get().busy !== null) await settled(work);
  return saidBy(work);
}

/** Whose decisions the workbook itself holds now. */
async function standing(): Promise<readonly (readonly [string | null, string])[]> {
  const read = await createOpenWorkbook().readDecisions();
  if (isFailure(read)) throw new Error(read.detail);
  return replayLog(read.log).lines.map(({ subject, decision }) => [subject.name, decision.kind] as const);
}

/** Rows of Nhật ký that hold a decision's record. */
const recordCount = (workbook: Workbook): number => {
  const { grid } = workbook.sheet("Nhật ký");
  return Array.from({ length: 200 }, (_, row) => grid.peek(row, 8).value).filter((value) =>
    String(value).startsWith("{"),
  ).length;
};

it("lets the second see what the first wrote, and loses nothing of either", async () => {
  const { workbook, host } = await openWorkbook();
  const [a, b] = [await openPane(), await openPane()];
  await decide(a, 0, keep);
  await decide(b, 1, hold);
  await write(a);
  expect(await write(b)).toContain("1 dòng quyết định khác có trong sổ");
  expect(new Set((await standing()).map(([, kind]) => kind))).toEqual(new Set(["keep", "hold"]));
  expect(casesOf(b)[0]?.head?.decision).toEqual(keep);
  await write(a);
  expect(casesOf(a)[1]?.head?.decision).toEqual(hold);
  expect(recordCount(workbook)).toBe(2);
  for (const work of [a, b]) expect(work.store.get().council.problems).toEqual([]);
  expect(host.counters.notModelled).toEqual([]);
});

it("brings both decisions in, or knows which is not there yet, when both write at once", async () => {
  await openWorkbook();
  const [a, b] = [await openPane(), await openPane()];
  await decide(a, 0, keep);
  await decide(b, 1, hold);
  await Promise.all([write(a), write(b)]);
  for (const [index, work] of [a, b].entries()) {
    await readAgain(work);
    const names = new Set((await standing()).map(([name]) => name));
    const { log, keptIds } = work.store.get().council;
    const unkept = log.filter(({ id }) => !keptIds.has(id)).map(({ subject }) => subject.name);
    const own = casesOf(work)[index]?.subject.name ?? "";
    expect([own, names.has(own), unkept.includes(own)]).toEqual([
      own,
      !unkept.includes(own),
      !names.has(own),
    ]);
    expect(casesOf(work)[index]?.state).toBe("holds");
  }
  await write(a);
  await write(b);
  expect(new Set((await standing()).map(([, kind]) => kind))).toEqual(new Set(["keep", "hold"]));
});

it("writes a line again that somebody wrote over before it was read back", async () => {
  const { workbook } = await openWorkbook();
  const real = createOpenWorkbook();
  let edit: (() => void) | undefined;
  const a = await openPane({
    ...real,
    writeSummary: async (checked) => {
      const written = await real.writeSummary(checked);
      edit?.();
      edit = undefined;
      return written;
    },
  });
  await decide(a, 0, keep);
  edit = () => {
    for (const name of ["Nhật ký", "Cần xét"]) clearRecords(workbook, name);
  };
  expect(await write(a)).toContain("bị người khác ghi đè");
  expect(await standing()).toHaveLength(1);
});

it("shows both where two decided differently on one case, until it is settled", async () => {
  await openWorkbook();
  const [a, b] = [await openPane(), await openPane()];
  await decide(a, 0, keep);
  await decide(b, 0, hold);
  await write(a);
  await write(b);
  await write(a);
  for (const work of [a, b]) expect(casesOf(work)[0]?.rivals).toHaveLength(1);
  await decide(b, 0, { ...keep, reason: "Hội đồng đã thống nhất" });
  expect(casesOf(b)[0]?.rivals).toEqual([]);
});

it("takes what was typed by hand on Cần xét, and does not file it as an answer without a row", async () => {
  const { workbook } = await openWorkbook();
  const a = await openPane();
  await write(a);
  const { grid } = workbook.sheet("Cần xét");
  const row = 4;
  grid.cell(row, 9).value = "Giữ";
  grid.cell(row, 10).value = "Đã bổ sung minh chứng";
  const said = await write(a);
  expect(said).not.toContain("không còn dòng của mình");
  expect((await standing()).map(([, kind]) => kind)).toContain("keep");
  expect(grid.peek(row, 9).value).toBe("Giữ");
});
