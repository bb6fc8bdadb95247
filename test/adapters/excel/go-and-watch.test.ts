/** Leading to a cell and hearing of edits. */
import { goToCell, watchSheets } from "../../../src/adapters/excel";
import { LIST, openList, othersDo } from "./open-list";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it("leads to a cell in one request, without writing", async () => {
  const { snapshot, workbook, host } = await openList();
  expect(await goToCell(snapshot, { sheet: LIST, cell: "C3" })).toEqual({
    ok: true,
    value: { isSameRow: true },
  });
  expect(workbook.selection?.Address).toBe("'Danh sách'!C3");
  expect(host.counters.requests).toBe(1);
});

it.each(othersDo)("tells when others %s that the row is another", async (_name, edit) => {
  const { snapshot, workbook } = await openList();
  edit(workbook);
  expect(await goToCell(snapshot, { sheet: LIST, cell: "C3" })).toEqual({
    ok: true,
    value: { isSameRow: false },
  });
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
