/** Reading and writing through Microsoft's genuine client: each case is a scenario of the study, run anew. */
import { openBlank } from "../open-excel";
import type { OpenExcel } from "../open-excel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openBlank();
});
afterEach(() => {
  expect(excel.host.counters.notModelled).toEqual([]);
});

const sheetOne = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

describe("sheets", () => {
  it("gives the active sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name,position");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["Sheet1", 0]);
    });
  });

  it("gives the items of a collection, all or the first", async () => {
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      expect(all.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Sheet1", "Visible"],
        ["Data 2", "Visible"],
      ]);
      const first = context.workbook.worksheets.load({ select: "name", top: 1 } as never);
      await context.sync();
      expect(first.items).toHaveLength(1);
    });
  });

  it("answers null objects, and null for all that hangs on one", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nope");
      const cell = none.getRange("A1").load("values");
      const some = context.workbook.worksheets.getItemOrNullObject("Sheet1").load("name");
      await context.sync();
      expect([none.isNullObject, cell.isNullObject, some.isNullObject, some.name]).toEqual([
        true,
        true,
        false,
        "Sheet1",
      ]);
    });
  });

  it("adds, renames and moves a sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mới");
      sheet.position = 0;
      sheet.name = "Đầu";
      await context.sync();
    });
    expect(excel.workbook.Worksheets.list.map(({ Name }) => Name)).toEqual(["Đầu", "Sheet1", "Data 2"]);
  });
});

describe("ranges", () => {
  it("writes values, formulas and formats and reads them back with their text", async () => {
    excel.workbook.calculate = () => 2;
    await Excel.run(async (context) => {
      const range = sheetOne(context).getRange("A1:B2");
      range.numberFormat = [
        ["@", "0.00"],
        ["@", "0.00"],
      ];
      range.values = [
        ["0123", 1.5],
        ["y", "=B1*2"],
      ];
      await context.sync();
      const used = sheetOne(context).getUsedRangeOrNullObject(true);
      used.load("address,values,text,formulas,numberFormat,valueTypes");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1:B2");
      expect(used.values).toEqual([
        ["0123", 1.5],
        ["y", 2],
      ]);
      expect(used.text).toEqual([
        ["0123", "1,50"],
        ["y", "2,00"],
      ]);
      expect(used.formulas[1]).toEqual(["y", "=B1*2"]);
      expect(used.valueTypes).toEqual([
        ["String", "Double"],
        ["String", "Double"],
      ]);
    });
  });

  it("has no used range in an empty sheet", async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Data 2").getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it("finds its way from range to range", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data 2");
      const start = sheet.getRangeByIndexes(1, 1, 2, 3);
      const ranges = [
        start,
        sheet.getCell(0, 27),
        sheet.getRange("A1").getResizedRange(1, 1),
        start.getCell(1, 2),
        start.getRow(1),
        start.getBoundingRect("F9"),
        start.getEntireColumn(),
      ].map((range) => range.load("address"));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(
        ["B2:D3", "AB1", "A1:B2", "D3", "B3:D3", "B2:F9", "B:D"].map((address) => `'Data 2'!${address}`),
      );
    });
  });

  it("keeps formats, and says null where cells differ", async () => {
    await Excel.run(async (context) => {
      sheetOne(context)
        .getRange("B2")
        .set({ values: [[5]], format: { fill: { color: "#00FF00" }, font: { bold: true } } });
      const one = sheetOne(context).getRange("B2").load("values,format/fill/color,format/font/bold");
      const both = sheetOne(context).getRange("B2:B3").load("format/fill/color");
      await context.sync();
      expect([one.values, one.format.fill.color, one.format.font.bold]).toEqual([[[5]], "#00FF00", true]);
      expect(both.format.fill.color).toBeNull();
    });
  });

  it("takes null in an array as: leave the cell as it is", async () => {
    await Excel.run(async (context) => {
      const range = sheetOne(context).getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, "c"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a", "c"]]);
    });
  });

  it("turns text that looks like a formula into one, unless guarded", async () => {
    await Excel.run(async (context) => {
      const range = sheetOne(context).getRange("A1:D1").load("formulas");
      range.values = [["=1+1", "'=1+1", "+84", "-x"]];
      await context.sync();
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=1+1", "=1+1", 84, "=-x"]]);
    });
    expect(excel.workbook.sheet("Sheet1").grid.peek(0, 1).formula).toBeUndefined();
  });

  it("chunks a large write by itself, in one request", async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => [i, i * 2]);
    await Excel.run(async (context) => {
      sheetOne(context).getRange("A1:B2000").values = rows;
      await context.sync();
    });
    expect(excel.host.counters.requests).toBe(1);
    expect(excel.workbook.sheet("Sheet1").grid.peek(1_999, 1).value).toBe(3_998);
  });

  it("stays usable over syncs within a run, and lets its reference go at the end", async () => {
    await Excel.run(async (context) => {
      const range = sheetOne(context).getRange("A1:B1");
      await context.sync();
      range.values = [[1, 2]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
    });
    expect(excel.host.counters.cleanups).toBe(1);
    expect(excel.host.dispatcher.references.count).toBe(0);
  });

  it("retrieves as plain JSON", async () => {
    interface Retriever {
      retrieve(names: string): { toJSON(): unknown };
    }
    await Excel.run(async (context) => {
      // The client has it, the typings do not.
      const plain = (sheetOne(context).getRange("A1") as unknown as Retriever).retrieve("address,rowCount");
      await context.sync();
      expect(plain.toJSON()).toEqual({ address: "Sheet1!A1", rowCount: 1 });
    });
  });
});
