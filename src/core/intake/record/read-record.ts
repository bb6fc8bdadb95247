/** Turns one row of a list into records: usually one, several where a cell names several people. */
import type { RawValue, RecordFields, RecordReading } from "../../domain/reading";
import type { Side } from "../columns/column-plan";
import type { ListBlock } from "../columns/list-block";
import { looksCollective, looksHousehold } from "../words/nominee-words";
import { nameOverRemarks, peopleIn } from "./people-in-cell";
import { readCell } from "./read-cell";
import type { RatingMark } from "./read-cell";

import { RecordBuilder } from "./record-builder";
import type { RowContext } from "./row-context";
import { settleOfAwards } from "./settle-of-awards";
import {
  applySection,
  joinNames,
  joinSchoolKind,
  settleContradictions,
  settleDateParts,
  settleLevels,
  settleRatingMarks,
} from "./settle-record";
import type { GridCell } from "../sheet/sheet-grid";
import { sides } from "../columns/sides";
import { setDuty } from "./set-duty";
import { parseDateText } from "../values/parse-date";
import { readName } from "../values/read-name";
import type { NameReading } from "../values/read-name";
import { splitDuty } from "../values/split-duty";

export function readRecord(
  row: number,
  cells: readonly GridCell[],
  context: RowContext,
): readonly RecordReading[] {
  const { columnAt, isTwoSided } = context.block;
  if (!isTwoSided) return readYears(row, cells, context);
  return sides.flatMap((side) => {
    const sideOf = ({ column }: GridCell): Side | undefined => columnAt[column]?.side;
    if (!cells.some((cell) => sideOf(cell) === side && cell.text !== "")) return [];
    context.side = side;
    context.previous = context.ofPreviousRow.find(({ kind }) => kind === side);
    const own = cells.filter((cell) => [undefined, side].includes(sideOf(cell)));
    return readYears(row, own, context);
  });
}

function readYears(row: number, cells: readonly GridCell[], context: RowContext): readonly RecordReading[] {
  const { block } = context;
  if (block.years.length === 0) return readRecordOf(row, cells, context, new RecordBuilder());
  const yearOf = (cell: GridCell): number | undefined => block.columnAt[cell.column]?.ofYear?.from;
  const records = block.years.flatMap(({ year, head }) => {
    if (!cells.some((cell) => yearOf(cell) === year.from && cell.text !== "")) return [];
    const builder = new RecordBuilder();
    builder.year = {
      ...(head === undefined ? {} : { cell: head.address, raw: head.cell.value }),
      value: year,
    };
    const own = cells.filter((cell) => [undefined, year.from].includes(yearOf(cell)));
    context.previous = context.ofPreviousRow.find((record) => record.year?.value?.from === year.from);
    return readRecordOf(row, own, context, builder);
  });
  return records.length > 0 ? records : readRecordOf(row, cells, context, new RecordBuilder());
}

function readRecordOf(
  row: number,
  cells: readonly GridCell[],
  context: RowContext,
  builder: RecordBuilder,
): readonly RecordReading[] {
  const { block } = context;
  context.cells = cells;
  const kind = kindOf(cells, context);
  context.isCollective = kind === "collective";
  const ratings: RatingMark[] = [];
  for (const cell of cells) {
    const column = block.columnAt[cell.column];
    if (column !== undefined) readCell(cell, column, builder, context, ratings);
  }
  if (ratings.length > 0) settleRatingMarks(builder, ratings, context);
  if (builder.dateParts.length > 0) settleDateParts(builder, context.issues);
  settleContradictions(builder, context);
  joinNames(builder);
  joinSchoolKind(builder);
  applySection(builder, context);
  if (builder.ofAwards.length > 0) settleOfAwards(builder);
  settleLevels(builder, context.issues);
  return finish(row, builder, kind, context);
}

function kindOf(cells: readonly GridCell[], context: RowContext): RecordReading["kind"] {
  const { block, side } = context;
  if (side === "collective") return side;
  const nameCell = cells.find((cell) => block.roleAt[cell.column] === "name");
  const name = nameCell?.text ?? "";
  if (looksHousehold(name)) return "household";
  const isMixed = nameCell !== undefined && mayBeCollective(block, nameCell.column);
  if (looksCollective(name)) {
    if (nameCell !== undefined && !isMixed && context.section.kind !== "collective")
      context.report("collective-in-individual-list", nameCell, name);
    return "collective";
  }
  const isOfCollectives = context.section.kind === "collective" || block.isOfCollectives;
  return (isMixed && isOfCollectives) || (nameCell === undefined && block.isOfCollectives)
    ? "collective"
    : "individual";
}

