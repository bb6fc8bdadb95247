/** Puts marks into a sheet's part as conditional formats, and takes off those of an earlier slip. */
import { parseCellAddress, rangeAddress } from "../../../core/index";
import type { Severity } from "../../../core/index";
import { decodeEntities } from "../xml/decode-entities";
import { attributeOf, childrenOf, insertAt, rootOf } from "./xml-nodes";
import type { XmlNode } from "./xml-nodes";

/** Always true, and known by its text: the task pane knows and takes off marks by the same one. */
const SIGNATURE = 'LEN("so-thi-dua")>0';

/** What may stand before conditional formats in a sheet's part. */
const EARLIER = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr"
  ).split(" "),
);

/** Areas that one conditional format covers at most. */
const MOST_AREAS = 500;

export interface CellMarks {
  readonly severity: Severity;
  /** "C12". */
  readonly cells: readonly string[];
}

/** `formatOf` gives the place of a severity's look among the workbook's conditional formats. */
export function markCells(
  text: string,
  marks: readonly CellMarks[],
  formatOf: (severity: Severity) => number,
): string {
  const clean = withoutMarks(text);
  const root = rootOf(clean);
  const nodes = childrenOf(clean, root);
  const before = nodes.filter(({ name }) => EARLIER.has(name)).at(-1);
  if (!before) return clean;
  const first = highestPriority(clean, nodes) + 1;
  const formats = marks.flatMap(({ severity, cells }) =>
    chunks(areasOf(cells)).map((areas) => ({ severity, areas })),
  );
  const added = formats.map(({ severity, areas }, i) =>
    formatXml(root.prefix, areas, formatOf(severity), first + i),
  );
  return insertAt(clean, before.to, added.join(""));
}

function formatXml(prefix: string, areas: readonly string[], format: number, priority: number): string {
  const rule = `<${prefix}cfRule type="expression" dxfId="${String(format)}" priority="${String(priority)}">`;
  const formula = `<${prefix}formula>${SIGNATURE.replace(">", "&gt;")}</${prefix}formula>`;
  const name = `${prefix}conditionalFormatting`;
  return `<${name} sqref="${areas.join(" ")}">${rule}${formula}</${prefix}cfRule></${name}>`;
}

/** Takes off exactly our rules; a format that is left without a rule goes with them. */
function withoutMarks(text: string): string {
  let clean = text;
  for (const format of formatsOf(text, childrenOf(text, rootOf(text))).toReversed()) {
    const rules = childrenOf(text, format);
    const ours = rules.filter((rule) => isOurs(text, rule));
    const gone = ours.length > 0 && ours.length === rules.length ? [format] : ours;
    for (const node of gone.toReversed()) clean = clean.slice(0, node.from) + clean.slice(node.to);
  }
  return clean;
}

function isOurs(text: string, rule: XmlNode): boolean {
  const formula = childrenOf(text, rule).find(({ name }) => name === "formula")?.inner;
  return formula !== undefined && decodeEntities(text.slice(...formula)) === SIGNATURE;
}

function formatsOf(text: string, nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.filter(({ name }) => name === "conditionalFormatting");
}

/** Ours come after the school's own, which keep their say. */
function highestPriority(text: string, nodes: readonly XmlNode[]): number {
  const rules = formatsOf(text, nodes).flatMap((format) => childrenOf(text, format));
  return Math.max(0, ...rules.map((rule) => Number(attributeOf(rule, "priority") ?? 0)));
}

function chunks(areas: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(areas.length / MOST_AREAS);
  return Array.from({ length: count }, (_, i) => areas.slice(i * MOST_AREAS, (i + 1) * MOST_AREAS));
}

/** Joins cells that stand below each other. */
function areasOf(cells: readonly string[]): readonly string[] {
  const places = [...new Set(cells)].flatMap((cell) => parseCellAddress(cell) ?? []);
  places.sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { fromRow: number; toRow: number; fromColumn: number; toColumn: number }[] = [];
  for (const { row, column } of places) {
    const last = areas.at(-1);
    if (last?.fromColumn === column && last.toRow === row - 1) last.toRow = row;
    else areas.push({ fromRow: row, toRow: row, fromColumn: column, toColumn: column });
  }
  return areas.map(rangeAddress);
}
