/** Joins the open workbook of Excel to the views; the adapter is loaded when first needed. */
import type { Profile, Result, SourceFailure, WorkbookReading, WorkbookSnapshot } from "../../core";
import type * as excelTypes from "../../adapters/excel";
import type { FixesMade, FixesRefused, OpenWorkbook, ReadOutcome } from "../../ui/services";

/** The sheet whose earlier lines stay. */
const logSheet = "Nhật ký";
/** The sheet on which the council decides by hand. */
const reviewSheet = "Cần xét";

type Excel = typeof excelTypes;
const loadExcel = (): Promise<Excel> => import("../../adapters/excel");
const loadCore = () => import("../../core");

export function createOpenWorkbook(): OpenWorkbook {
  let last: WorkbookSnapshot | undefined;
  let profile: Profile | null = null;
  let lastReading: WorkbookReading | undefined;
  const keep = async (read: Result<WorkbookSnapshot, SourceFailure>): Promise<ReadOutcome> => {
    if (!read.ok) return read.failure;
    last = read.value;
    lastReading = (await loadCore()).readWorkbook(read.value, profile ?? undefined);
    return lastReading;
  };
  const known = (): WorkbookSnapshot => {
    if (last === undefined) throw new Error("A cell was sought before the workbook was read.");
    return last;
  };
  return {
    read: async (given) => {
      profile = given;
      return keep(await (await loadExcel()).createExcelWorkbookSource().read());
    },
    understand: async (given) => {
      profile = given;
      return last === undefined ? null : keep({ ok: true, value: last });
    },
    goTo: async (place) => {
      const arrival = await (await loadExcel()).goToCell(known(), place);
      return arrival.ok ? arrival.value : arrival.failure;
    },
    readDecisions: async () => {
      const read = await (await loadExcel()).readOwnSheets([reviewSheet, logSheet]);
      return read.ok ? (await loadCore()).readDecisionSheets(read.value) : read.failure;
    },
    writeSummary: async (checked) => {
      const { writeSummary } = await loadExcel();
      const { buildSummaryWorkbook } = await loadCore();
      const written = await writeSummary(buildSummaryWorkbook(checked), { appendOnly: [logSheet] });
      return written.ok ? { unplacedCount: written.value.unplaced.length } : written.failure;
    },
    watch: async (onEdited) => {
      const { rereadSheets, watchSheets } = await loadExcel();
      const watching = await watchSheets((sheets) => {
        if (last !== undefined) void rereadSheets(last, sheets).then(keep).then(onEdited);
      });
      return watching.ok ? null : watching.failure;
    },
    findFixes: async () => {
      if (last === undefined || lastReading === undefined) return [];
      return (await loadCore()).findSafeFixes(last, lastReading);
    },
    ...createFixing(known),
    showMarks: async (marks) => {
      const shown = await (await loadExcel()).showMarks(known(), marks);
      if (!shown.ok) return shown.failure;
      return { count: shown.value.marked.length, movedCount: shown.value.moved.length };
    },
    hideMarks: async () => {
      const hidden = await (await loadExcel()).hideMarks();
      return hidden.ok ? null : hidden.failure;
    },
  };
}

/** What was written and may be taken back, the last first. */
function createFixing(known: () => WorkbookSnapshot): Pick<OpenWorkbook, "applyFixes" | "undoFixes"> {
  const done: (readonly excelTypes.AppliedFix[])[] = [];
  const tell = (outcome: Result<excelTypes.FixOutcome, excelTypes.FixFailure>): FixesMade | FixesRefused => {
    if (!outcome.ok) return { ...outcome.failure, leftCount: outcome.failure.left.length };
    const { applied, moved } = outcome.value;
    return { count: applied.length, movedCount: moved.length, undoCount: done.at(-1)?.length ?? 0 };
  };
  return {
    applyFixes: async (fixes) => {
      const outcome = await (await loadExcel()).applyFixes(known(), fixes);
      if (outcome.ok && outcome.value.applied.length > 0) done.push(outcome.value.applied);
      return tell(outcome);
    },
    undoFixes: async () => {
      const outcome = await (await loadExcel()).restoreFixes(done.at(-1) ?? []);
      // What could not be taken back, since its row differs, may be asked for again.
      if (outcome.ok && outcome.value.moved.length === 0) done.pop();
      return tell(outcome);
    },
  };
}