function mayBeCollective(block: ListBlock, column: number): boolean {
  const plan = block.columnAt[column]?.plan;
  return plan?.use === "field" && (plan.field === "collectiveName" || plan.second === "collectiveName");
}

function finish(
  row: number,
  builder: RecordBuilder,
  kind: RecordReading["kind"],
  context: RowContext,
): readonly RecordReading[] {
  if (kind !== "individual") {
    builder.move("fullName", "collectiveName");
    if (kind === "collective") builder.move("rating", "unitRating");
    nameByUnit(builder);
    return [recordOf(row, builder.build(), builder, kind, context)];
  }
  if (!builder.has("fullName")) builder.move("collectiveName", "fullName");
  const people = peopleIn(typedName(builder, context));
  if (people.length >= 2) {
    for (const name of people) context.unusualNames.add(name);
    return people.map((name) => recordOf(row, builder.buildWith("fullName", name), builder, kind, context));
  }
  settleName(builder, context);
  return [recordOf(row, builder.build(), builder, kind, context)];
}

/** Beside a blank "Tên tập thể" the school itself is meant. */
function nameByUnit(builder: RecordBuilder): void {
  const unit = builder.get("unit");
  if (builder.has("collectiveName") || unit?.cell === undefined) return;
  builder.set("collectiveName", unit.cell, unit.raw ?? null, unit.value);
}

/** The name as typed, with its line breaks. */
function typedName(builder: RecordBuilder, { cells }: RowContext): string {
  const field = builder.get("fullName");
  if (typeof field?.raw !== "string" || !/[\n,;]/u.test(field.raw)) return "";
  return cells.find(({ address }) => address === field.cell)?.typed ?? "";
}

/** Takes honorifics and remarks off a name, and says so where a careful reader would look. */
function settleName(builder: RecordBuilder, context: RowContext): void {
  const field = builder.get("fullName");
  if (typeof field?.value !== "string") return;
  const cell = field.cell ?? Object.keys(field.cells ?? {})[0];
  const over = nameOverRemarks(typedName(builder, context));
  const read = readName(over === undefined ? field.value : `${over.name} - ${over.remark}`);
  if (read.name !== field.value) builder.replace("fullName", read.name);
  if (!read.isPlain) context.unusualNames.add(read.name);
  if (read.duty !== undefined && cell !== undefined)
    fillDuty(read.duty, cell, field.raw ?? read.duty, builder);
  const birth = cell === undefined || builder.has("birthDate") ? undefined : birthIn(read.issues);
  if (cell !== undefined && birth !== undefined)
    builder.set("birthDate", cell, field.raw ?? null, birth.value);
  for (const issue of read.issues.filter((each) => each !== birth?.issue))
    context.issues.push({ code: issue.code, ...(cell === undefined ? {} : { cell }), detail: issue.detail });
}

/** "Nguyễn Thị An⏎12/5/1980", "Trần Văn Bình (1980)": what stands beside the name is the birth date. */
function birthIn(
  issues: NameReading["issues"],
): { readonly issue: NameReading["issues"][number]; readonly value: string } | undefined {
  for (const issue of issues) {
    const words =
      /^(?:(?:ngày |năm )?sinh:? ?|sn:? ?)?(\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d)$/iu.exec(
        issue.detail,
      )?.[1];
    const date = words === undefined || issue.code !== "remark-in-name" ? undefined : parseDateText(words);
    if (typeof date?.value === "string" && date.doubt === undefined) return { issue, value: date.value };
  }
  return undefined;
}

/** What stands behind the name counts where no column says it. */
function fillDuty(words: string, cell: string, raw: RawValue, builder: RecordBuilder): void {
  const { position, unit } = splitDuty(words);
  const open = {
    ...(position === undefined || builder.has("position") ? {} : { position }),
    ...(unit === undefined || builder.has("unit") ? {} : { unit }),
  };
  setDuty(open, cell, raw, builder);
}

function recordOf(
  row: number,
  fields: RecordFields,
  { year }: RecordBuilder,
  kind: RecordReading["kind"],
  { section, isHiddenRow }: RowContext,
): RecordReading {
  const group = section.school?.reading.value ?? section.department?.reading.value;
  if (group === undefined && !isHiddenRow && year === undefined) return { row, kind, fields };
  return {
    row,
    kind,
    ...(group === undefined ? {} : { group }),
    ...(isHiddenRow ? { hiddenRow: true as const } : {}),
    ...(year === undefined ? {} : { year }),
    fields,
  };
}
