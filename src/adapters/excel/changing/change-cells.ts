import type { CellContent } from "../writing/cell-content";
import { askRow, keyOfRow, positionOf } from "./row-key";
import type { RowKey } from "./row-key";

/** A cell to be given another content, if its row still holds what it held. */
export interface Change {
  readonly sheet: string;
  readonly cell: string;
  readonly row: RowKey;
  readonly content: CellContent;
  /** The font to be set; or one to put in an old font's place, asked once the font in use is known. */
  readonly font?: string | ((fontInUse: string) => string | undefined);
}

/** A change that was made: what stood there, and the row as it is now. */
export interface Changed {
  readonly change: Change;
  readonly before: CellContent;
  readonly rowAfter: RowKey;
  /** The font that stood there; absent where it was left. */
  readonly fontBefore?: string;
}

export interface Changes {
  readonly changed: readonly Changed[];
  /** Cells whose row now holds something else: inserted, deleted, sorted or edited since. Nothing was written there. */
  readonly moved: readonly Change[];
}

/** Thrown where a change failed half-way; the cells named hold the new content. */
export class HalfChanged extends Error {
  constructor(
    readonly reason: unknown,
    readonly cells: readonly Change[],
  ) {
    super("some cells are changed");
  }
}

/** A content as it would be read back. */
export const readBack = (content: CellContent): CellContent =>
  typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;

/**
 * Changes cells whose rows are as they were. The content is looked at twice: before anything is written, and again
 * within the request that writes, so that an edit between the two is seen; what it misled is put back.
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Changes> {
  const seen = changes.map((change) => ask(context, change));
  await context.sync();
  const steady = seen.filter(({ change, row }) => keyOfRow(row) === change.row);
  const moved = seen.filter((each) => !steady.includes(each)).map(({ change }) => change);
  if (steady.length === 0) return { changed: [], moved };
  const written = await writeOrPutBack(context, steady.map(settleFont));
  const misled = written.filter(({ change, row }) => keyOfRow(row) !== change.row);
  if (misled.length > 0) await putBack(context, misled);
  const kept = written.filter((each) => !misled.includes(each));
  const byRow = changesByRow(kept);
  const changed = kept.map((each) => changedOf(each, byRow.get(rowOf(each.change)) ?? []));
  return { changed, moved: [...moved, ...misled.map(({ change }) => change)] };
}

interface Asked {
  readonly change: Change;
  readonly row: Excel.Range;
  readonly cell: Excel.Range;
  readonly font: Excel.RangeFont | undefined;
}

function ask(context: Excel.RequestContext, change: Change): Asked {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const cell = sheet.getRange(change.cell).load("formulas,values,valueTypes");
  const font = change.font === undefined ? undefined : cell.format.font.load("name");
  return { change, row: askRow(sheet, positionOf(change.cell).row), cell, font };
}

/** Chooses the font to set, now that the one in use is known. */
function settleFont(asked: Asked): Asked {
  const { font: wanted, ...rest } = asked.change;
  const font = typeof wanted === "function" ? wanted(asked.font?.name ?? "") : wanted;
  return { ...asked, change: font === undefined ? rest : { ...rest, font } };
}

async function writeOrPutBack(
  context: Excel.RequestContext,
  steady: readonly Asked[],
): Promise<readonly Asked[]> {
  const asked = steady.map(({ change }) => ask(context, change));
  for (const { change } of asked) write(context, change, change.content);
  try {
    await context.sync();
    return asked;
  } catch (error) {
    await putBackAfterFailure(context, steady, error);
    throw error;
  }
}

/** Of the cells that now hold the new content, gives each its old one again. */
async function putBackAfterFailure(
  context: Excel.RequestContext,
  steady: readonly Asked[],
  reason: unknown,
): Promise<void> {
  try {
    const now = steady.map((before) => ({ before, ...ask(context, before.change) }));
    await context.sync();
    const done = now.filter(({ change, cell }) => contentOf(cell) === change.content);
    for (const { before, change } of done) writeBack(context, change, before);
    await context.sync();
  } catch {
    throw new HalfChanged(
      reason,
      steady.map(({ change }) => change),
    );
  }
}

async function putBack(context: Excel.RequestContext, misled: readonly Asked[]): Promise<void> {
  try {
    for (const asked of misled) writeBack(context, asked.change, asked);
    await context.sync();
  } catch (error) {
    throw new HalfChanged(
      error,
      misled.map(({ change }) => change),
    );
  }
}

function write(context: Excel.RequestContext, { sheet, cell, font }: Change, content: CellContent): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
  range.formulas = [[content]];
  if (typeof font === "string") range.format.font.name = font;
}

/** Gives a cell the content that it had, and the font where that was changed too. */
function writeBack(context: Excel.RequestContext, change: Change, { cell, font }: Asked): void {
  write(context, font === undefined ? change : { ...change, font: font.name }, contentOf(cell));
}

const rowOf = ({ sheet, cell }: Change): string => `${String(positionOf(cell).row)} ${sheet}`;

function changesByRow(all: readonly Asked[]): ReadonlyMap<string, readonly Change[]> {
  const byRow = new Map<string, Change[]>();
  for (const { change } of all) {
    const row = byRow.get(rowOf(change));
    if (row) row.push(change);
    else byRow.set(rowOf(change), [change]);
  }
  return byRow;
}

/** The row was asked for before the request wrote; all changes to it together make what it is now. */
function changedOf({ change, row, cell, font }: Asked, sameRow: readonly Change[]): Changed {
  const replaced = sameRow.map((each) => ({
    column: positionOf(each.cell).column,
    value: readBack(each.content),
  }));
  const changed = { change, before: contentOf(cell), rowAfter: keyOfRow(row, replaced) };
  return font === undefined ? changed : { ...changed, fontBefore: font.name };
}

/** What must be written to have a cell's content again: a formula as such, text guarded against becoming one. */
function contentOf(cell: Excel.Range): CellContent {
  const formula = (cell.formulas as unknown[][])[0]?.[0];
  const value = (cell.values as unknown[][])[0]?.[0];
  const type = String(cell.valueTypes[0]?.[0]);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return type === "String" && text !== "" ? `'${text}` : text;
}
