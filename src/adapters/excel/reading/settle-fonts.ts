import type { BlockCells } from "./read-group";

/** Signs that proper Vietnamese text does not have: where they stand, the font tells which letters they mean. */
const LEGACY_SIGN = /[\u0080-\u009f\u00a1-\u00bfÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/;

/** Most stretches asked for at once; a sheet with more keeps the rest without a font, which is a hint only. */
const MOST_RUNS = 1_000;

/** Cells below each other in one column, whose font is in doubt. */
interface Run {
  readonly cells: BlockCells;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Asks for the fonts that decide how a text is read, where a column has several; no request where none is in doubt. */
export async function settleFonts(
  context: Excel.RequestContext,
  blocks: readonly BlockCells[],
): Promise<readonly BlockCells[]> {
  const runs = blocks.flatMap(doubtfulRuns).slice(0, MOST_RUNS);
  if (runs.length === 0) return blocks;
  const asked = runs.map((run) => ({ run, font: rangeOf(context, run).format.font.load("name") }));
  await context.sync();
  const names = new Map<BlockCells, Map<string, string>>();
  for (const { run, font } of asked) {
    const known = names.get(run.cells) ?? new Map<string, string>();
    names.set(run.cells, known);
    for (let row = run.from; row <= run.to; row++) known.set(keyOf(row, run.column), font.name);
  }
  return blocks.map((cells) => ({
    ...cells,
    fonts: (row, column) =>
      cells.fonts(row, column) ?? names.get(cells)?.get(keyOf(row, column)) ?? undefined,
  }));
}

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

function rangeOf(context: Excel.RequestContext, { cells: { block }, column, from, to }: Run): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(block.sheet.id);
  return sheet.getRangeByIndexes(block.row + from, block.used.column + column, to - from + 1, 1);
}

function doubtfulRuns(cells: BlockCells): Run[] {
  return Array.from({ length: cells.block.used.width }, (_, column) => runsOfColumn(cells, column)).flat();
}

function runsOfColumn(cells: BlockCells, column: number): Run[] {
  const runs: Run[] = [];
  for (const [row, values] of cells.values.entries()) {
    const value = values[column];
    if (typeof value !== "string" || !LEGACY_SIGN.test(value) || cells.fonts(row, column) !== undefined)
      continue;
    const last = runs.at(-1);
    if (last?.to === row - 1) runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ cells, column, from: row, to: row });
  }
  return runs;
}
