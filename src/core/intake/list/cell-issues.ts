/** Read issues that only the characters of a cell can tell. */
import type { ReadIssue } from "../../domain/read-issue";
import type { FieldReading, RecordReading } from "../../domain/reading";
import { findImpossibleSyllables, textTraits } from "../../text";
import type { TextTrait } from "../../text";
import type { ListBlock } from "../columns/list-block";
import type { GridCell, SheetGrid } from "../sheet/sheet-grid";
import { remember } from "../values/remember";

const traitCodes: Readonly<Partial<Record<TextTrait, ReadIssue["code"]>>> = {
  nfd: "nfd",
  nbsp: "nbsp",
  "zero-width": "zero-width",
  whitespace: "whitespace",
  "look-alike-character": "look-alike-character",
};

const traitsOf = remember(textTraits);

/** Odd characters in the cells that identify people, collectives and awards; codes of an old font are letters, not odd. */
export function characterIssues(grid: SheetGrid, records: readonly RecordReading[]): readonly ReadIssue[] {
  const issues: ReadIssue[] = [];
  const { isUnicode, byColumn } = grid.encoding;
  const seen = new Set<unknown>();
  for (const { fields } of records) {
    for (const field of [fields.fullName, fields.collectiveName, fields.unit, fields.titles, fields.awards]) {
      if (field?.cell === undefined || typeof field.raw !== "string" || field.fromSection) continue;
      const traits = traitsOf(field.raw);
      if (traits.length === 0 || seen.has(field)) continue;
      seen.add(field);
      if (!isUnicode && byColumn[field.cell.replace(/\d+$/u, "")] !== undefined) continue;
      for (const trait of traits) {
        const code = traitCodes[trait];
        if (code !== undefined) issues.push({ code, cell: field.cell, detail: field.raw.slice(0, 80) });
      }
    }
  }
  return issues;
}

/** Columns whose text is in old codes, and cells that are neither wholly old nor wholly new. */
export function encodingIssues(
  grid: SheetGrid,
  block: ListBlock,
  records: readonly RecordReading[],
): readonly ReadIssue[] {
  const { encoding } = grid;
  if (encoding.isUnicode) return [];
  const issues: ReadIssue[] = [];
  for (const { column, headText, head } of block.columns) {
    if (head.leaf !== undefined && isCoded(head.leaf) && encoding.lacksFont(column))
      issues.push({ code: "legacy-text-in-unicode-font", cell: head.leaf.address, detail: headText });
  }
  for (const { row } of records) {
    for (const cell of grid.rowAt(row)?.cells ?? []) {
      const doubt = encoding.doubtAt(row, cell.column);
      if (doubt !== undefined && block.columnAt[cell.column] !== undefined)
        issues.push({ code: doubt, cell: cell.address, detail: cell.text.slice(0, 80) });
    }
  }
  return issues;
}

function isCoded({ cell }: GridCell): boolean {
  return typeof cell.value === "string" && /[\u0080-\uffff]/u.test(cell.value);
}

/** Names in one case where most names of the list are in mixed case. */
export function capitalIssues(records: readonly RecordReading[]): readonly ReadIssue[] {
  let named = 0;
  const odd: RecordReading[] = [];
  for (const record of records) {
    const name = record.fields.fullName?.value;
    if (typeof name !== "string") continue;
    named += 1;
    if (isOneCase(name)) odd.push(record);
  }
  if (odd.length * 2 >= named) return [];
  return odd.map((record) => ({
    code: "case-and-space",
    ...cellOfName(record),
    detail: record.fields.fullName?.value ?? "",
  }));
}

function isOneCase(name: string): boolean {
  if (name.length <= 3) return false;
  const [first, second] = [name.charAt(0), name.charAt(1)];
  // "Vũ …" is neither: most names need no more.
  if (first !== first.toLowerCase() && second !== second.toUpperCase()) return false;
  return name === name.toUpperCase() || name === name.toLowerCase();
}

export function cellOfName(record: RecordReading): { readonly cell?: string } {
  const field: FieldReading<unknown> | undefined = record.fields.fullName;
  const cell = field?.cell ?? (field?.cells === undefined ? undefined : Object.keys(field.cells)[0]);
  return cell === undefined ? {} : { cell };
}

/** Names are made of few words, so each is looked at once. */
const isImpossible = remember((word) => findImpossibleSyllables(word).length > 0, 20_000);

/** "Cơ Ho" under "Dân tộc", "K' Brốp": names of other languages have syllables of their own. */
function isOfOtherPeople({ fields }: RecordReading, name: string): boolean {
  const people = fields.ethnicity?.value;
  return typeof people === "string" ? !/^kinh/iu.test(people) : /^[HK] |(?:^| )\p{L}{1,3}['’]/u.test(name);
}

/** A word in a person's name that no Vietnamese syllable can be, as a lost "ư" leaves it. */
export function syllableIssues(
  records: readonly RecordReading[],
  unusual: ReadonlySet<string>,
): readonly ReadIssue[] {
  const issues: ReadIssue[] = [];
  if (unusual.size === 0) return issues;
  for (const record of records) {
    const name = record.fields.fullName?.value;
    if (typeof name !== "string" || !unusual.has(name) || isOfOtherPeople(record, name)) continue;
    const odd = name.split(" ").find(isImpossible);
    if (odd !== undefined) issues.push({ code: "impossible-syllable", ...cellOfName(record), detail: odd });
  }
  return issues;
}

/** Numbers that neither go on nor begin anew. */
export function numberingIssues(records: readonly RecordReading[]): readonly ReadIssue[] {
  const issues: ReadIssue[] = [];
  let last: number | undefined;
  for (const { fields } of records) {
    const field = fields.stt;
    const number = Number(field?.value ?? Number.NaN);
    if (!Number.isInteger(number)) continue;
    if (last !== undefined && number > last + 1 && number - last < 50) {
      issues.push({
        code: "stt-gap",
        ...(field?.cell === undefined ? {} : { cell: field.cell }),
        detail: `${String(last)} → ${String(number)}`,
      });
    }
    last = number;
  }
  return issues;
}
