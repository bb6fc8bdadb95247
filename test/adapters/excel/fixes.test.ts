/** Fixes in the clerk's cells: only where the row is still the row that was checked, and always to be taken back. */
import { applyFixes, restoreFixes } from "../../../src/adapters/excel";
import type { AppliedFix, Fix } from "../../../src/adapters/excel";
import { REFUSALS } from "../../host/profiles";
import { LIST, cellsOf, openList, othersDo } from "./open-list";
import type { OpenList } from "./open-list";

/** Many runs one after another; a loaded machine needs its time. */
jest.setTimeout(120_000);

const fixes: readonly Fix[] = [
  { sheet: LIST, cell: "C3", after: "28/2/1985" },
  { sheet: LIST, cell: "D4", after: "=CSTĐ" },
  { sheet: LIST, cell: "C5", after: 33_000 },
  { sheet: LIST, cell: "E2", after: null },
];

async function applied(list: OpenList): Promise<readonly AppliedFix[]> {
  const result = await applyFixes(list.snapshot, fixes);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value.applied;
}

it("writes what was confirmed, as text where it is text, in two requests", async () => {
  const list = await openList();
  await applied(list);
  const { grid } = list.workbook.sheet(LIST);
  expect(grid.peek(2, 2).value).toBe("28/2/1985");
  expect([grid.peek(3, 3).value, grid.peek(3, 3).formula]).toEqual(["=CSTĐ", undefined]);
  expect(grid.peek(4, 2).value).toBe(33_000);
  expect([grid.peek(1, 4).value, grid.peek(1, 4).formula]).toEqual(["", undefined]);
  expect(list.host.counters.requests).toBe(2);
});

it("takes everything back, formulas and guarded texts too", async () => {
  const list = await openList();
  list.workbook.calculate = () => 5;
  const before = cellsOf(list.workbook);
  const result = await restoreFixes(await applied(list));
  expect(result).toMatchObject({ ok: true, value: { moved: [] } });
  expect(cellsOf(list.workbook)).toBe(before);
});

it("takes back several fixes of one row", async () => {
  const list = await openList();
  const before = cellsOf(list.workbook);
  const sameRow: readonly Fix[] = [
    { sheet: LIST, cell: "B3", after: "Tên đã sửa" },
    { sheet: LIST, cell: "C3", after: "28/02/1985" },
  ];
  const made = await applyFixes(list.snapshot, sameRow);
  if (!made.ok) throw new Error(made.failure.detail);
  expect(made.value.applied).toHaveLength(2);
  expect(cellsOf(list.workbook)).not.toBe(before);
  expect(await restoreFixes(made.value.applied)).toMatchObject({ ok: true, value: { moved: [] } });
  expect(cellsOf(list.workbook)).toBe(before);
});

it("does not take back what the clerk changed again", async () => {
  const list = await openList();
  const done = await applied(list);
  list.workbook.sheet(LIST).grid.cell(2, 2).value = "1/3/1985";
  const result = await restoreFixes(done);
  expect(result).toMatchObject({ ok: true, value: { moved: [{ sheet: LIST, cell: "C3" }] } });
  expect(list.workbook.sheet(LIST).grid.peek(2, 2).value).toBe("1/3/1985");
});

describe.each(othersDo)("when others %s", (_name, edit) => {
  it.each([
    ["before the fix", 1],
    ["between looking and writing", 2],
  ])("%s, nothing is written into another's row, and it is told", async (_when, request) => {
    const list = await openList();
    const only = fixes.slice(0, 1);
    let expected = "";
    list.host.faults.editBefore(request, () => {
      edit(list.workbook);
      expected = cellsOf(list.workbook);
    });
    const result = await applyFixes(list.snapshot, only);
    expect(result).toMatchObject({ ok: true, value: { applied: [], moved: [{ sheet: LIST, cell: "C3" }] } });
    expect(cellsOf(list.workbook)).toBe(expected);
  });
});

it("a failure at any single action leaves every cell as it was, and a second run succeeds", async () => {
  const trial = await openList();
  trial.host.faults.reset();
  await applied(trial);
  const { actionCount } = trial.host.faults;
  expect(actionCount).toBeGreaterThan(30);
  for (let action = 1; action <= actionCount; action++) {
    const list = await openList();
    list.workbook.calculate = () => 5;
    const before = cellsOf(list.workbook);
    list.host.faults.failAtAction(action);
    expect(await applyFixes(list.snapshot, fixes)).toMatchObject({
      ok: false,
      failure: { code: "unknown", left: [] },
    });
    expect(cellsOf(list.workbook)).toBe(before);
    expect(await applyFixes(list.snapshot, fixes)).toMatchObject({ ok: true, value: { moved: [] } });
  }
});

