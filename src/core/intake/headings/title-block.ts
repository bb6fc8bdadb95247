/** Reads what stands above a list: bodies, title, school, year, the letter it is attached to. */
import type { AwardId } from "../../domain/award";
import type { ReadIssue } from "../../domain/read-issue";
import type { DocumentRef, FoundText, ListReading } from "../../domain/reading";
import type { LegalDate } from "../../domain/legal-date";
import type { YearSpan } from "../../domain/school-year";
import { foldWithoutAccents } from "../../text";
import { joinSchoolLines } from "./join-school-lines";
import { awardOfSheet, headingAbove, isHeadingAbove } from "./list-heading";
import { rowWordsOf } from "../words/row-words";
import type { GridCell } from "../sheet/sheet-grid";
import { schoolByKind } from "./school-by-kind";
import { easeCapitals, findSchoolName, parseSchoolName } from "../values/parse-school";
import type { SchoolReading } from "../values/parse-school";
import { findDateText, parseDateText } from "../values/parse-date";
import { findYear, findYearInName } from "../values/parse-year";

export interface TitleBlock extends Pick<
  ListReading,
  "title" | "school" | "parentUnit" | "issuingUnit" | "year" | "signedDate" | "attachedTo"
> {
  /** The award that a heading between title and table names. */
  readonly heading: FoundText<AwardId> | null;
  /** The award that the sheet is named for. */
  readonly sheetAward: FoundText<AwardId> | null;
  /** The lines that are none of the others, as "(Căn cứ Nghị định số …)". */
  readonly lines: readonly FoundText<string>[];
  readonly issues: readonly ReadIssue[];
}

/**
 * `cells` are those above the header, in reading order. What they do not say, the list above on the same sheet says,
 * else the names of sheet and file.
 */
export function readTitleBlock(
  cells: readonly GridCell[],
  sheetName: string,
  fileName: string,
  before?: TitleBlock,
): TitleBlock {
  const own = readOwnBlock(joinSchoolLines(cells));
  const block = own.title === null && before !== undefined ? goOnWith(before, own) : own;
  return {
    ...block,
    sheetAward: awardOfSheet(sheetName),
    school: own.school ?? inCell(before?.school) ?? schoolByName(sheetName, fileName),
    year: own.year ?? inCell(before?.year) ?? yearByName(sheetName, fileName),
  };
}

/** A list without a title of its own goes on with the document above. */
function goOnWith(before: TitleBlock, own: TitleBlock): TitleBlock {
  return {
    ...own,
    title: before.title,
    parentUnit: own.parentUnit ?? before.parentUnit,
    issuingUnit: own.issuingUnit ?? before.issuingUnit,
    signedDate: own.signedDate ?? before.signedDate,
    attachedTo: own.attachedTo ?? before.attachedTo,
  };
}

function inCell<T>(found: FoundText<T> | null | undefined): FoundText<T> | null {
  return found?.from === "cell" ? found : null;
}

function readOwnBlock(cells: readonly GridCell[]): TitleBlock {
  const issues: ReadIssue[] = [];
  const titleCells = titleCellsOf(cells.filter((cell) => !isHeadingAbove(cell)));
  const below = titleCells[0] === undefined ? cells : cells.slice(cells.indexOf(titleCells[0]) + 1);
  const bodies = cells.filter((cell) => rowWordsOf(cell.text) === "body");
  const schoolCell =
    bodies.find((cell) => findSchoolName(cell.text) !== undefined) ??
    bodies.find((cell) => parseSchoolName(cell.text) !== undefined);
  const attached = attachedCell(cells);
  // "1. Trường TH Hoa Mai" between the title and the first table.
  const numbered = cells.filter(({ text }) => /^(?:[IVX]{1,4}|\d{1,2})[.)]\s+(?:Trường|TRƯỜNG) /u.test(text));
  const byKind = schoolByKind(cells);
  const school =
    schoolOf(schoolCell, titleCells, attached, numbered) ??
    (byKind === undefined ? null : found(byKind.cell, byKind.value));
  const year = yearOf(titleCells, cells, issues);
  const { parentUnit, issuingUnit } = unitsOf(bodies, schoolCell);
  return {
    title: titleOf(titleCells),
    heading: headingAbove(below),
    sheetAward: null,
    school,
    parentUnit,
    issuingUnit,
    year,
    signedDate: signedDateOf(cells),
    attachedTo: attachedOf(attached),
    lines: cells
      .filter((cell) => rowWordsOf(cell.text) === "other" && !titleCells.includes(cell) && cell !== attached)
      .map((cell) => found(cell, cell.text)),
    issues,
  };
}

