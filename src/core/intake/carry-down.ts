/** Gives records what their list says once for all of them: the award of the title, the year of a column. */
import type { AwardId, Level } from "../domain/award";
import type { FieldName, FieldReading, RecordReading } from "../domain/reading";
import type { YearSpan } from "../domain/school-year";
import type { ListBlock } from "./list-block";
import type { ListNature } from "./list-kind";
import type { TitleBlock } from "./title-block";
import { cellIn } from "./sheet-grid";
import type { SheetGrid } from "./sheet-grid";
import { readSection } from "./section-stack";
import { findYear } from "./values/parse-year";

/** A list whose columns and sections name no award takes the one of its title. */
export function applyTitleAward(
  records: readonly RecordReading[],
  title: TitleBlock,
  nature: ListNature,
): readonly RecordReading[] {
  if (
    nature.kind === "gvdg" ||
    nature.kind === "gvcng" ||
    nature.kind === "roster" ||
    nature.kind === "exemplar" ||
    nature.kind === "movement"
  )
    return records;
  const words = title.title?.value ?? null;
  if (title.title === null || words === null || records.some(namesAward)) return records;
  const code = awardOfTitle(words);
  if (code === undefined) return records;
  const field: FieldName = /^(?:GK|BK)/u.test(code) ? "awards" : "titles";
  const reading: FieldReading<readonly AwardId[]> = {
    ...(title.title.cell === undefined ? {} : { cell: title.title.cell }),
    raw: title.title.raw,
    value: [code],
    fromSection: true,
  };
  return records.map((record) => ({ ...record, fields: { ...record.fields, [field]: reading } }));
}

function namesAward(record: RecordReading): boolean {
  return record.fields.titles !== undefined || record.fields.awards !== undefined;
}

function awardOfTitle(title: string): AwardId | undefined {
  const words = title
    .replace(/năm học.*$/iu, "")
    .replace(/^danh sách\s*/iu, "")
    .trim();
  const cell = {
    row: 0,
    column: 0,
    cell: {
      column: 0,
      value: words,
      text: undefined,
      style: { numberFormat: "General", fontName: undefined },
      isFormula: false,
      error: undefined,
      runs: undefined,
    },
    text: words,
    typed: words,
    address: "",
  };
  return readSection(cell, "").reading.code;
}

/** A column of school years gives each record its own. */
export function fillYears(
  records: readonly RecordReading[],
  grid: SheetGrid,
  block: ListBlock,
): readonly RecordReading[] {
  const column = block.columns.find((candidate) => candidate.plan.use === "year")?.column;
  if (column === undefined) return records;
  return records.map((record) => {
    const cell = cellIn(grid.rowAt(record.row), column);
    if (cell === undefined || cell.text === "") return record;
    const value: YearSpan | null =
      findYear(cell.text)?.value ??
      (/^20\d\d$/u.test(cell.text)
        ? { type: "calendar", from: Number(cell.text), to: Number(cell.text) }
        : null);
    return { ...record, year: { cell: cell.address, raw: cell.cell.value, value } };
  });
}

/** The recognition that a contest list stands for. */
export function contestAward(kind: "gvdg" | "gvcng", level: Level | undefined): AwardId {
  const stem = kind === "gvdg" ? "GVDG" : "GVCNG";
  const suffix =
    level === undefined
      ? ""
      : {
          truong: "_TRUONG",
          xa: "_XA",
          huyen: "_HUYEN",
          so: "_TINH",
          tinh: "_TINH",
          bo: "",
          "trung-uong": "",
        }[level];
  return `${stem}${suffix}`;
}
