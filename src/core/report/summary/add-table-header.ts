import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import type { CellModel } from "../workbook-model";
import type { SheetDraft } from "./sheet-draft";
import type { TableSpec } from "./table-columns";
import { columnsOf } from "./table-place";

/** Points that a heading of up to four lines needs, and one of a line. */
const headingHeight = 64;
const groupHeight = 20;

/** A heading over sheet columns; `text` is a group's, or a column's own where it has no group. */
interface Heading {
  readonly text: string;
  readonly group: string | undefined;
  readonly from: number;
  to: number;
}

/** Adds a table's header: one row, or two where columns are grouped. Answers its first and last row. */
export function addTableHeader(draft: SheetDraft, spec: TableSpec): [first: number, last: number] {
  const own = headingsOf(spec);
  const groups = groupHeadings(own);
  const isGrouped = groups.some(({ group }) => group !== undefined);
  const first = draft.nextRow;
  const last = isGrouped ? first + 1 : first;
  draft.add(cellsOf(groups), isGrouped ? groupHeight : headingHeight);
  if (isGrouped)
    draft.add(
      cellsOf(own.map((heading) => (heading.group === undefined ? { ...heading, text: null } : heading))),
      headingHeight,
    );
  for (const { group, from, to } of groups) draft.merge(first, from, group === undefined ? last : first, to);
  if (isGrouped)
    for (const { group, from, to } of own) if (group !== undefined) draft.merge(last, from, last, to);
  return [first, last];
}

function headingsOf({ columns, rowHeading }: TableSpec): Heading[] {
  const starts = columnsOf(columns);
  const label = (text: string, column: number): Heading => ({
    text,
    group: undefined,
    from: column,
    to: column,
  });
  const figures = columns.map(({ header, group, span = 1 }, index): Heading => {
    const from = starts[index] ?? 1;
    return { text: header, group, from, to: from + span - 1 };
  });
  return [label(rowHeading, 1), label(summaryHeadings.key, 2), ...figures];
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

function cellsOf(
  headings: readonly { readonly text: string | null; readonly from: number; readonly to: number }[],
): CellModel[] {
  return headings.flatMap(({ text, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, offset): CellModel => ({
      column: from + offset,
      value: offset === 0 ? text : null,
      style: "header",
    })),
  );
}
