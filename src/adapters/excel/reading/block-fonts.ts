import type { Block } from "./plan-blocks";

/** Gives the font of a cell of a block, counted from the block's first cell; undefined where it is not known. */
export type BlockFonts = (row: number, column: number) => string | undefined;

/** Rows at a sheet's head, where titles over merged cells have fonts of their own. */
const HEAD_ROWS = 12;

/**
 * Asks for the fonts of a block: for the head by row, for the rest by column, since a list's columns are of one font.
 *
 * Properties by cell would tell more, but Microsoft's client sends that call as a write; a font is a hint only.
 */
export function askFonts(range: Excel.Range, { used, row, height }: Block): () => BlockFonts {
  const { fontName } = used;
  if (fontName !== null) return () => () => fontName;
  const headCount = Math.max(0, Math.min(height, used.row + HEAD_ROWS - row));
  const head = Array.from({ length: headCount }, (_, i) => askFont(range.getRow(i)));
  const body =
    height > headCount ? range.getOffsetRange(headCount, 0).getResizedRange(-headCount, 0) : undefined;
  const columns = body ? Array.from({ length: used.width }, (_, j) => askFont(body.getColumn(j))) : [];
  return () => (i, j) => (i < headCount ? head[i] : columns[j])?.name ?? undefined;
}

const askFont = (range: Excel.Range): Excel.RangeFont => range.format.font.load("name");
