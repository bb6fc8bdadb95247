/** What goes back to the schools: one slip for each workbook with something to correct, one letter for each school. */
import type { Checked } from "../check";
import { slipSheet } from "../messages/slip-vi";
import type { DocumentModel } from "../report/document-model";
import type { SheetModel, WorkbookModel } from "../report/workbook-model";
import { buildSlipLetter } from "./build-slip-letter";
import { buildSlipSheet } from "./build-slip-sheet";
import { slipLinesByFile } from "./slip-lines";
import type { SlipLine } from "./slip-lines";

export interface WorkbookSlip {
  readonly file: string;
  readonly lines: readonly SlipLine[];
  /** For a copy of the school's workbook. */
  readonly sheet: SheetModel;
  /** Cells to mark in the copy, by the sheets' names. */
  readonly marks: ReadonlyMap<string, readonly SlipMarks[]>;
  /** A workbook of its own, for kinds of files that cannot be copied unharmed. */
  readonly workbook: WorkbookModel;
}

export interface SlipMarks {
  readonly severity: SlipLine["severity"];
  readonly cells: readonly string[];
}

export interface SchoolLetter {
  readonly school: string;
  readonly letter: DocumentModel;
}

export interface Slips {
  readonly workbooks: readonly WorkbookSlip[];
  readonly letters: readonly SchoolLetter[];
}

export function buildSlips({ result, entries }: Checked): Slips {
  const byFile = slipLinesByFile(result, entries);
  const lines = [...byFile.values()].flat();
  return {
    workbooks: [...byFile].map(([file, own]) => workbookSlip(file, own)),
    letters: schoolsOf(lines).map((school) => ({
      school,
      letter: buildSlipLetter(
        school,
        lines.filter((line) => line.school === school),
        result.commune,
      ),
    })),
  };
}

function workbookSlip(file: string, lines: readonly SlipLine[]): WorkbookSlip {
  return {
    file,
    lines,
    sheet: buildSlipSheet(lines, true),
    marks: marksOf(lines),
    workbook: {
      sheets: [buildSlipSheet(lines, false)],
      properties: { title: slipSheet.title, subject: file },
    },
  };
}

/** A cell with an error and a question shows the error. */
function marksOf(lines: readonly SlipLine[]): ReadonlyMap<string, readonly SlipMarks[]> {
  const sheets = new Map<string, Map<string, SlipLine["severity"]>>();
  for (const { sheet, cell, severity } of lines) {
    if (sheet === null || cell === null) continue;
    const cells = sheets.get(sheet) ?? new Map<string, SlipLine["severity"]>();
    if (cells.get(cell) !== "error") cells.set(cell, severity);
    sheets.set(sheet, cells);
  }
  return new Map(
    [...sheets].map(([sheet, cells]) => [
      sheet,
      (["error", "query"] as const).flatMap((severity) => {
        const marked = [...cells].filter(([, each]) => each === severity).map(([cell]) => cell);
        return marked.length === 0 ? [] : [{ severity, cells: marked }];
      }),
    ]),
  );
}

function schoolsOf(lines: readonly SlipLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ school }) => school ?? []))];
}
