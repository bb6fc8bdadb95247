/** Joins the open workbook of Excel to the views; the adapter is loaded when first needed. */
import type {
  DecisionFile,
  Profile,
  Result,
  RowSnapshot,
  SlipAnswer,
  SourceFailure,
  WorkbookReading,
  WorkbookSnapshot,
} from "../../core";
import type * as excelTypes from "../../adapters/excel";
import type { FixesMade, FixesRefused, OpenWorkbook, ReadOutcome } from "../../ui/services";

/** The sheet whose earlier lines stay. */
const logSheet = "Nhật ký";
/** The sheet on which the council decides by hand. */
const reviewSheet = "Cần xét";

/** The sheet that a slip adds to a school's workbook. */
const slipSheet = "Cần sửa";

/** The sheet that holds one row an award. */
const registerSheet = "Dữ liệu";

type Excel = typeof excelTypes;
const loadExcel = (): Promise<Excel> => import("../../adapters/excel");
const loadCore = () => import("../../core");

export function createOpenWorkbook(): OpenWorkbook {
  let last: WorkbookSnapshot | undefined;
  let profile: Profile | null = null;
  let lastReading: WorkbookReading | undefined;
  let answered: readonly RowSnapshot[] = [];
  let slipAnswers: Promise<readonly SlipAnswer[] | SourceFailure> | undefined;
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
      slipAnswers = undefined;
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
      if (!read.ok) return read.failure;
      const file = (await loadCore()).readDecisionSheets(read.value);
      answered = answeredRows(read.value, file);
      return file;
    },
    writeSummary: async (checked) => {
      const { writeSummary } = await loadExcel();
      const { buildSummaryWorkbook } = await loadCore();
      const model = buildSummaryWorkbook(checked);
      const width = model.sheets.find(({ name }) => name === reviewSheet)?.columnWidths.length ?? 0;
      const isSettledRow = createSettled(answered, width);
      const isSettled = (sheet: string, row: readonly unknown[]): boolean =>
        sheet === reviewSheet && isSettledRow(row);
      const written = await writeSummary(model, { appendOnly: [logSheet], isSettled });
      return written.ok ? { unplacedCount: written.value.unplaced.length } : written.failure;
    },
    readEarlier: async () => {
      const read = await (await loadExcel()).readOwnSheets([registerSheet]);
      if (!read.ok) return read.failure;
      const figures = (await loadCore()).figuresOfSummary(read.value);
      return figures && { name: read.value.sheets[0]?.name ?? registerSheet, figures };
    },
    watch: async (onEdited) => {
      const { rereadSheets, watchSheets } = await loadExcel();
      const watching = await watchSheets((sheets, isByOthers) => {
        if (last === undefined) return;
        void rereadSheets(last, sheets)
          .then(keep)
          .then((outcome) => {
            onEdited(outcome, isByOthers);
          });
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
    readSlipAnswers: () => (slipAnswers ??= readSlipAnswers()),
    findLostChoices: async () => {
      if (lastReading === undefined) return [];
      const expected = (await loadCore()).expectedChoices(lastReading);
      if (expected.length === 0) return [];
      const lost = await (await loadExcel()).findLostChoices(expected);
      return lost.ok ? lost.value : lost.failure;
    },
    putBackChoices: async (lost) => {
      const done = await (await loadExcel()).putBackChoices(lost);
      return done.ok ? null : done.failure;
    },
  };
}

async function readSlipAnswers(): Promise<readonly SlipAnswer[] | SourceFailure> {
  const read = await (await loadExcel()).readOwnSheets([slipSheet]);
  return read.ok ? (await loadCore()).readSlipAnswers(read.value) : read.failure;
}

/** The rows whose answers were understood, and so stand in the log. */
function answeredRows(
  { sheets }: WorkbookSnapshot,
  { answeredRows: rows = [] }: DecisionFile,
): readonly RowSnapshot[] {
  const wanted = new Set(rows);
  return sheets.find(({ name }) => name === reviewSheet)?.rows.filter(({ row }) => wanted.has(row)) ?? [];
}

/** Tells whether a row of ours was answered and understood; it is known by what it says in our columns, in order. */
function createSettled(
  answered: readonly RowSnapshot[],
  width: number,
): (row: readonly unknown[]) => boolean {
  const contentOf = (row: readonly unknown[]): string =>
    JSON.stringify(row.filter((value) => value !== "" && value !== null && value !== undefined));
  const known = new Set(
    answered.map(({ cells }) =>
      contentOf(cells.filter(({ column }) => column <= width).map(({ value }) => value)),
    ),
  );
  return (row) => known.has(contentOf(row));
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
