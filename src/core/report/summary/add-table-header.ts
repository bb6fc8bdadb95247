import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import type { CellModel } from "../workbook-model";
import type { SheetDraft } from "./sheet-draft";
import { columnWidths } from "./summary-layout";
import { hasKeys } from "./table-columns";
import type { TableSpec } from "./table-columns";
import { columnsOf } from "./table-place";

/** Points of a line of heading. */
const lineHeight = 17;

/** A heading over sheet columns; `text` is a group's, or a column's own where it has no group. */
interface Heading {
  readonly text: string;
  readonly group: string | undefined;
  readonly from: number;
  to: number;
}

type HeadingText = Pick<Heading, "from" | "to"> & { readonly text: string | null };

/** Adds a table's header: one row, or two where columns are grouped. Answers its first and last row. */
export function addTableHeader(draft: SheetDraft, spec: TableSpec): [first: number, last: number] {
  const own = headingsOf(spec);
  const groups = groupHeadings(own);
  const isGrouped = groups.some(({ group }) => group !== undefined);
  const first = draft.nextRow;
  const last = isGrouped ? first + 1 : first;
  const height = lineHeight * Math.max(2, ...own.map(linesOf));
  draft.add(cellsOf(groups), isGrouped ? lineHeight : height);
  if (isGrouped) draft.add(cellsOf(own.map(belowGroup)), height);
  for (const { group, from, to } of groups) draft.merge(first, from, group === undefined ? last : first, to);
  if (isGrouped)
    for (const { group, from, to } of own) if (group !== undefined) draft.merge(last, from, last, to);
  return [first, last];
}

function headingsOf(spec: TableSpec): Heading[] {
  const starts = columnsOf(spec.columns);
  const heading = (text: string, from: number, to = from): Heading => ({ text, group: undefined, from, to });
  const labels = hasKeys(spec)
    ? [heading(spec.rowHeading, 1), heading(summaryHeadings.key, 2)]
    : [heading(spec.rowHeading, 1, 2)];
  const figures = spec.columns.map(({ header, group, span = 1 }, index): Heading => {
    const from = starts[index] ?? 1;
    return { text: header, group, from, to: from + span - 1 };
  });
  return [...labels, ...figures];
}

/** A heading without a group stands in the row above and reaches down. */
function belowGroup({ text, group, from, to }: Heading): HeadingText {
  return { text: group === undefined ? null : text, from, to };
}

/** How many lines a heading takes where words are not parted; bold letters fill a line before their count does. */
function linesOf({ text, from, to }: Heading): number {
  const width = columnWidths.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed < width) used = needed;
    else [lines, used] = [lines + 1, word.length];
  }
  return lines;
}

/** Joins neighbouring headings of one group under its text. */
function groupHeadings(own: readonly Heading[]): Heading[] {
  const joined: Heading[] = [];
  for (const heading of own) {
    const last = joined.at(-1);
    if (heading.group !== undefined && last?.group === heading.group) last.to = heading.to;
    else joined.push({ ...heading, text: heading.group ?? heading.text });
  }
  return joined;
}

function cellsOf(headings: readonly HeadingText[]): CellModel[] {
  return headings.flatMap(({ text, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, offset): CellModel => ({
      column: from + offset,
      value: offset === 0 ? text : null,
      style: "header",
    })),
  );
}
