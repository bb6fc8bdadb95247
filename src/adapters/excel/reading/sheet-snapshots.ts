import type { Cell, CellStyle, RowSnapshot, SheetSnapshot, Span } from "../../../core/index";
import type { BlockCells } from "./read-group";
import type { SheetExtent } from "./sheet-extent";
import type { VisiblePart } from "./visible-parts";

/** Gives the snapshot of each sheet from the blocks that were read of it; a sheet of our own is left out. */
export function sheetSnapshots(
  sheets: readonly SheetExtent[],
  blocks: readonly BlockCells[],
): readonly SheetSnapshot[] {
  const styleOf = createStyles();
  return sheets
    .filter(({ isOwn, isGone }) => !isOwn && !isGone)
    .map((sheet) =>
      snapshotOf(
        sheet,
        blocks.filter(({ block }) => block.sheet.id === sheet.id),
        styleOf,
      ),
    );
}

type StyleOf = (numberFormat: string, fontName: string | undefined) => CellStyle;

/** Cells that look alike share one object. */
function createStyles(): StyleOf {
  const known = new Map<string, CellStyle>();
  return (numberFormat, fontName) => {
    const key = `${numberFormat}\n${fontName ?? ""}`;
    let style = known.get(key);
    if (!style) known.set(key, (style = { numberFormat, fontName }));
    return style;
  };
}

function snapshotOf(sheet: SheetExtent, blocks: readonly BlockCells[], styleOf: StyleOf): SheetSnapshot {
  return {
    name: sheet.name,
    state: sheet.state,
    rows: blocks.flatMap((block) => rowsOf(block, styleOf)),
    // Merges would need a call that wipes the clerk's undo; they are hints.
    merges: [],
    hiddenRows: hiddenSpans(blocks, "rows"),
    hiddenColumns: hiddenSpans(blocks, "columns"),
  };
}

function rowsOf(cells: BlockCells, styleOf: StyleOf): RowSnapshot[] {
  const { block, values } = cells;
  return values.flatMap((row, i) => {
    const found = row.flatMap((value, j) => cellOf(cells, [i, j], value, styleOf) ?? []);
    return found.length > 0 ? [{ row: block.row + i + 1, cells: found }] : [];
  });
}

function cellOf(
  cells: BlockCells,
  [i, j]: readonly [number, number],
  value: unknown,
  styleOf: StyleOf,
): Cell | undefined {
  const type = cells.types[i]?.[j];
  const isError = type === "Error";
  if (type === "Empty" || (value === "" && !isError)) return undefined;
  const formula = cells.formulas[i]?.[j];
  const { used } = cells.block;
  const column = used.column + j + 1;
  const style = styleOf(formatName(cells.formats[i]?.[j]), cells.fonts(i, j));
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (!isError && !isFormula) return { column, value: plainValue(value), style };
  return {
    column,
    value: isError ? null : plainValue(value),
    style,
    ...(isFormula ? { isFormula } : {}),
    ...(isError ? { error: String(value) } : {}),
  };
}

const plainValue = (value: unknown): string | number | boolean =>
  typeof value === "number" || typeof value === "boolean" ? value : String(value);

const formatName = (format: unknown): string =>
  typeof format === "string" && format !== "" ? format : "General";

function hiddenSpans(blocks: readonly BlockCells[], axis: "rows" | "columns"): readonly Span[] {
  const [first] = blocks;
  if (!first?.visible) return [];
  const { used } = first.block;
  const [from, size] = axis === "rows" ? [used.row, used.height] : [used.column, used.width];
  const shown = new Set(first.visible.flatMap((part) => positionsOf(part, axis)));
  const all = Array.from({ length: size }, (_, i) => from + i);
  return joinSpans(all.filter((each) => !shown.has(each)).map((each) => ({ from: each + 1, to: each + 1 })));
}

function positionsOf(part: VisiblePart, axis: "rows" | "columns"): number[] {
  const [from, size] = axis === "rows" ? [part.row, part.height] : [part.column, part.width];
  return Array.from({ length: size }, (_, i) => from + i);
}

/** Joins stretches that touch; they come in ascending order. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && last.to + 1 >= span.from) joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}
