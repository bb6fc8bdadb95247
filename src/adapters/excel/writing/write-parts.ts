import type { ChartModel, SheetModel } from "../../../core/index";
import { addressOf } from "./addresses";

/** Charts of ours bear names that begin so; the clerk's own charts are left alone. */
export const CHART_PREFIX = "so-thi-dua ";

/** Excel asks for all of an alert, also for one that it does not show. */
const NO_ALERT = { showAlert: false, style: "Information", title: "", message: "" } as const;

const MAX_INLINE = 255;
const MAX_PROMPT_TITLE = 32;
const MAX_PROMPT = 255;
const CHART_TYPES = { column: "ColumnClustered", bar: "BarClustered", line: "Line" } as const;

/** Offers choices in cells; a list that Excel cannot hold within the rule keeps its prompt alone. */
export function writeValidations(
  sheet: Excel.Worksheet,
  { validations = [] }: Pick<SheetModel, "validations">,
): void {
  for (const { range, choices, promptTitle, prompt, isOpen } of validations) {
    const { dataValidation } = sheet.getRange(addressOf(range));
    const source = choices.join(",");
    const fits =
      source !== "" && source.length <= MAX_INLINE && !choices.some((choice) => choice.includes(","));
    dataValidation.rule = fits
      ? { list: { inCellDropDown: true, source } }
      : { custom: { formula: "=TRUE" } };
    if (isOpen === true) dataValidation.errorAlert = { ...NO_ALERT };
    dataValidation.prompt = {
      showPrompt: true,
      title: promptTitle.slice(0, MAX_PROMPT_TITLE),
      message: prompt.slice(0, MAX_PROMPT),
    };
  }
}

/** Gives the sheet that a reference such as "'Tổng hợp'!$B$3:$B$9" names, by its name in the model. */
export type SheetByRole = (role: string) => Excel.Worksheet;

export function writeCharts(sheet: Excel.Worksheet, { charts = [] }: SheetModel, sheetOf: SheetByRole): void {
  for (const [i, chart] of charts.entries())
    writeChart(sheet, chart, `${CHART_PREFIX}${String(i + 1)}`, sheetOf);
}

function writeChart(sheet: Excel.Worksheet, model: ChartModel, name: string, sheetOf: SheetByRole): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const rangeOf = (reference: string): Excel.Range => rangeAt(reference, sheetOf);
  const chart = sheet.charts.add(CHART_TYPES[model.kind], rangeOf(first.values), "Columns");
  chart.name = name;
  chart.title.text = model.title;
  chart.legend.position = "Bottom";
  const { fromRow, fromColumn, toRow, toColumn } = model.anchor;
  chart.setPosition(
    addressOf({ fromRow, fromColumn, toRow: fromRow, toColumn: fromColumn }),
    addressOf({ fromRow: toRow, fromColumn: toColumn, toRow, toColumn }),
  );
  const firstSeries = chart.series.getItemAt(0);
  firstSeries.name = first.name;
  firstSeries.setXAxisValues(rangeOf(model.categories));
  for (const { name: seriesName, values } of others) {
    const series = chart.series.add(seriesName);
    series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(model.categories));
  }
}

function rangeAt(reference: string, sheetOf: SheetByRole): Excel.Range {
  const [, role = "", address = ""] = /^'?(.*?)'?!(.*)$/.exec(reference) ?? [];
  return sheetOf(role.replaceAll("''", "'")).getRange(address.replaceAll("$", ""));
}

/** Sets what stays in view, the filter and the page. */
export function writeView(
  sheet: Excel.Worksheet,
  { freeze, filter, print, rows, columnWidths }: SheetModel,
): void {
  sheet.freezePanes.unfreeze();
  if (freeze && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, Math.max(1, freeze.rows), freeze.columns));
  } else if (freeze && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  if (filter) sheet.autoFilter.apply(sheet.getRange(addressOf(filter)));
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.centerHorizontally = true;
  if (print.fitToWidth) page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintArea(
    addressOf({ fromRow: 1, fromColumn: 1, toRow: rows.at(-1)?.row ?? 1, toColumn: columnWidths.length }),
  );
  if (print.repeatRows)
    page.setPrintTitleRows(`$${String(print.repeatRows[0])}:$${String(print.repeatRows[1])}`);
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = (print.footer ?? "").replaceAll("&", "&&");
  footer.rightFooter = "&P/&N";
}
