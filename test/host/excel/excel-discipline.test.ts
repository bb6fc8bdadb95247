/** What Microsoft's genuine client refuses: the discipline of load, sync and lifetime, and the host's errors. */
import { openBlank } from "../open-excel";
import type { OpenExcel } from "../open-excel";
import { REFUSALS } from "../profiles";

let excel: OpenExcel;
beforeEach(() => {
  excel = openBlank();
});

const cell = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange("A1");

const run = async (work: (context: Excel.RequestContext) => unknown): Promise<unknown> =>
  Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });

const cases: readonly [name: string, code: string, work: (context: Excel.RequestContext) => unknown][] = [
  ["a value that was never loaded", "PropertyNotLoaded", (context) => cell(context).values],
  ["a value loaded but not synced", "PropertyNotLoaded", (context) => cell(context).load("values").values],
  ["items of a collection not loaded", "PropertyNotLoaded", (context) => context.workbook.worksheets.items],
  [
    "isNullObject before sync",
    "PropertyNotLoaded",
    (context) => context.workbook.worksheets.getItemOrNullObject("x").isNullObject,
  ],
  ["a count before sync", "ValueNotLoaded", (context) => context.workbook.worksheets.getCount().value],
  [
    "a sheet that is not there",
    "ItemNotFound",
    (context) => context.workbook.worksheets.getItem("Nope").load("name"),
  ],
  [
    "an array of the wrong shape",
    "InvalidArgument",
    (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2, 3]];
    },
  ],
  [
    "an address that is none",
    "InvalidArgument",
    (context) => context.workbook.worksheets.getItem("Sheet1").getRange("?").load("values"),
  ],
  [
    "a cell outside the sheet",
    "InvalidArgument",
    (context) => cell(context).getOffsetRange(-1, 0).load("values"),
  ],
  [
    "a sheet with a name that is taken",
    "ItemAlreadyExists",
    (context) => context.workbook.worksheets.add("sheet1"),
  ],
  [
    "a member that the host does not model",
    "NotImplementedByTestHost",
    (context) => context.workbook.worksheets.getItem("Sheet1").shapes.getCount(),
  ],
  [
    "a load with items inside an array, which loads nothing",
    "NotImplementedByTestHost",
    (context) => context.workbook.worksheets.load(["items/name"]),
  ],
  [
    "a write on a protected sheet",
    "AccessDenied",
    (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      cell(context).values = [[1]];
    },
  ],
];

describe("refused", () => {
  it.each(cases)("%s", async (_name, code, work) => {
    await expect(run(work)).rejects.toMatchObject({ name: "RichApi.Error", code });
  });

  it("a run that gives no promise", async () => {
    await expect(Excel.run((() => undefined) as never)).rejects.toMatchObject({
      code: "RunMustReturnPromise",
    });
  });

  it("an object of another run, and one used after its run", async () => {
    let kept: Excel.Range | undefined;
    await run((context) => {
      kept = cell(context);
    });
    const range = kept as unknown as Excel.Range;
    await expect(
      run((context) => context.workbook.worksheets.getItem("Sheet1").tables.add(range, true)),
    ).rejects.toMatchObject({
      code: "InvalidRequestContext",
    });
    expect(() => range.load("values")).toThrow(
      expect.objectContaining({ code: "InvalidObjectPath" }) as Error,
    );
  });

  it("names the statement that failed, and keeps what was done before it", async () => {
    const failed = run((context) => {
      cell(context).values = [["kept"]];
      context.workbook.worksheets.getItem("Nope").activate();
      cell(context).values = [["lost"]];
    });
    await expect(failed).rejects.toMatchObject({
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(excel.workbook.sheet("Sheet1").grid.peek(0, 0).value).toBe("kept");
  });
});

describe("faults", () => {
  it.each(Object.values(REFUSALS))("$code reaches the caller", async (refusal) => {
    excel.host.faults.refuseAll = refusal;
    await expect(run((context) => context.workbook.load("name"))).rejects.toMatchObject({
      code: refusal.code,
    });
  });

  it("a failure at the n-th action stops there, once", async () => {
    const write = (): Promise<unknown> =>
      run((context) => {
        for (const [row, value] of ["a", "b", "c"].entries()) {
          context.workbook.worksheets.getItem("Sheet1").getCell(row, 0).values = [[value]];
        }
      });
    await write();
    const actions = excel.host.faults.actionCount;
    excel.host.faults.failAtAction(actions);
    await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
    await expect(write()).resolves.toBeUndefined();
  });

  it("another user's edit comes between two syncs", async () => {
    excel.host.faults.editBefore(2, () => {
      excel.workbook.sheet("Sheet1").shift({ axis: "rows", at: 0, count: 1 });
    });
    const values = await run(async (context) => {
      const range = cell(context);
      range.values = [["x"]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[""]]);
  });

  it("limits of the web refuse what is too large either way", async () => {
    excel = openBlank("web");
    const text = "chữ".repeat(9_000);
    const rows = Array.from({ length: 200 }, () => [text]);
    const write = run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").values = rows;
    });
    await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    rows.forEach(([value = ""], row) => (excel.workbook.sheet("Sheet1").grid.cell(row, 0).value = value));
    const read = run((context) =>
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").load("values"),
    );
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("counting", () => {
  it("tells writes from reads by the client's own flag", async () => {
    await run((context) => cell(context).load("values"));
    expect(excel.host.counters.writes).toBe(0);
    await run((context) => {
      cell(context).values = [[1]];
    });
    expect(excel.host.counters.writes).toBe(1);
  });

  it("counts a sync per cell as what it costs", async () => {
    await Excel.run(async (context) => {
      for (let row = 0; row < 20; row++) {
        context.workbook.worksheets.getItem("Sheet1").getCell(row, 0).values = [[row]];
        await context.sync();
      }
    });
    expect([excel.host.counters.requests, excel.host.counters.cleanups]).toEqual([20, 1]);
  });
});
