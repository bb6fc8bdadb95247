import { isTooLarge } from "../office-error";
import { askFonts } from "./block-fonts";
import type { BlockFonts } from "./block-fonts";
import { halveGroup } from "./plan-blocks";
import type { Block } from "./plan-blocks";
import type { UsedArea } from "./sheet-extent";
import { askVisible } from "./visible-parts";
import type { VisiblePart } from "./visible-parts";

type Grid<T> = readonly (readonly T[])[];

/** What was read of one block, row by row. */
export interface BlockCells {
  readonly block: Block;
  readonly values: Grid<unknown>;
  readonly formulas: Grid<unknown>;
  readonly types: Grid<string>;
  readonly formats: Grid<unknown>;
  /** Shown texts, where they were asked for to tell the date system. */
  readonly texts: Grid<string> | undefined;
  readonly fonts: BlockFonts;
  /** Only with the first block of a sheet that has something hidden. */
  readonly visible: readonly VisiblePart[] | undefined;
}

/** Thrown where another user's edit moved a sheet's end between two requests; a second read settles it. */
export class ChangedWhileReading extends Error {}

/** Reads a group of blocks in one sync; where Excel finds it too large, in two, and so on. */
export async function readGroup(
  context: Excel.RequestContext,
  group: readonly Block[],
  withText: boolean,
): Promise<readonly BlockCells[]> {
  try {
    return await readOnce(context, group, withText);
  } catch (error) {
    const halves = isTooLarge(error) ? halveGroup(group) : undefined;
    if (!halves) throw error;
    const first = await readGroup(context, halves[0], withText);
    return [...first, ...(await readGroup(context, halves[1], withText))];
  }
}

async function readOnce(
  context: Excel.RequestContext,
  group: readonly Block[],
  withText: boolean,
): Promise<readonly BlockCells[]> {
  const asked = group.map((block) => askBlock(context, block, withText));
  await context.sync();
  return asked.map((give) => give());
}

/** Asks for a block and gives what collects the answer after the sync. */
function askBlock(context: Excel.RequestContext, block: Block, withText: boolean): () => BlockCells {
  const { sheet, used, row, height } = block;
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  const range = proxy.getRangeByIndexes(row, used.column, height, used.width);
  range.load(`values,formulas,valueTypes,numberFormat${withText ? ",text" : ""}`);
  const now = proxy.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const fonts = askFonts(range, block);
  const visible = row === used.row ? askVisible(now, used) : undefined;
  return () => {
    if (!isSameArea(now, used)) throw new ChangedWhileReading(sheet.name);
    return {
      block,
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      types: range.valueTypes,
      formats: range.numberFormat as unknown[][],
      texts: withText ? range.text : undefined,
      fonts: fonts(),
      visible: visible?.(),
    };
  };
}

function isSameArea(now: Excel.Range, { row, column, height, width }: UsedArea): boolean {
  if (now.isNullObject) return false;
  return (
    now.rowIndex === row && now.columnIndex === column && now.rowCount === height && now.columnCount === width
  );
}
