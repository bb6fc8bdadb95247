import type { CheckResult } from "../../domain/check-result";
import { summaryHeadings, summaryNotes } from "../../messages/report-summary-headings-vi";
import { criteriaHeadings } from "../../messages/report-summary-sheets-vi";
import { coverageWords, sheetNames } from "../../messages/report-summary-vi";
import type { CellLook, CellModel, SheetModel } from "../workbook-model";
import { settingRows } from "./setting-rows";
import { SheetDraft } from "./sheet-draft";

const widths = [6, 34, 24, 15, 80] as const;
const lineLength = 130;

/** Builds the sheet of values and instruments that the check used, and of what chooses the law of a row. */
export function buildCriteriaSheet(result: CheckResult): SheetModel {
  const draft = new SheetDraft();
  draft.addWide(criteriaHeadings.title, "title", [1, widths.length], lineLength);
  addSection(draft, criteriaHeadings.governing);
  draft.addWide(summaryNotes.governing, "plain", [1, widths.length], lineLength);
  addSettings(draft, result);
  addCoverage(draft, result);
  return {
    name: sheetNames.criteria,
    columnWidths: widths,
    rows: draft.rows,
    merges: draft.merges,
    print: { landscape: true, fitToWidth: true, footer: summaryHeadings.footer },
  };
}

function addSection(draft: SheetDraft, heading: string): void {
  draft.skip();
  draft.addWide(heading, "group", [1, widths.length], lineLength);
}

function addSettings(draft: SheetDraft, { settings }: CheckResult): void {
  const { stt, key, value, origin, meaning } = criteriaHeadings;
  addSection(draft, criteriaHeadings.settings);
  draft.add(cellsOf([stt, key, value, origin, meaning], "header"));
  settingRows(settings).forEach((row, index) =>
    draft.add(cellsOf([index + 1, row.key, row.value, row.origin, row.meaning], "text-wrap")),
  );
}

function addCoverage(draft: SheetDraft, { coverage }: CheckResult): void {
  const { stt, instrument, extent, note } = criteriaHeadings;
  addSection(draft, criteriaHeadings.coverage);
  draft.add(cellsOf([stt, instrument, extent, null, note], "header"));
  coverage.forEach((row, index) =>
    draft.add(
      cellsOf([index + 1, row.instrument, coverageWords[row.coverage], null, row.note ?? null], "text-wrap"),
    ),
  );
}

function cellsOf(values: readonly CellModel["value"][], style: CellLook): CellModel[] {
  return values.map((value, index) => ({
    column: index + 1,
    value,
    style: index === 0 && style === "text-wrap" ? "text-centre" : style,
  }));
}
