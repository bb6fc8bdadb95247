/** What `npm run demo` writes of the samples, read back in a form that can be compared. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createDocumentReader } from "../../src/adapters/docx";
import { nodeXml } from "../../src/adapters/docx/reading/node-xml";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { parseCheckResult } from "../../src/core";
import type { CheckResult, SheetSnapshot } from "../../src/core";
import type { CellState } from "../host/excel/cell-state";
import type { Workbook } from "../host/excel/workbook";

const root = path.resolve(__dirname, "../..");

/** What the demo says to the command line. */
export const demoFields = {
  appliedOn: "2025-07-25",
  commune: "xã Tân Lập",
  yearFrom: "2020",
  yearTo: "2025",
};

export interface DemoOutput {
  readonly result: CheckResult;
  readonly summary: CellsBySheet;
  readonly report: readonly string[];
}

/** Each cell that is not empty as "row,column value"; formulas apart, with what they came to. */
export interface CellLines {
  readonly typed: readonly string[];
  readonly calculated: readonly string[];
}

export type CellsBySheet = Readonly<Record<string, CellLines>>;

/** Runs the demo as the README has people run it. */
export async function runDemo(): Promise<DemoOutput> {
  execFileSync(process.execPath, ["src/entries/cli/start.mjs", "demo"], { cwd: root, stdio: "pipe" });
  const out = path.join(root, "out");
  const result = parseCheckResult(JSON.parse(readFileSync(path.join(out, "ket-qua.json"), "utf8")));
  if (!result.ok) throw new Error(result.failure);
  return {
    result: result.value,
    summary: await cellsOfFile(path.join(out, "tong-hop.xlsx")),
    report: paragraphsOf(path.join(out, "bao-cao.docx")),
  };
}

export async function cellsOfFile(file: string): Promise<CellsBySheet> {
  const read = await readWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file));
  if (!read.ok) throw new Error(read.failure.detail);
  return Object.fromEntries(read.value.sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

function cellsOf({ rows }: SheetSnapshot): CellLines {
  const lines = (areFormulas: boolean): readonly string[] =>
    rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ value, isFormula = false }) => isFormula === areFormulas && value !== null && value !== "")
        .map(({ column, value }) => line(row, column, value)),
    );
  return { typed: lines(false), calculated: lines(true) };
}

/** What stands typed on a sheet of the simulated Excel, which calculates nothing; our own mark of the sheet is left out. */
export function typedInExcel(workbook: Workbook, name: string): readonly string[] {
  return [...workbook.sheet(name).grid.cellsIn({ row: 0, column: 0, height: 100_000, width: 200 })]
    .sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB)
    .flatMap(([row, column, state]) => {
      const typed = typedIn(state);
      return typed === "" || isOurMark(typed) ? [] : [line(row + 1, column + 1, typed)];
    });
}

/** In Excel a link is a formula, in a file it stands beside the text that it shows. */
function typedIn({ value, formula }: CellState): CellState["value"] {
  if (formula === undefined) return value;
  const shown = /^=HYPERLINK\(".*","((?:[^"]|"")*)"\)$/su.exec(formula)?.[1] ?? "";
  return shown.replaceAll('""', '"');
}

const isOurMark = (value: unknown): boolean => typeof value === "string" && value.startsWith("so-thi-dua|");

const line = (row: number, column: number, value: unknown): string =>
  `${String(row)},${String(column)} ${JSON.stringify(value)}`;

export function paragraphsOf(file: string): readonly string[] {
  const read = createDocumentReader(nodeXml).read(new Uint8Array(readFileSync(file)), path.basename(file));
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value.paragraphs.map(({ text }) => text);
}