/** The note that ties the list to a document; a decision, where one is noted, outweighs the letter that asked for it. */
function attachedCell(cells: readonly GridCell[]): GridCell | undefined {
  const decided = cells.find((cell) =>
    /(?:công nhận|khen thưởng|phê duyệt|kèm theo|ban hành theo)[^.;]{0,12}(?:quyết định|qđ)|^\((?:theo )?(?:quyết định |qđ )?số:? ?\d+ ?\/ ?qđ/iu.test(
      cell.text,
    ),
  );
  return decided ?? cells.find((cell) => /kèm theo|ban hành theo/iu.test(cell.text));
}

function rawTextOf(cell: GridCell): string {
  return typeof cell.cell.value === "string" ? cell.cell.value : cell.text;
}

function found<T>(cell: GridCell, value: T | null): FoundText<T> {
  return { cell: cell.address, raw: rawTextOf(cell), value, from: "cell" };
}

/** The heading words and the lines that go on with them, up to a bracketed note. */
function titleCellsOf(cells: readonly GridCell[]): readonly GridCell[] {
  const start = cells.findIndex(
    (cell) => rowWordsOf(cell.text) === "title" && !/^(?:mẫu|biểu|phụ lục)/iu.test(cell.text),
  );
  const first = start === -1 ? cells.findIndex((cell) => rowWordsOf(cell.text) === "title") : start;
  if (first === -1) return fallbackTitle(cells);
  const rest = cells
    .slice(first + 1)
    .filter(
      (cell) =>
        rowWordsOf(cell.text) === "other" &&
        !/kèm theo|^\(/iu.test(cell.text) &&
        cell.text.length > 8 &&
        !/^(?:đvt|đơn vị tính)/iu.test(cell.text),
    );
  return [...cells.slice(first, first + 1), ...rest.slice(0, 2)];
}

function fallbackTitle(cells: readonly GridCell[]): readonly GridCell[] {
  const shouted = cells.filter(
    (cell) =>
      rowWordsOf(cell.text) === "other" && cell.text.length >= 15 && cell.text === cell.text.toUpperCase(),
  );
  return shouted.slice(0, 2);
}

function titleOf(cells: readonly GridCell[]): FoundText<string> | null {
  const [first] = cells;
  if (first === undefined) return null;
  const value = cells.map((cell) => cell.text).join(" ");
  return { cell: first.address, raw: rawTextOf(first), value, from: "cell" };
}

function schoolOf(
  schoolCell: GridCell | undefined,
  titleCells: readonly GridCell[],
  attached: GridCell | undefined,
  numbered: readonly GridCell[],
): FoundText<string> | null {
  for (const cell of [schoolCell, ...titleCells, attached, ...numbered]) {
    if (cell === undefined) continue;
    const reading = findSchoolName(cell.text) ?? parseSchoolName(cell.text);
    if (reading) return found(cell, reading.value);
  }
  return null;
}

function schoolByName(sheetName: string, fileName: string): FoundText<string> | null {
  return (
    namedIn(sheetName, "sheet-name", findSchoolName(sheetName)) ??
    namedIn(fileName, "file-name", findSchoolName(fileNameWords(fileName)))
  );
}

function namedIn(
  raw: string,
  from: "sheet-name" | "file-name",
  reading: SchoolReading | undefined,
): FoundText<string> | null {
  return reading === undefined ? null : { raw, value: reading.value, from };
}

/** A file's name without its type and the marks that copying adds. */
function fileNameWords(fileName: string): string {
  return fileName
    .replace(/\.[a-z]{3,4}$/iu, "")
    .replace(/\s*\(\d+\)$/u, "")
    .replace(/_/gu, " ");
}

function yearOf(
  titleCells: readonly GridCell[],
  cells: readonly GridCell[],
  issues: ReadIssue[],
): FoundText<YearSpan> | null {
  for (const cell of [
    ...titleCells,
    ...cells.filter((other) => !titleCells.includes(other) && !isDated(other.text)),
  ]) {
    // "Kết quả năm học 2024-2025 và đăng ký năm học 2025-2026": the list is of the first.
    const reading = findYear(cell.text.replace(/\s(?:và|,)\s*(?:đăng ký|phương hướng|kế hoạch)\s.*$/iu, ""));
    if (reading === undefined) continue;
    if (reading.several) issues.push({ code: "two-years-in-title", cell: cell.address, detail: cell.text });
    return {
      cell: cell.address,
      raw: reading.raw,
      value: reading.several ? null : reading.value,
      from: "cell",
    };
  }
  return null;
}

function yearByName(sheetName: string, fileName: string): FoundText<YearSpan> | null {
  const inSheet = findYearInName(sheetName);
  if (inSheet) return { raw: sheetName, value: inSheet.value, from: "sheet-name" };
  const inFile = findYearInName(fileNameWords(fileName));
  return inFile === undefined ? null : { raw: fileName, value: inFile.value, from: "file-name" };
}

/** "…, ngày 20 tháng 5 năm 2025" and "(Kèm theo Tờ trình … ngày …)" name no year of the list. */
function isDated(text: string): boolean {
  return /ngày|kèm theo/iu.test(text) && !/năm học/iu.test(text);
}

function unitsOf(
  bodies: readonly GridCell[],
  schoolCell: GridCell | undefined,
): Pick<TitleBlock, "parentUnit" | "issuingUnit"> {
  const authorities = bodies.filter((cell) => cell !== schoolCell);
  const nearest = schoolCell ?? authorities.at(-1);
  const above =
    schoolCell === undefined
      ? authorities.at(-2)
      : authorities.filter((cell) => cell.row <= schoolCell.row).at(-1);
  return {
    parentUnit: above === undefined ? parentWithin(schoolCell) : found(above, easeBody(above.text)),
    issuingUnit: nearest === undefined ? null : found(nearest, easeBody(issuerWords(nearest))),
  };
}

/** "UBND XÃ TÂN LẬP⏎TRƯỜNG MN HOA MAI" in one cell names both. */
function parentWithin(cell: GridCell | undefined): FoundText<string> | null {
  if (cell === undefined) return null;
  const reading = findSchoolName(cell.text);
  const before = reading === undefined ? "" : cell.text.slice(0, cell.text.indexOf(reading.raw)).trim();
  return before === "" ? null : found(cell, easeBody(before));
}

function issuerWords(cell: GridCell): string {
  return findSchoolName(cell.text)?.value ?? cell.text;
}

/** "UBND XÃ TÂN LẬP" as "UBND xã Tân Lập". */
function easeBody(text: string): string {
  const eased = easeCapitals(text);
  if (eased === text) return text;
  return eased
    .replace(/\b(Ubnd|Gd&đt|Gd&Đt|Gdđt|Hđnd|Tđkt)\b/giu, (word) => word.toUpperCase())
    .replace(/(?<=\p{L} )(Xã|Phường|Thị Trấn|Thị Xã|Huyện|Quận|Tỉnh|Thành Phố)(?= )/gu, (word) =>
      word.toLowerCase(),
    )
    .replace(/^[ỦU][ỶYỲ]?\p{L}* Ban Nhân Dân/iu, "Ủy ban nhân dân");
}

function signedDateOf(cells: readonly GridCell[]): FoundText<LegalDate> | null {
  const cell = cells.find((candidate) => rowWordsOf(candidate.text) === "place-date");
  return cell === undefined ? null : found(cell, dateWithin(cell.text));
}

function dateWithin(text: string): LegalDate | null {
  const source = findDateText(text);
  return source === undefined ? null : (parseDateText(source)?.value ?? null);
}

const documentTypes: readonly (readonly [RegExp, DocumentRef["type"]])[] = [
  [/to trinh|ttr/u, "TTr"],
  [/quyet dinh|qd/u, "QĐ"],
  [/cong van|cv/u, "CV"],
  [/ke hoach|kh/u, "KH"],
];

function attachedOf(cell: GridCell | undefined): FoundText<DocumentRef> | null {
  if (cell === undefined) return null;
  const folded = foldWithoutAccents(cell.text).replace(
    /^.*?(?=(?:cong nhan|khen thuong|phe duyet)[^.;]{0,12}(?:quyet dinh|qd))/u,
    "",
  );
  const type = documentTypes.find(([pattern]) => pattern.test(folded))?.[1];
  if (type === undefined) return null;
  const number =
    /(\d{1,6}\s*\/\s*[\p{Lu}\d][\p{L}\d&.\-–/]*)/u
      .exec(cell.text.replace(/\d{1,2}\/\d{1,2}\/\d{4}/gu, " "))?.[1]
      ?.replace(/\s+/gu, "") ?? null;
  return found(cell, { type, number, date: dateWithin(cell.text) });
}
