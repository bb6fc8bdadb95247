/** Sheets for tests: as the file adapter reads them back, or typed by hand. */
import { createWorkbookBuilder } from "../../../src/adapters/xlsx/build-workbook";
import { readWorkbookFile } from "../../../src/adapters/xlsx/read-workbook-file";
import { findSettingsSheet } from "../../../src/core";
import type { Cell, CellValue, SheetSnapshot } from "../../../src/core";
import { lawCoverage, parseSettings } from "../../../src/core/law";
import type { Settings } from "../../../src/core/law";
import { buildCriteriaSheet } from "../../../src/core/report/summary/build-criteria-sheet";
import { resultOf } from "../../report/summary/support/model";

export function settingsOf(json: Readonly<Record<string, unknown>>): Settings {
  const parsed = parseSettings(json);
  if (!parsed.ok) throw new Error(parsed.failure.map(({ text }) => text).join(" "));
  return parsed.value;
}

/** Writes the sheet Tiêu chí into the bytes of a workbook. */
export async function criteriaWorkbook(settings: Settings): Promise<Uint8Array> {
  const sheet = buildCriteriaSheet(resultOf([], { settings: { ...settings }, coverage: lawCoverage() }));
  return createWorkbookBuilder().build({ sheets: [sheet], properties: { title: "t", subject: "s" } });
}

/** Writes the settings into a file's bytes and reads the sheet of these bytes. */
export async function writtenSheet(settings: Settings): Promise<SheetSnapshot> {
  const read = await readWorkbookFile(await criteriaWorkbook(settings), "tong-hop.xlsx");
  const sheet = read.ok ? findSettingsSheet(read.value) : undefined;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

export type Typed =
  CellValue | { readonly value: CellValue; readonly numberFormat?: string; readonly error?: string };

/** A sheet typed from cell A1 on; null leaves a cell out. */
export function typedSheet(rows: readonly (readonly Typed[])[]): SheetSnapshot {
  return {
    name: "Tiêu chí",
    state: "visible",
    rows: rows.map((cells, index) => ({
      row: index + 1,
      cells: cells.flatMap((typed, column) => (typed === null ? [] : [cellOf(column + 1, typed)])),
    })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function cellOf(column: number, typed: Exclude<Typed, null>): Cell {
  const {
    value,
    numberFormat = "General",
    error,
  } = typeof typed === "object" ? { numberFormat: undefined, error: undefined, ...typed } : { value: typed };
  return {
    column,
    value,
    text: undefined,
    style: { numberFormat, fontName: undefined },
    isFormula: false,
    error,
    runs: undefined,
  };
}
