import type { CheckResult } from "../../domain/check-result";
import { instrumentByShortName, instruments } from "../../law";
import { summaryHeadings, summaryNotes } from "../../messages/report-summary-headings-vi";
import { coverageWords, sheetNames } from "../../messages/report-summary-vi";
import { criteriaHeadings, criteriaNotes } from "../../messages/settings-sheet-vi";
import type { CellLook, CellModel, ListValidation, SheetModel } from "../workbook-model";
import { dateCell } from "./date-cell";
import { settingRows, settingValidations } from "./setting-rows";
import type { SettingRow } from "./setting-rows";
import { SheetDraft } from "./sheet-draft";

interface CriteriaColumn<Row> {
  readonly heading: string;
  readonly style: CellLook;
  readonly value: (row: Row, index: number) => CellModel["value"];
}

type CoverageRow = CheckResult["coverage"][number];

/** The settings' columns; the machine's key comes last and narrow, where it is in nobody's way. */
const settingColumns: readonly CriteriaColumn<SettingRow>[] = [
  { heading: criteriaHeadings.stt, style: "text-centre", value: (_, index) => index + 1 },
  { heading: criteriaHeadings.label, style: "text-wrap", value: ({ label }) => label },
  { heading: criteriaHeadings.value, style: "input", value: ({ value }) => value },
  { heading: criteriaHeadings.origin, style: "input", value: ({ origin }) => origin },
  { heading: criteriaHeadings.meaning, style: "text-wrap", value: ({ meaning }) => meaning },
  { heading: criteriaHeadings.allowed, style: "text-wrap", value: ({ allowed }) => allowed },
  { heading: criteriaHeadings.default, style: "text-wrap", value: (row) => row.default },
  { heading: criteriaHeadings.source, style: "text-wrap", value: ({ source }) => source },
  { heading: criteriaHeadings.key, style: "text-wrap", value: ({ key }) => key },
];

/** The instruments' columns; the dates come from the law's data, a result carries none. */
const coverageColumns: readonly CriteriaColumn<CoverageRow>[] = [
  { heading: criteriaHeadings.stt, style: "text-centre", value: (_, index) => index + 1 },
  { heading: criteriaHeadings.instrument, style: "text-wrap", value: ({ instrument }) => instrument },
  { heading: criteriaHeadings.extent, style: "text-wrap", value: ({ coverage }) => coverageWords[coverage] },
  { heading: criteriaHeadings.checkedOn, style: "date", value: (row) => dateCell(lawOf(row)?.checkedOn) },
  { heading: criteriaHeadings.note, style: "text-wrap", value: ({ note }) => note ?? null },
  {
    heading: criteriaHeadings.inForceFrom,
    style: "date",
    value: (row) => dateCell(lawOf(row)?.effectiveFrom),
  },
  {
    heading: criteriaHeadings.inForceUntil,
    style: "date",
    value: (row) => dateCell(lawOf(row)?.effectiveUntil),
  },
  { heading: criteriaHeadings.replacedBy, style: "text-wrap", value: successorOf },
];

const widths = [6, 32, 30, 15, 56, 36, 24, 34, 14] as const;
const lineLength = 210;
const columnOf = (heading: string) => settingColumns.findIndex((column) => column.heading === heading) + 1;

/** Builds the sheet of what a commune may set, with what was used, and of the instruments behind the check. */
export function buildCriteriaSheet(result: CheckResult): SheetModel {
  const draft = new SheetDraft();
  draft.addWide(criteriaHeadings.title, "title", [1, widths.length], lineLength);
  addSection(draft, criteriaHeadings.governing);
  draft.addWide(summaryNotes.governing, "plain", [1, widths.length], lineLength);
  const validations = addSettings(draft, result);
  addSection(draft, criteriaHeadings.coverage);
  addTable(draft, coverageColumns, result.coverage);
  return {
    name: sheetNames.criteria,
    columnWidths: widths,
    rows: draft.rows,
    merges: draft.merges,
    validations,
    print: { landscape: true, fitToWidth: true, footer: summaryHeadings.footer },
  };
}

function addSettings(draft: SheetDraft, { settings }: CheckResult): ListValidation[] {
  addSection(draft, criteriaHeadings.settings);
  draft.addWide(criteriaNotes.howTo, "label", [1, widths.length], lineLength);
  const rows = settingRows(settings);
  const firstRow = addTable(draft, settingColumns, rows);
  return settingValidations(rows, firstRow, {
    value: columnOf(criteriaHeadings.value),
    origin: columnOf(criteriaHeadings.origin),
  });
}

function addSection(draft: SheetDraft, heading: string): void {
  draft.skip();
  draft.addWide(heading, "group", [1, widths.length], lineLength);
}

/** Adds a heading row and the rows below it; answers the first of these. */
function addTable<Row>(
  draft: SheetDraft,
  columns: readonly CriteriaColumn<Row>[],
  rows: readonly Row[],
): number {
  draft.add(columns.map(({ heading }, index) => ({ column: index + 1, value: heading, style: "header" })));
  const firstRow = draft.nextRow;
  rows.forEach((row, number) =>
    draft.add(
      columns.map(({ style, value }, index) => ({ column: index + 1, value: value(row, number), style })),
    ),
  );
  return firstRow;
}

function lawOf({ instrument }: CoverageRow): ReturnType<typeof instrumentByShortName> {
  return instrumentByShortName(instrument);
}

function successorOf(row: CoverageRow): string | null {
  const successor = lawOf(row)?.replacedBy ?? null;
  return successor === null ? null : (instruments.get(successor)?.shortVi ?? null);
}
