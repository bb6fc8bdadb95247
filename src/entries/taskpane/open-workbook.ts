/** Joins the open workbook of Excel to the views; the adapter is loaded when first needed. */
import type { Result, SourceFailure, WorkbookSnapshot } from "../../core";
import type * as excelTypes from "../../adapters/excel";
import type { OpenWorkbook, ReadOutcome } from "../../ui/services";

/** The sheet whose earlier lines stay. */
const logSheet = "Nhật ký";

type Excel = typeof excelTypes;
const loadExcel = (): Promise<Excel> => import("../../adapters/excel");
const loadCore = () => import("../../core");

export function createOpenWorkbook(): OpenWorkbook {
  let last: WorkbookSnapshot | undefined;
  const keep = async (read: Result<WorkbookSnapshot, SourceFailure>): Promise<ReadOutcome> => {
    if (!read.ok) return read.failure;
    last = read.value;
    return (await loadCore()).readWorkbook(read.value);
  };
  return {
    read: async () => keep(await (await loadExcel()).createExcelWorkbookSource().read()),
    goTo: async (place) => {
      if (last === undefined) throw new Error("A cell was sought before the workbook was read.");
      const arrival = await (await loadExcel()).goToCell(last, place);
      return arrival.ok ? arrival.value : arrival.failure;
    },
    writeSummary: async (checked) => {
      const { writeSummary } = await loadExcel();
      const { buildSummaryWorkbook } = await loadCore();
      const written = await writeSummary(buildSummaryWorkbook(checked), { appendOnly: [logSheet] });
      return written.ok ? { unplacedCount: written.value.unplaced.length } : written.failure;
    },
    watch: async (onEdited) => {
      const { rereadSheets, watchSheets } = await loadExcel();
      await watchSheets((sheets) => {
        if (last !== undefined) void rereadSheets(last, sheets).then(keep).then(onEdited);
      });
    },
  };
}
