/** The parts of a workbook beside its cells, through Microsoft's genuine client. */
import { openBlank } from "../open-excel";
import type { OpenExcel } from "../open-excel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openBlank();
});
afterEach(() => {
  expect(excel.host.counters.notModelled).toEqual([]);
});

const inRun = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1")));

it("makes a table over a range", () =>
  inRun(async (context, sheet) => {
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Ds";
    table.getHeaderRowRange().values = [["a", "b", "c"]];
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(body.address).toBe("Sheet1!A2:C4");
  }));

it("keeps a validation with its prompt", () =>
  inRun(async (context, sheet) => {
    const { dataValidation } = sheet.getRange("A1:A9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    dataValidation.prompt = { title: "Chọn", message: "một", showPrompt: true };
    dataValidation.load("rule,type,prompt");
    await context.sync();
    expect([dataValidation.type, dataValidation.prompt.title]).toEqual(["List", "Chọn"]);
  }));

it("adds conditional formats to many areas at once and finds them by their formula", () =>
  inRun(async (context, sheet) => {
    const added = sheet.getRanges("A1:A3,C5").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    added.custom.rule.formula = "=TRUE";
    added.custom.format.fill.color = "#FF0000";
    const formats = sheet
      .getRange()
      .conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    expect(formats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula)).toEqual(["=TRUE"]);
    formats.items[0]?.delete();
    await context.sync();
    expect(excel.workbook.sheet("Sheet1").rules).toEqual([]);
  }));

it("makes a chart with title, place and series", () =>
  inRun(async (context, sheet) => {
    const chart = sheet.charts.add(
      Excel.ChartType.columnClustered,
      sheet.getRange("A1:B3"),
      Excel.ChartSeriesBy.columns,
    );
    chart.title.text = "Số lượt";
    chart.setPosition("D1", "H9");
    chart.load("name,title/text");
    await context.sync();
    expect([chart.title.text, excel.workbook.sheet("Sheet1").Charts.list[0]?.position]).toEqual([
      "Số lượt",
      ["D1", "H9"],
    ]);
  }));

it("keeps names, settings, comments and custom XML", () =>
  inRun(async (context, sheet) => {
    const { workbook } = context;
    workbook.names.add("vung", sheet.getRange("B2:C3"));
    workbook.settings.add("phiên", { a: [1, 2] });
    workbook.comments.add("Sheet1!A1", "xem lại");
    workbook.customXmlParts.add('<x xmlns="urn:a">1</x>');
    await context.sync();
    const range = workbook.names.getItem("vung").getRange().load("address");
    const setting = workbook.settings.getItemOrNullObject("phiên").load("value");
    const none = workbook.settings.getItemOrNullObject("không");
    const comments = workbook.comments.load("items/content");
    const xml = workbook.customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject().getXml();
    await context.sync();
    expect([range.address, setting.value, none.isNullObject]).toEqual(["Sheet1!B2:C3", { a: [1, 2] }, true]);
    expect([comments.items[0]?.content, xml.value]).toEqual(["xem lại", '<x xmlns="urn:a">1</x>']);
  }));

it("takes names and custom XML away again, and refuses a name twice", () =>
  inRun(async (context, sheet) => {
    const { workbook } = context;
    workbook.names.add("vung", sheet.getRange("B2:C3"));
    const part = workbook.customXmlParts.add('<x xmlns="urn:a">1</x>');
    part.setXml('<x xmlns="urn:a">2</x>');
    const xml = part.getXml();
    await context.sync();
    expect(xml.value).toBe('<x xmlns="urn:a">2</x>');
    workbook.names.add("VUNG", sheet.getRange("A1"));
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    workbook.names.getItem("vung").delete();
    part.delete();
    const name = workbook.names.getItemOrNullObject("vung");
    const left = workbook.customXmlParts.getByNamespace("urn:a").getCount();
    await context.sync();
    expect([name.isNullObject, left.value]).toEqual([true, 0]);
  }));

it("protects a sheet with a password", () =>
  inRun(async (context, sheet) => {
    sheet.protection.protect({ allowSort: true }, "pw");
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.protection.unprotect("khác");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

it("refuses a block of values over a filtered range", () =>
  inRun(async (context, sheet) => {
    sheet.autoFilter.apply("A1:B9", 0, { filterOn: Excel.FilterOn.values, values: ["x"] });
    await context.sync();
    sheet.getRange("A1:A9").values = Array.from({ length: 9 }, () => [1]);
    await expect(context.sync()).rejects.toMatchObject({ code: "FilteredRangeConflict" });
  }));

it("sets up panes and print", () =>
  inRun(async (context, sheet) => {
    sheet.freezePanes.freezeRows(4);
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$4:$4");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([frozen.address, excel.workbook.sheet("Sheet1").PageLayout.Orientation]).toEqual([
      "Sheet1!1:4",
      "Landscape",
    ]);
  }));

it("tells hidden rows and columns, and the font of each cell", () =>
  inRun(async (context, sheet) => {
    const { grid } = excel.workbook.sheet("Sheet1");
    grid.hiddenRows.add(1);
    grid.cell(0, 0).fontName = ".VnTime";
    const range = sheet.getRange("A1:B3").load("rowHidden,columnHidden,format/font/name");
    const rows = range.getRowProperties({ rowHidden: true });
    const cells = range.getCellProperties({ format: { font: { name: true } } });
    await context.sync();
    expect([range.rowHidden, range.columnHidden, range.format.font.name]).toEqual([null, false, null]);
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(cells.value[0]?.[0]?.format?.font?.name).toBe(".VnTime");
  }));

it("moves rows, and what stands in them, when rows are inserted and deleted", () =>
  inRun(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
    sheet.getRange("2:3").insert(Excel.InsertShiftDirection.down);
    await context.sync();
    sheet.getRange("1:1").delete(Excel.DeleteShiftDirection.up);
    const used = sheet.getUsedRange(true).load("address,values");
    await context.sync();
    expect([used.address, used.values]).toEqual(["Sheet1!A3:A4", [["b"], ["c"]]]);
  }));

describe("events", () => {
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it("reach a handler of all sheets until it is removed", () =>
    inRun(async (context, sheet) => {
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("C3").values = [[9]];
      await context.sync();
      await settle();
      handler.remove();
      await context.sync();
      sheet.getRange("C4").values = [[9]];
      await context.sync();
      await settle();
      expect(heard).toEqual(["C3 Local"]);
    }));

  it("reach a handler of one sheet only", () =>
    inRun(async (context, sheet) => {
      const heard: string[] = [];
      sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem("Data 2").getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[1]];
      await context.sync();
      await settle();
      expect(heard).toEqual(["A2"]);
    }));
});
