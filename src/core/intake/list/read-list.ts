/** Reads one list that was found: what it is, what stands above and below it, its records and doubts. */
import { rangeAddress } from "../../domain/cell-address";
import type { FoundText, ListReading, RecordReading, SectionReading } from "../../domain/reading";
import { applyTitleAward, fillWrittenOnce, settleByTitle } from "./carry-down";
import { fillMerged } from "./fill-merged";
import { layoutOf } from "../header/layout";
import type { ListBlock } from "../columns/list-block";
import { columnsOf } from "../columns/list-columns";
import { issuesOf } from "./list-issues";
import { listNatureOf } from "./list-kind";
import { cellsBetween, firstHeaderRow, siblingsOf } from "./list-range";
import type { FoundList } from "./list-range";
import { isBelow, nearestTitles, severalSchools } from "./list-scope";
import { correctListSchool, correctRecords, correctSections, saidSchoolOf } from "../profile/correct-schools";
import type { Profile } from "../profile/profile";
import { listPlace } from "../profile/list-place";
import { readFooter } from "../headings/read-footer";
import type { SheetGrid } from "../sheet/sheet-grid";
import { readTitleBlock } from "../headings/title-block";
import type { TitleBlock } from "../headings/title-block";
import { yearOfCells, yearOfHeads } from "./year-of-cells";

export function readList(
  grid: SheetGrid,
  list: FoundList,
  all: readonly FoundList[],
  fileName: string,
  profile: Profile,
): ListReading | undefined {
  const { block, rows } = list;
  if (block.corrections?.isNoList === true) return undefined;
  const before = all.filter((other) => other.footerTo < firstHeaderRow(list));
  const titleFrom = Math.max(list.titleFrom, ...before.map((other) => other.footerTo + 1));
  const above = cellsBetween(grid, titleFrom, firstHeaderRow(list) - 1);
  const siblings = siblingsOf(list, all);
  const title = readTitleBlock(
    siblings.length === 0 ? above : nearestTitles(above, block),
    grid.sheet.name,
    fileName,
    titleBefore(list, all),
  );
  list.title = title;
  const nature = listNatureOf(block, rows, title, grid.sheet.name);
  if (nature === undefined) return undefined;
  const shared = fillMerged(rows.records, grid.sheet.merges, block);
  const filled = fillWrittenOnce(applyTitleAward(shared, title, nature, block.columns), block.columns);
  const settled = settleByTitle(filled, rows.issues, title, block.hints.contestLevel);
  const range = rangeAddress({
    fromRow: block.header.rows[0] ?? 1,
    fromColumn: block.header.fromColumn,
    toRow: rows.lastRow,
    toColumn: block.header.toColumn,
  });
  const saidSchool = saidSchoolOf(profile, fileName, listPlace(grid.sheet.name, range));
  const school = correctListSchool(title.school, saidSchool, fileName);
  const sections = correctSections(rows.sections, saidSchool);
  const own =
    title.school?.from === "cell" && !block.namesUnits ? settled.records.map(inOwnSchool) : settled.records;
  const records = belowTitle(correctRecords(own, saidSchool), sections, school);
  const year = title.year ?? yearOfCells(records) ?? yearOfHeads(block.columns);
  const footerCells = cellsBetween(grid, rows.lastRow + 1, list.footerTo).filter((cell) =>
    isBelow(cell, block, siblings),
  );
  return {
    sheet: grid.sheet.name,
    kind: nature.kind,
    title: title.title,
    school: severalSchools(sections, records) ? null : school,
    parentUnit: title.parentUnit,
    issuingUnit: title.issuingUnit,
    year,
    signedDate: title.signedDate,
    attachedTo: title.attachedTo,
    ...(title.lines.length === 0 ? {} : { lines: title.lines }),
    layout: layoutOf(block.header),
    headerRows: block.header.rows,
    ...(rows.numberingRow === undefined ? {} : { numberingRow: rows.numberingRow }),
    repeatedHeaderRows: rows.repeatedHeaderRows,
    columns: columnsOf(block),
    sections,
    records,
    nonDataRows: rows.nonDataRows,
    footer: readFooter(footerCells),
    ...encodingOf(grid, block),
    ...(nature.level === undefined ? {} : { level: nature.level }),
    range,
    readIssues: issuesOf({
      grid,
      block,
      rows,
      records,
      rowIssues: settled.issues,
      title: { ...title, school, year },
      isSideBySide: siblings.length > 0,
    }),
  };
}

/** The title of the list above on the same sheet, for a list without one of its own. */
function titleBefore(list: FoundList, all: readonly FoundList[]): TitleBlock | undefined {
  return all.findLast((other) => other.title !== undefined && other.footerTo < firstHeaderRow(list))?.title;
}

function encodingOf(
  grid: SheetGrid,
  block: ListBlock,
): { readonly encoding?: Readonly<Record<string, string>> } {
  if (grid.encoding.isUnicode) return {};
  const own = Object.entries(grid.encoding.byColumn).filter(([letters]) =>
    columnsOf(block).some((column) => column.col === letters),
  );
  return own.length === 0 ? {} : { encoding: Object.fromEntries(own) };
}

/** In a school's own list, the school behind a position is where somebody was or is lent to: no unit of the row. */
function inOwnSchool(record: RecordReading): RecordReading {
  const { unit, ...fields } = record.fields;
  const isOfPosition = unit?.cell !== undefined && unit.cell === fields.position?.cell;
  return isOfPosition && unit.cell !== fields.fullName?.cell ? { ...record, fields } : record;
}

/** Nominees above the first school's row belong to the school of the title. */
function belowTitle(
  records: readonly RecordReading[],
  sections: readonly SectionReading[],
  school: FoundText<string> | null,
): readonly RecordReading[] {
  const group = school?.value ?? undefined;
  const first = sections.find(({ role }) => role === "group-school");
  if (first === undefined || group === undefined) return records;
  return records.map((record) =>
    record.row > first.row || record.group !== undefined ? record : { ...record, group },
  );
}
