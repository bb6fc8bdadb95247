/** A workbook that several people fill in at once: what is written comes late, at one go, and moves nothing that others fill in. */
import { applyFixes, putBackChoices, showMarks, writeSummary } from "../../../src/adapters/excel";
import type { WorkbookModel } from "../../../src/core";
import type { Workbook } from "../../host/excel/workbook";
import { LIST, cellsOf, openList } from "./open-list";
import type { OpenList } from "./open-list";

const OTHER = "Khác";

const rule = {
  sheet: LIST,
  validation: {
    range: { fromRow: 2, fromColumn: 4, toRow: 5, toColumn: 4 },
    choices: ["LĐTT", "CSTĐ"],
    promptTitle: "Danh hiệu",
    prompt: "Chọn danh hiệu.",
  },
  asked: { fromRow: 2, fromColumn: 4, toRow: 5, toColumn: 4 },
};

const writers: readonly [name: string, write: (list: OpenList) => Promise<{ readonly ok: boolean }>][] = [
  ["marks", ({ snapshot }) => showMarks(snapshot, [{ sheet: LIST, cell: "C3", severity: "error" }])],
  ["fixes", ({ snapshot }) => applyFixes(snapshot, [{ sheet: LIST, cell: "C3", after: "28/2/1985" }])],
  ["drop-down lists put back", () => putBackChoices([rule])],
];

/** Lets another person type on a list of their own before each of the next requests; gives what they typed. */
function othersType({ workbook, host }: OpenList, requests: number): () => string {
  let typed = "";
  for (let request = 1; request <= requests; request += 1)
    host.faults.editBefore(request, () => {
      typed += "x";
      workbook.sheet(OTHER).grid.cell(4, 1).value = typed;
    });
  return () => typed;
}

/** Tells of rows and columns put in or taken out, and of sheets and merged cells that come or go. */
function watchStructure(workbook: Workbook): () => readonly unknown[] {
  const sheets = workbook.Worksheets.list;
  const shifts = sheets.map((sheet) => jest.spyOn(sheet, "shift"));
  const names = sheets.map(({ Name }) => Name);
  const merges = JSON.stringify(sheets.map(({ grid }) => grid.merges));
  return () => [
    ...shifts.flatMap(({ mock }) => mock.calls),
    ...(JSON.stringify(workbook.Worksheets.list.map(({ Name }) => Name)) === JSON.stringify(names)
      ? []
      : ["sheets"]),
    ...(JSON.stringify(sheets.map(({ grid }) => grid.merges)) === merges ? [] : ["merges"]),
  ];
}

describe.each(writers)("in a shared workbook, %s", (_name, write) => {
  it("are written late and at one go, move nothing, and leave what others type meanwhile", async () => {
    const list = await openList();
    const changes = watchStructure(list.workbook);
    const typed = othersType(list, 5);
    expect(await write(list)).toMatchObject({ ok: true });
    const sent = list.host.counters.exchanges.filter(({ isCleanup }) => !isCleanup);
    expect(list.host.counters.writes).toBe(1);
    expect(sent.findIndex(({ flags }) => flags !== 0)).toBe(sent.length - 1);
    expect(changes()).toEqual([]);
    expect(list.workbook.sheet(OTHER).grid.peek(4, 1).value).toBe(typed());
    expect(typed()).not.toBe("");
  });
});

const summary: WorkbookModel = {
  properties: { title: "Tổng hợp", subject: "xã" },
  sheets: [
    {
      name: "Tổng hợp",
      columnWidths: [20],
      rows: [{ row: 1, cells: [{ column: 1, value: "TỔNG HỢP", style: "title" }] }],
      merges: [],
      print: { landscape: true, fitToWidth: true },
    },
  ],
};

it("in a shared workbook, our sheets written again move nothing, and leave what others type meanwhile", async () => {
  const list = await openList();
  await writeSummary(summary, { appendOnly: [] });
  const [before, changes, typed] = [
    cellsOf(list.workbook),
    watchStructure(list.workbook),
    othersType(list, 20),
  ];
  expect(await writeSummary(summary, { appendOnly: [] })).toMatchObject({ ok: true });
  expect(changes()).toEqual([]);
  expect(cellsOf(list.workbook)).toBe(before);
  expect(list.workbook.sheet(OTHER).grid.peek(4, 1).value).toBe(typed());
});
