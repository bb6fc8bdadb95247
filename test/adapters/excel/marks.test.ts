/** Marks on the clerk's sheets: conditional formats alone, on the right rows alone, and off without a trace. */
import { hideMarks, showMarks } from "../../../src/adapters/excel";
import type { Mark } from "../../../src/adapters/excel";
import { addressOf } from "../../host/excel/area";
import type { Workbook } from "../../host/excel/workbook";
import { LIST, cellsOf, openList, othersDo } from "./open-list";

/** Many runs one after another; a loaded machine needs its time. */
jest.setTimeout(120_000);

const marks: readonly Mark[] = [
  { sheet: LIST, cell: "C3", severity: "error" },
  { sheet: LIST, cell: "D3", severity: "error" },
  { sheet: LIST, cell: "B5", severity: "query" },
];

const rulesOf = (workbook: Workbook): readonly string[] =>
  workbook
    .sheet(LIST)
    .rules.map(({ areas, Custom }) => `${areas.map(addressOf).join(",")} ${Custom.Format.Fill.Color}`);

it("colours cells by one rule a severity, and writes no value", async () => {
  const { snapshot, workbook, host } = await openList();
  const before = cellsOf(workbook);
  expect(await showMarks(snapshot, marks)).toMatchObject({ ok: true, value: { moved: [] } });
  expect(rulesOf(workbook)).toEqual(["C3,D3 #F8CBAD", "B5 #FFE699"]);
  expect(cellsOf(workbook)).toBe(before);
  expect(host.counters.requests).toBe(2);
});

it("replaces its earlier marks, and takes off exactly its own", async () => {
  const { snapshot, workbook } = await openList();
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(LIST).getRange("A1").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=A1>3";
    own.custom.format.fill.color = "#0000FF";
    await context.sync();
  });
  await showMarks(snapshot, marks);
  await showMarks(snapshot, marks.slice(2));
  expect(rulesOf(workbook)).toEqual(["A1 #0000FF", "B5 #FFE699"]);
  expect(await hideMarks()).toMatchObject({ ok: true });
  expect(rulesOf(workbook)).toEqual(["A1 #0000FF"]);
});

it("keeps every address short enough for Excel", async () => {
  const { snapshot, workbook } = await openList();
  const many = Array.from({ length: 3_000 }, (_, i): Mark => ({
    sheet: LIST,
    cell: `ABC${String(i + 100)}`,
    severity: "note",
  }));
  expect(await showMarks(snapshot, many)).toMatchObject({ ok: true });
  expect(workbook.sheet(LIST).rules.flatMap(({ areas }) => areas)).toHaveLength(3_000);
});

describe.each(othersDo)("when others %s", (_name, edit) => {
  it.each([1, 2])("before request %s, no other row is marked, and it is told", async (request) => {
    const { snapshot, workbook, host } = await openList();
    host.faults.editBefore(request, () => {
      edit(workbook);
    });
    const result = await showMarks(snapshot, marks.slice(0, 1));
    expect(result).toMatchObject({ ok: true, value: { marked: [], moved: [{ cell: "C3" }] } });
    expect(rulesOf(workbook)).toEqual([]);
  });
});

it("a failure at any single action leaves no mark or says so, and a second run succeeds", async () => {
  const trial = await openList();
  trial.host.faults.reset();
  await showMarks(trial.snapshot, marks);
  const { actionCount } = trial.host.faults;
  expect(actionCount).toBeGreaterThan(20);
  for (let action = 1; action <= actionCount; action++) {
    const { snapshot, workbook, host } = await openList();
    const before = cellsOf(workbook);
    host.faults.failAtAction(action);
    const result = await showMarks(snapshot, marks);
    expect(result).toMatchObject({ ok: false, failure: { code: "unknown", isIncomplete: false } });
    expect([rulesOf(workbook), cellsOf(workbook)]).toEqual([[], before]);
    expect(await showMarks(snapshot, marks)).toMatchObject({ ok: true, value: { moved: [] } });
    expect(rulesOf(workbook)).toHaveLength(2);
  }
});
