/** Fixes of writing change no meaning: what is read afterwards is what was read before. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../../src/adapters/xlsx/read-workbook-file";
import { columnName, findSafeFixes, readWorkbook, unicodeFontFor } from "../../../src/core";
import type { SafeFix, WorkbookReading, WorkbookSnapshot } from "../../../src/core";
import { samplesFolder } from "../../samples/read-samples";

async function open(name: string): Promise<WorkbookSnapshot> {
  const snapshot = await readWorkbookFile(new Uint8Array(readFileSync(path.join(samplesFolder, name))), name);
  if (!snapshot.ok) throw new Error(snapshot.failure.detail);
  return snapshot.value;
}

/** The workbook as Excel would hold it once the fixes are written. */
function withFixes(snapshot: WorkbookSnapshot, fixes: readonly SafeFix[]): WorkbookSnapshot {
  const after = new Map(fixes.map((fix) => [`${fix.sheet} ${fix.cell}`, fix]));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({
        row,
        cells: cells.map((cell) => {
          const fixed = after.get(`${sheet.name} ${columnName(cell.column)}${String(row)}`);
          if (fixed === undefined) return cell;
          const fontName =
            (fixed.encoding === undefined ? undefined : unicodeFontFor(cell.style.fontName)) ??
            cell.style.fontName;
          const style = { ...cell.style, fontName };
          return { ...cell, value: fixed.after, text: fixed.after, runs: undefined, style };
        }),
      })),
    })),
  };
}

const valuesOf = ({ lists }: WorkbookReading): unknown =>
  lists.map(({ sheet, records }) =>
    records.map(({ row, fields }) => [
      sheet,
      row,
      Object.entries(fields).map(([name, field]) => [name, field.value]),
    ]),
  );

it("leaves every value of the samples as it was read, and nothing more to fix", async () => {
  const kinds = new Set<string>();
  const names = readdirSync(samplesFolder).filter((name) => /\.(xlsx|xlsm|xls|ods)$/u.test(name));
  for (const name of names) {
    const snapshot = await open(name);
    const reading = readWorkbook(snapshot);
    const fixes = findSafeFixes(snapshot, reading);
    for (const fix of fixes) for (const kind of fix.kinds) kinds.add(kind);
    const fixed = withFixes(snapshot, fixes);
    const again = readWorkbook(fixed);
    expect([name, valuesOf(again)]).toEqual([name, valuesOf(reading)]);
    expect([name, findSafeFixes(fixed, again)]).toEqual([name, []]);
  }
  for (const kind of ["old-encoding", "nfd", "nbsp", "zero-width", "whitespace", "date-form", "award-code"])
    expect(kinds).toContain(kind);
}, 120_000);

it("writes anew only what a cell itself holds as text, never a true date", async () => {
  const snapshot = await open("THCS Thanh An NH 2024-2025.xlsx");
  const texts = new Set(
    snapshot.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, value }) =>
          typeof value === "string" ? [`${name} ${columnName(column)}${String(row)} ${value}`] : [],
        ),
      ),
    ),
  );
  const fixes = findSafeFixes(snapshot, readWorkbook(snapshot));
  expect(fixes.length).toBeGreaterThan(0);
  expect(fixes.filter(({ sheet, cell, before }) => !texts.has(`${sheet} ${cell} ${before}`))).toEqual([]);
});

it("touches no formula", async () => {
  const snapshot = await open("THCS Thanh An NH 2024-2025.xlsx");
  const formulas: WorkbookSnapshot = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, isFormula: true })),
      })),
    })),
  };
  expect(findSafeFixes(formulas, readWorkbook(formulas))).toEqual([]);
});
