/** Gathers all doubts about one list. */
import type { AwardId } from "../../domain/award";
import type { ReadIssue } from "../../domain/read-issue";
import type { RecordReading } from "../../domain/reading";
import {
  capitalIssues,
  characterIssues,
  encodingIssues,
  numberingIssues,
  syllableIssues,
} from "./cell-issues";
import { atGiversLevel, giverOf } from "./carry-down";
import type { ListBlock, ListRows } from "../columns/list-block";
import { severalSchools } from "./list-scope";
import { namesakeIssues } from "./namesake-issues";
import type { SheetGrid } from "../sheet/sheet-grid";
import type { TitleBlock } from "../headings/title-block";

export interface ListParts {
  readonly grid: SheetGrid;
  readonly block: ListBlock;
  readonly rows: ListRows;
  readonly records: readonly RecordReading[];
  /** The doubts of its rows that are still open. */
  readonly rowIssues: readonly ReadIssue[];
  readonly title: TitleBlock;
  readonly isSideBySide: boolean;
}

export function issuesOf({
  grid,
  block,
  rows,
  records,
  rowIssues,
  title,
  isSideBySide,
}: ListParts): readonly ReadIssue[] {
  const hasYear =
    title.year !== null ||
    records.some((record) => record.year !== undefined) ||
    block.columns.some((column) => column.plan.use === "year");
  const hasOwnYears = records.length > 0 && records.every(({ year }) => (year?.value ?? null) !== null);
  const hasSchool =
    title.school !== null ||
    severalSchools(rows.sections, records) ||
    records.some((record) => record.fields.unit !== undefined || record.kind === "collective");
  const headerRow = block.header.rows[0] ?? 1;
  return [
    ...title.issues.filter(({ code }) => code !== "two-years-in-title" || !hasOwnYears),
    ...(hasYear ? [] : [{ code: "no-year", row: headerRow, detail: "" } as const]),
    ...(hasSchool ? [] : [{ code: "no-school", row: headerRow, detail: "" } as const]),
    ...(isSideBySide ? [{ code: "side-by-side", row: headerRow, detail: "" } as const] : []),
    ...unknownColumns(grid, block, rows),
    ...rowIssues,
    ...openAwardIssues(block, rows, records, title),
    ...totalIssues(rows),
    ...encodingIssues(grid, block, records),
    ...characterIssues(grid, records),
    ...capitalIssues(records),
    ...namesakeIssues(records, title.school !== null),
    ...syllableIssues(records, rows.unusualNames),
    ...numberingIssues(records),
  ];
}

function unknownColumns(grid: SheetGrid, block: ListBlock, rows: ListRows): readonly ReadIssue[] {
  const hidden = (column: number): boolean =>
    grid.sheet.hiddenColumns.some((span) => column >= span.from && column <= span.to);
  const issues: ReadIssue[] = [];
  const filled = filledColumns(grid, block, rows);
  for (const column of block.columns) {
    const cell = column.head.leaf?.address;
    if (column.plan.use === "unknown" && cell !== undefined && filled.has(column.column))
      issues.push({ code: "unknown-column", cell, detail: column.headText });
    if (column.corrected !== undefined && cell !== undefined)
      issues.push({ code: "unknown-column", cell, detail: `${column.headText} → ${column.corrected}` });
    if (hidden(column.column) && cell !== undefined && rows.records.length > 0)
      issues.push({ code: "hidden-column", cell, detail: column.headText });
  }
  return issues;
}

/** Columns with something in the list's rows; a blank one, as for the commune's answer, leaves nothing to ask. */
function filledColumns(
  grid: SheetGrid,
  { header, columns }: ListBlock,
  { lastRow, numberingRow }: ListRows,
): ReadonlySet<number> {
  const filled = new Set<number>();
  if (!columns.some(({ plan }) => plan.use === "unknown")) return filled;
  const from = numberingRow ?? header.rows.at(-1) ?? 0;
  for (const { row, cells } of grid.sheet.rows) {
    if (row > lastRow) break;
    if (row <= from) continue;
    for (const { column, value } of cells) if (value !== null && value !== "") filled.add(column);
  }
  return filled;
}

const openCodes: readonly (string | undefined)[] = ["GK", "BK"];

/** "GIẤY KHEN" in a title, a section row or the head of marks that gives rows their award, and says no level. */
function openAwardIssues(
  { columns }: ListBlock,
  rows: ListRows,
  records: readonly RecordReading[],
  title: TitleBlock,
): readonly ReadIssue[] {
  const cell = title.title?.cell;
  // A title gives its award to every row, or to none.
  const given = records[0]?.fields.awards;
  const fromTitle =
    given?.fromSection === true && given.cell === cell && openCodes.includes(given.value?.[0]);
  const own = fromTitle && cell !== undefined ? [{ cell, detail: title.title?.value ?? "" }] : [];
  const sections = rows.sections
    .filter((section) => openCodes.includes(codeBy(section.code, title)) && section.empty !== true)
    .map((section) => ({ cell: section.cell, detail: section.raw }));
  const heads = columns.flatMap(({ plan, head, headText }) => {
    const cell = head.leaf?.address;
    const isOpen = plan.use === "mark" && openCodes.includes(plan.award) && holdsAward(records, plan.award);
    return isOpen && cell !== undefined ? [{ cell, detail: headText }] : [];
  });
  return [...own, ...sections, ...heads].map((at) => ({ code: "level-not-said" as const, ...at }));
}

function holdsAward(records: readonly RecordReading[], award: AwardId): boolean {
  return records.some(({ fields }) => fields.awards?.value?.includes(award) === true);
}

/** A heading's "Giấy khen" in a list attached to a decision is that of its signer. */
function codeBy(code: AwardId | undefined, title: TitleBlock): AwardId | undefined {
  return code === undefined ? undefined : atGiversLevel(code, giverOf(title));
}

function totalIssues(rows: ListRows): readonly ReadIssue[] {
  return rows.nonDataRows.flatMap((row) =>
    (row.claims ?? [])
      .filter((claim) => claim.claimed !== claim.actual)
      .map((claim) => ({
        code: "total-mismatch" as const,
        cell: claim.cell,
        detail: `${String(claim.claimed)} ≠ ${String(claim.actual)}`,
      })),
  );
}
