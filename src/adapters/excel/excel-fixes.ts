import { unicodeFontFor } from "../../core/index";
import type { CellValue, Result, SinkFailure, WorkbookSnapshot } from "../../core/index";
import { HalfChanged, changeCells, readBack } from "./changing/change-cells";
import type { Change, Changed } from "./changing/change-cells";
import { positionOf, rowKeyIn } from "./changing/row-key";
import { writeFailureOf } from "./changing/write-failure";
import { textContent } from "./writing/cell-content";
import type { CellContent } from "./writing/cell-content";

/** A cell that the clerk confirmed to be given another value, after seeing both. */
export interface Fix {
  readonly sheet: string;
  /** "C12". */
  readonly cell: string;
  readonly after: CellValue;
  /** Given where the text was in an old encoding: an old font then gives way to a Unicode one. */
  readonly encoding?: string;
}

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A fix that was made, with what is needed to take it back. */
export interface AppliedFix extends CellPlace {
  readonly before: CellContent;
  readonly after: CellContent;
  readonly rowAfter: string;
  readonly fontBefore?: string;
}

export interface FixOutcome {
  readonly applied: readonly AppliedFix[];
  /** Rows that hold something else now; nothing was written there, and the list must be checked again. */
  readonly moved: readonly CellPlace[];
}

export interface FixFailure extends SinkFailure {
  /** Cells that hold the new value in spite of the failure; empty where all are as before. */
  readonly left: readonly CellPlace[];
}

/** Writes confirmed fixes into the clerk's cells, each only where its row is still the row that was checked. */
export function applyFixes(
  snapshot: WorkbookSnapshot,
  fixes: readonly Fix[],
): Promise<Result<FixOutcome, FixFailure>> {
  const changes = fixes.map(({ sheet, cell, after, encoding }) => ({
    sheet,
    cell,
    row: rowKeyIn(snapshot, sheet, positionOf(cell).row),
    content: contentOf(after),
    ...(encoding !== undefined && { font: unicodeFontFor }),
  }));
  return run(changes);
}

/** Takes back what the last run wrote, each only where its row is still as that run left it. */
export function restoreFixes(applied: readonly AppliedFix[]): Promise<Result<FixOutcome, FixFailure>> {
  return run(
    applied.map(({ sheet, cell, before, rowAfter, fontBefore }) => ({
      sheet,
      cell,
      row: rowAfter,
      content: before,
      ...(fontBefore !== undefined && { font: fontBefore }),
    })),
  );
}

async function run(changes: readonly Change[]): Promise<Result<FixOutcome, FixFailure>> {
  try {
    const { changed, moved } = await Excel.run((context) => changeCells(context, changes));
    return { ok: true, value: { applied: changed.map(appliedOf), moved: moved.map(placeOf) } };
  } catch (error) {
    const isHalf = error instanceof HalfChanged;
    const failure = await writeFailureOf(isHalf ? error.reason : error, changes[0]?.sheet ?? "");
    return { ok: false, failure: { ...failure, left: isHalf ? error.cells.map(placeOf) : [] } };
  }
}

const contentOf = (value: CellValue): CellContent =>
  value === null ? "" : typeof value === "string" ? textContent(value) : value;

const placeOf = ({ sheet, cell }: CellPlace): CellPlace => ({ sheet, cell });

function appliedOf({ change: { sheet, cell, content }, before, rowAfter, fontBefore }: Changed): AppliedFix {
  const applied = { sheet, cell, before, after: readBack(content), rowAfter };
  return fontBefore === undefined ? applied : { ...applied, fontBefore };
}