it("a failure at any single action of taking back leaves the fixes, and a second run succeeds", async () => {
  const trial = await openList();
  const done = await applied(trial);
  trial.host.faults.reset();
  await restoreFixes(done);
  const { actionCount } = trial.host.faults;
  for (let action = 1; action <= actionCount; action++) {
    const list = await openList();
    list.workbook.calculate = () => 5;
    const original = cellsOf(list.workbook);
    const each = await applied(list);
    const fixed = cellsOf(list.workbook);
    list.host.faults.failAtAction(action);
    expect(await restoreFixes(each)).toMatchObject({ ok: false, failure: { left: [] } });
    expect(cellsOf(list.workbook)).toBe(fixed);
    expect(await restoreFixes(each)).toMatchObject({ ok: true, value: { moved: [] } });
    expect(cellsOf(list.workbook)).toBe(original);
  }
});

it("names the cells that keep the new value where Excel refuses to put them back", async () => {
  const list = await openList();
  list.host.faults.editBefore(2, () => {
    list.workbook.sheet(LIST).shift({ axis: "rows", at: 1, count: 1 });
  });
  list.host.faults.editBefore(3, () => {
    list.host.faults.refuseAll = REFUSALS.cellEditMode;
  });
  expect(await applyFixes(list.snapshot, fixes.slice(0, 1))).toMatchObject({
    ok: false,
    failure: { code: "host-busy", left: [{ sheet: LIST, cell: "C3" }] },
  });
});

it("a protected sheet refuses, and nothing is written", async () => {
  const list = await openList();
  list.workbook.sheet(LIST).Protection.Protect();
  const before = cellsOf(list.workbook);
  expect(await applyFixes(list.snapshot, fixes)).toMatchObject({
    ok: false,
    failure: { code: "protected-sheet", left: [] },
  });
  expect(cellsOf(list.workbook)).toBe(before);
});

it("a read-only workbook refuses, and says that it is not the sheet", async () => {
  const list = await openList();
  list.workbook.ReadOnly = true;
  expect(await applyFixes(list.snapshot, fixes)).toMatchObject({
    ok: false,
    failure: { code: "no-access", left: [] },
  });
});

/** The names in an old font, as a list of an old encoding has them. */
function inOldFont({ workbook }: OpenList): void {
  for (const row of [1, 2, 3]) workbook.sheet(LIST).grid.cell(row, 1).fontName = ".VnTime";
}

const decoded: readonly Fix[] = [
  { sheet: LIST, cell: "B2", after: "Nguyễn Văn Ân", encoding: "TCVN3" },
  { sheet: LIST, cell: "B3", after: "Trần Thị Bình", encoding: "TCVN3" },
  { sheet: LIST, cell: "B5", after: "Phạm Thị Dũng", encoding: "TCVN3" },
];

const fontsOf = ({ workbook }: OpenList): readonly unknown[] =>
  [2, 3, 4, 5].map((row) => workbook.sheet(LIST).GetRange(`B${String(row)}`).Format.Font.Name);

it("sets a Unicode font in an old font's place, and takes that back too", async () => {
  const list = await openList();
  inOldFont(list);
  const [before, fonts] = [cellsOf(list.workbook), fontsOf(list)];
  const made = await applyFixes(list.snapshot, decoded);
  if (!made.ok) throw new Error(made.failure.detail);
  expect(fontsOf(list)).toEqual(["Times New Roman", "Times New Roman", ".VnTime", fonts[3]]);
  expect(list.workbook.sheet(LIST).grid.peek(1, 1).value).toBe("Nguyễn Văn Ân");
  expect(await restoreFixes(made.value.applied)).toMatchObject({ ok: true, value: { moved: [] } });
  expect([cellsOf(list.workbook), fontsOf(list)]).toEqual([before, fonts]);
});

it("a failure at any single action leaves text and font as they were", async () => {
  const trial = await openList();
  inOldFont(trial);
  trial.host.faults.reset();
  await applyFixes(trial.snapshot, decoded);
  const { actionCount } = trial.host.faults;
  for (let action = 1; action <= actionCount; action++) {
    const list = await openList();
    inOldFont(list);
    const [before, fonts] = [cellsOf(list.workbook), fontsOf(list)];
    list.host.faults.failAtAction(action);
    expect(await applyFixes(list.snapshot, decoded)).toMatchObject({ ok: false, failure: { left: [] } });
    expect([cellsOf(list.workbook), fontsOf(list)]).toEqual([before, fonts]);
  }
});
