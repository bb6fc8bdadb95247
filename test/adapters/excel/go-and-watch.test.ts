/** Leading to a cell and hearing of edits. */
import { goToCell, watchSheets } from "../../../src/adapters/excel";
import { LIST, openList, othersDo } from "./open-list";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it("leads to a cell in one request, without writing", async () => {
  const { snapshot, workbook, host } = await openList();
  expect(await goToCell(snapshot, { sheet: LIST, cell: "C3" })).toEqual({
    ok: true,
    value: { isSameRow: true, hidden: null },
  });
  expect(workbook.selection?.Address).toBe("'Danh sách'!C3");
  expect(host.counters.requests).toBe(1);
});

it.each(othersDo)("tells when others %s that the row is another", async (_name, edit) => {
  const { snapshot, workbook } = await openList();
  edit(workbook);
  expect(await goToCell(snapshot, { sheet: LIST, cell: "C3" })).toEqual({
    ok: true,
    value: { isSameRow: false, hidden: null },
  });
});

it("tells that a filter or hiding keeps the cell out of sight, and shows nothing unasked", async () => {
  const { snapshot, workbook } = await openList();
  const { hiddenRows, hiddenColumns } = workbook.sheet(LIST).grid;
  await Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem(LIST);
    autoFilter.apply("A1:D5", 3, { filterOn: Excel.FilterOn.values, values: ["LĐTT"] });
    await context.sync();
  });
  expect([...hiddenRows]).toEqual([2]);
  const arrival = async (cell: string): Promise<unknown> => goToCell(snapshot, { sheet: LIST, cell });
  expect(await arrival("C3")).toEqual({ ok: true, value: { isSameRow: true, hidden: "row" } });
  expect(await arrival("C4")).toEqual({ ok: true, value: { isSameRow: true, hidden: null } });
  hiddenColumns.add(2);
  expect(await arrival("C4")).toEqual({ ok: true, value: { isSameRow: true, hidden: "column" } });
  expect([[...hiddenRows], workbook.sheet(LIST).AutoFilter.IsDataFiltered]).toEqual([[2], true]);
});

it("does not try to open a hidden sheet, which Excel refuses", async () => {
  const { snapshot, workbook } = await openList();
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, state: "hidden" as const }));
  const place = { sheet: LIST, cell: "C3" };
  expect(await goToCell({ ...snapshot, sheets }, place)).toEqual({
    ok: true,
    value: { isSameRow: true, hidden: "sheet" },
  });
  expect(workbook.selection).toBeUndefined();
});

it("says what is wrong where the sheet is gone", async () => {
  const { snapshot } = await openList();
  expect(await goToCell(snapshot, { sheet: "Đã xóa", cell: "A1" })).toMatchObject({
    ok: false,
    failure: { code: "not-found" },
  });
});

it("tells once, after a pause, which sheets were edited, and nothing after it is stopped", async () => {
  await openList("1.9");
  const told: (readonly string[])[] = [];
  const watch = await watchSheets((sheets) => told.push(sheets), 30);
  if (!watch.ok) throw new Error(watch.failure.detail);
  const type = (cell: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LIST).getRange(cell).values = [["x"]];
      await context.sync();
    });
  await type("B2");
  await type("B3");
  await pause(60);
  expect(told).toEqual([[LIST]]);
  await watch.value.stop();
  await type("B4");
  await pause(60);
  expect(told).toHaveLength(1);
});

it("tells whether others alone edited", async () => {
  const { workbook, snapshot } = await openList("latest");
  const told: unknown[] = [];
  await watchSheets((sheets, isByOthers) => told.push([sheets, isByOthers]), 30);
  const area = { row: 1, column: 1, height: 1, width: 1 };
  // The simulated host hands events over with its next reply.
  const hear = async (): Promise<void> => {
    await goToCell(snapshot, { sheet: LIST, cell: "A1" });
    await pause(60);
  };
  workbook.sheet(LIST).changed(area, "Remote");
  await hear();
  workbook.sheet(LIST).changed(area, "Remote");
  workbook.sheet(LIST).changed(area, "Local", "RangeEdited", "Unknown");
  await hear();
  expect(told).toEqual([
    [[LIST], true],
    [[LIST], false],
  ]);
});

it("leaves out what the add-in wrote itself, where Excel tells", async () => {
  await openList("latest");
  const told: (readonly string[])[] = [];
  await watchSheets((sheets) => told.push(sheets), 10);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(LIST).getRange("B2").values = [["x"]];
    await context.sync();
  });
  await pause(40);
  expect(told).toEqual([]);
});
