import type { MergeRange, WriteSheet } from "hucre";
import { rangeRef } from "hucre/xlsx";
import type { CellRange, SheetModel } from "../../../core/index";
import type { ChoiceLists } from "./choice-lists";
import { highlightStyle } from "./looks";
import { pageFooter } from "./page-footer";
import { sheetChart } from "./sheet-charts";
import { sheetContent } from "./sheet-content";

/** Inches around the page, narrow enough for wide tables. */
const MARGINS = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Gives a whole sheet as the library takes it. */
export function buildSheet(model: SheetModel, name: string, lists: ChoiceLists): WriteSheet {
  const { freeze, filter, print } = model;
  return {
    name,
    columns: model.columnWidths.map((width) => ({ width })),
    ...sheetContent(model),
    merges: model.merges.map(mergeOf),
    ...(freeze && { freezePane: { ...freeze } }),
    ...(filter && { autoFilter: { range: rangeAddress(filter) } }),
    dataValidations: (model.validations ?? []).map((list) =>
      lists.validation(rangeAddress(list.range), list),
    ),
    conditionalRules: (model.highlights ?? []).map(({ range, formula, look }, i) => ({
      type: "expression",
      priority: i + 1,
      formula,
      range: rangeAddress(range),
      style: highlightStyle(look),
    })),
    charts: (model.charts ?? []).map(sheetChart),
    pageSetup: pageSetup(print),
    headerFooter: { oddFooter: pageFooter(print.footer) },
  };
}

function rangeAddress({ fromRow, fromColumn, toRow, toColumn }: CellRange): string {
  return rangeRef(fromRow - 1, fromColumn - 1, toRow - 1, toColumn - 1);
}

function mergeOf({ fromRow, fromColumn, toRow, toColumn }: CellRange): MergeRange {
  return { startRow: fromRow - 1, startCol: fromColumn - 1, endRow: toRow - 1, endCol: toColumn - 1 };
}

/** Zero pages of height means: as many as the rows need. */
function pageSetup({ landscape, fitToWidth }: SheetModel["print"]): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation: landscape ? "landscape" : "portrait",
    margins: MARGINS,
    horizontalCentered: true,
    ...(fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
  };
}
