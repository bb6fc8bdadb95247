import type { CellModel, SheetModel } from "../../../core/index";

/** What goes into a cell through `formulas`: text is guarded, so that nothing typed by a school becomes a formula. */
export type CellContent = string | number | boolean;

const MAX_TEXT = 32_767;
const CUT_MARK = "… (đã cắt bớt)";
/** Excel takes no longer text literal within a formula. */
const MAX_LITERAL = 255;

export interface Names {
  /** The open workbook's own name, so that a link to it leads inside. */
  readonly workbook: string;
  /** Sheets of ours that bear another name than the model's. */
  readonly renamed: ReadonlyMap<string, string>;
}

export function textContent(text: string): string {
  const fits = text.length < MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - CUT_MARK.length - 1)}${CUT_MARK}`;
  return fits === "" ? "" : `'${fits}`;
}

function cellContent(cell: CellModel, names: Names): CellContent {
  if (cell.formula !== undefined) return `=${withNames(cell.formula, names)}`;
  if (cell.link !== undefined && typeof cell.value === "string")
    return linkContent(cell.value, cell.link, names);
  if (cell.value === null) return "";
  return typeof cell.value === "string" ? textContent(cell.value) : cell.value;
}

/** A formula for a link costs nothing beyond its cell; a link set by property costs a call each. */
function linkContent(text: string, link: string, names: Names): string {
  const target = linkTarget(withNames(link, names), names);
  if (text.length > MAX_LITERAL || target.length > MAX_LITERAL) return textContent(text);
  return `=HYPERLINK(${literal(target)},${literal(text)})`;
}

function linkTarget(link: string, { workbook }: Names): string {
  if (link.startsWith(`${workbook}#`)) return link.slice(workbook.length);
  return link.startsWith("'") ? `#${link}` : link;
}

const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The clerk may have renamed a sheet of ours: formulas and links follow. */
function withNames(text: string, { renamed }: Names): string {
  let replaced = text;
  for (const [role, name] of renamed)
    replaced = replaced.replaceAll(`${quoteSheet(role)}!`, `${quoteSheet(name)}!`);
  return replaced;
}

/** Gives the contents of a sheet's rows as one array, with "" where the model has no cell. */
export function sheetContent({ rows, columnWidths }: SheetModel, names: Names): CellContent[][] {
  const lastRow = rows.at(-1)?.row ?? 0;
  const content: CellContent[][] = Array.from({ length: lastRow }, () => columnWidths.map(() => ""));
  for (const { row, cells } of rows) {
    const line = content[row - 1];
    if (line) for (const cell of cells) line[cell.column - 1] = cellContent(cell, names);
  }
  return content;
}
