import { notModelled } from "../wire/host-error";
import type { HostRange } from "./range";

/** What a caller may ask of each cell, row or column, as far as it is modelled. */
interface Asked {
  readonly address?: boolean;
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly rowIndex?: boolean;
  readonly columnIndex?: boolean;
  readonly format?: { readonly font?: { readonly name?: boolean } };
}

const KNOWN = new Set(["address", "rowHidden", "columnHidden", "rowIndex", "columnIndex", "format"]);

function askedOf(options: unknown): Asked {
  const asked = options as Asked;
  const unknown = Object.keys(asked).filter((key) => !KNOWN.has(key));
  const odd = Object.keys(asked.format ?? {}).filter((key) => key !== "font");
  if (unknown.length + odd.length > 0)
    throw notModelled(`cell properties ${[...unknown, ...odd].join(", ")}`);
  return asked;
}

export function rowProperties(range: HostRange, options: unknown): unknown {
  const asked = askedOf(options);
  const { row, height } = range.area;
  return Array.from({ length: height }, (_, i) => ({
    ...(asked.rowIndex === true && { rowIndex: row + i }),
    ...(asked.rowHidden === true && { rowHidden: range.sheet.grid.hiddenRows.has(row + i) }),
    ...fontOf(range.GetRow(i), asked),
  }));
}

export function columnProperties(range: HostRange, options: unknown): unknown {
  const asked = askedOf(options);
  const { column, width } = range.area;
  return Array.from({ length: width }, (_, j) => ({
    ...(asked.columnIndex === true && { columnIndex: column + j }),
    ...(asked.columnHidden === true && { columnHidden: range.sheet.grid.hiddenColumns.has(column + j) }),
    ...fontOf(range.GetColumn(j), asked),
  }));
}

export function cellProperties(range: HostRange, options: unknown): unknown {
  const asked = askedOf(options);
  const { row, column, height, width } = range.area;
  const { grid } = range.sheet;
  const nameAt = (i: number, j: number): unknown =>
    grid.formats.at("font.name", row + i, column + j) ?? grid.peek(row + i, column + j).fontName;
  const cellAt = (i: number, j: number): unknown => ({
    ...(asked.address === true && { address: range.GetCell(i, j).Address }),
    ...(asked.format?.font?.name === true && { format: { font: { name: nameAt(i, j) } } }),
  });
  return Array.from({ length: height }, (_r, i) => Array.from({ length: width }, (_c, j) => cellAt(i, j)));
}

function fontOf(range: HostRange, asked: Asked): object {
  return asked.format?.font?.name === true ? { format: { font: { name: range.Format.Font.Name } } } : {};
}
