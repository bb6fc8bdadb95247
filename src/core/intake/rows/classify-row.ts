/** Decides what a row under a header is, from its cells inside the list's columns. */
import type { GridCell } from "../sheet/sheet-grid";
import type { ListBlock } from "../columns/list-block";
import { repeatsHeader, startsOtherTable } from "./header-again";
import { endsList, rowWordsOf } from "../words/row-words";
import { isNumbering, isWords } from "../sheet/rows-below";
import type { RowWords } from "../words/row-words";
import { looksLikePersonName } from "../../text";
import { namesAward } from "../values/parse-awards";
import { parseMark } from "../values/parse-marks";
import { parseRating } from "../values/parse-rating";
import { looksCollective } from "../words/nominee-words";

export type RowKind =
  | { readonly kind: "blank" }
  | { readonly kind: "repeated-header" }
  | { readonly kind: "numbering" }
  | { readonly kind: "total"; readonly words: RowWords; readonly label: GridCell }
  | { readonly kind: "note"; readonly label: GridCell }
  | { readonly kind: "section"; readonly label: GridCell; readonly numberText: string }
  | { readonly kind: "blank-form" }
  | { readonly kind: "continuation" }
  | { readonly kind: "record" }
  | { readonly kind: "end" };

/** The cells of one row by what their columns hold. */
export interface RowParts {
  readonly cells: readonly GridCell[];
  readonly number: GridCell | undefined;
  readonly names: readonly GridCell[];
  /** Cells of mapped columns other than number, name and school. */
  readonly data: readonly GridCell[];
  readonly schools: readonly GridCell[];
}

export function partsOfRow(cells: readonly GridCell[], block: ListBlock): RowParts {
  let number: GridCell | undefined;
  const names: GridCell[] = [];
  const data: GridCell[] = [];
  const schools: GridCell[] = [];
  for (const cell of cells) {
    const role = block.roleAt[cell.column];
    // A look-up formula filled down to the end of the sheet shows only errors: no data.
    if (role === undefined || role === "none" || isBlank(cell.text)) continue;
    if (role === "data") data.push(cell);
    else if (role === "name") names.push(cell);
    else if (role === "school") schools.push(cell);
    else number = cell;
  }
  return { cells, number, names, data, schools };
}

/** Dots are places to be filled in. */
function isBlank(text: string): boolean {
  return text === "" || /^[.…_\s]{2,}$/u.test(text) || text === "…";
}

/** What the rows before have shown. */
export interface RowsSoFar {
  readonly isFirst: boolean;
  readonly hasRecords: boolean;
  /** The record before has a number of its own. */
  readonly isNumbered: boolean;
  /** The list, or its open section, is of collectives. */
  readonly expectsCollectives: boolean;
  /** The next row is a nominee's: what stands here is no signature. */
  readonly isBeforeRecord: () => boolean;
}

/** Gives the kind of one row. */
export function classifyRow(parts: RowParts, block: ListBlock, state: RowsSoFar): RowKind {
  const { cells } = parts;
  const first = cells.find((cell) => cell.text !== "");
  if (first === undefined) return cells.length === 0 ? { kind: "blank" } : { kind: "blank-form" };
  if (!state.isFirst && isPlainRecord(parts)) return { kind: "record" };
  if (repeatsHeader(cells, block)) return { kind: "repeated-header" };
  if (startsOtherTable(cells)) return { kind: "end" };
  if (state.isFirst && isNumbering(cells)) return { kind: "numbering" };
  const wordy = wordsOfRow(parts, first);
  if (wordy !== undefined && !(wordy.kind === "end" && namesGroup(parts, first, state))) return wordy;
  if (wordy !== undefined || isSection(parts, state))
    return { kind: "section", label: labelOf(parts, first), numberText: numberBefore(parts) };
  if (signsList(parts, block, state)) return { kind: "end" };
  // A year of its own makes an entry of its own, about the nominee above.
  const hasYear = parts.data.some(({ column }) => block.columnAt[column]?.plan.use === "year");
  return state.hasRecords && hasYear && parts.data.length > 1
    ? { kind: "record" }
    : recordKind(parts, first, state);
}

/** "Chủ tịch CĐ | Bí thư chi bộ" below numbered nominees: words, without a number, where ratings or titles stand. */
function signsList(parts: RowParts, block: ListBlock, state: RowsSoFar): boolean {
  const { number, names, data, schools } = parts;
  if (!state.isNumbered || number !== undefined || names.length !== 1) return false;
  if (data.length + schools.length === 0 || data.length + schools.length > 2) return false;
  return [...data, ...schools].every((cell) => isStrange(cell, block));
}

/** Words that mean nothing in their column, or a person's name. */
function isStrange({ cell, column, text }: GridCell, block: ListBlock): boolean {
  if (typeof cell.value !== "string" || !/^[\p{L}\p{M}. &/–-]{3,}$/u.test(text)) return false;
  if (endsList(rowWordsOf(text)) || looksLikePersonName(text)) return true;
  const plan = block.columnAt[column]?.plan;
  if (plan?.use === "mark" || plan?.use === "rating-mark")
    return parseMark(text, undefined).mark === "not-a-mark" && !namesAward(text);
  if (plan?.use !== "field") return false;
  if (plan.field === "rating") return parseRating(text) === undefined && !/^(?:không|chưa)/iu.test(text);
  return (
    (plan.field === "titles" || plan.field === "awards") &&
    !namesAward(text) &&
    /^\p{Lu}/u.test(text) &&
    !/^(?:không|chưa)/iu.test(text)
  );
}

/** A row with a true number, a name and data beside it needs no look at its words. */
function isPlainRecord(parts: RowParts): boolean {
  return typeof parts.number?.cell.value === "number" && parts.names.length > 0 && parts.data.length >= 2;
}

/** Totals, notes, footers and titles are told by the words of the row's first text. */
function wordsOfRow(parts: RowParts, first: GridCell): RowKind | undefined {
  const label = labelOf(parts, first);
  const words = rowWordsOf(label.text);
  if (words === "tally") return { kind: "end" };
  const numbered =
    parts.number !== undefined && parts.number !== label && /^\d+[.)]?$/u.test(parts.number.text);
  if (words === "grand-total" || words === "subtotal" || words === "list-count")
    return numbered ? undefined : { kind: "total", words, label };
  if (numbered) return undefined;
  const strangers = parts.cells.filter((cell) => endsList(rowWordsOf(cell.text)));
  const named = parts.names.filter((cell) => !endsList(rowWordsOf(cell.text)));
  const isPerson = named.length > 0 && (parts.data.length >= 2 || areDuties(strangers, named));
  if (strangers.length > 0 && !isPerson) return { kind: "end" };
  if (words === "share" || (words === "note" && parts.data.length <= 1)) return { kind: "note", label };
  if (words === "title" && parts.data.length <= 1 && parts.cells.length <= 2) return { kind: "end" };
  return undefined;
}

/** "Nguyễn Thị An | Hiệu trưởng": a signer's word beside a name says what the nominee does; signatures are shouted. */
function areDuties(strangers: readonly GridCell[], named: readonly GridCell[]): boolean {
  return (
    named.some(({ text }) => looksLikePersonName(text)) &&
    strangers.every(({ text }) => rowWordsOf(text) === "signer-label" && !isShouted(text))
  );
}

/** "Ban giám hiệu" over the nominees of that group, which elsewhere begins the signatures. */
function namesGroup(parts: RowParts, first: GridCell, state: RowsSoFar): boolean {
  const label = labelOf(parts, first);
  const words = rowWordsOf(label.text);
  return (
    (words === "signer-label" || words === "title") &&
    parts.cells.filter(isWords).every(({ text }) => text === label.text) &&
    state.isBeforeRecord()
  );
}

/** A row that only a nominee can have: numbered, where the list numbers its rows, named, with something beside the name. */
export function isSurelyRecord(parts: RowParts, block: ListBlock): boolean {
  const { number, names, data } = parts;
  const [name] = names;
  if (name === undefined || data.length === 0 || rowWordsOf(name.text) !== "other") return false;
  return block.roleAt.includes("number")
    ? number !== undefined && /^\d+[.)]?$/u.test(number.text)
    : looksLikePersonName(name.text) && !data.some((cell) => isStrange(cell, block));
}

/** The first cell that is no bare number. */
function labelOf(parts: RowParts, first: GridCell): GridCell {
  return parts.cells.find(isWords) ?? first;
}

/** A section is one text alone in its row, perhaps with its own numbering before it or a count behind it. */
function isSection(parts: RowParts, state: RowsSoFar): boolean {
  const cells = parts.cells.filter((cell) => !saysWhoLeads(cell));
  const texts = cells.filter(isWords);
  const only = texts[0];
  if (only === undefined) return false;
  const distinct = new Set(texts.map((cell) => cell.text));
  const before = numberBefore(parts);
  if (isCountedHeading(parts, only, before)) return true;
  if (distinct.size > 1) return false;
  if (/^(?:[IVX]{1,5}|[A-HĐ]|[IVX]+(?:\.\d+)+)[.)]?$/u.test(before)) return true;
  // "- | Tổ 1 | 8" below its school is a collective too.
  if (/^[*+•–-]$/u.test(before)) return !(state.expectsCollectives && parts.data.length > 0);
  const isName = parts.names.includes(only);
  if (isName && /^(?:\d+(?:\.\d+)*|[a-hđ])[.)]?$/u.test(before))
    return isNumberedHeading(only.text, parts, state);
  if (before !== "") return false;
  if (state.hasRecords && parts.data.includes(only) && !isNumbered(only.text)) return false;
  const rest = cells.filter((cell) => cell !== only && !/^[\d.,\s()]*$/u.test(cell.text));
  if (rest.length > texts.length - 1) return false;
  return !isName || isHeading(only.text) || isNobody(only.text, parts, state);
}

/** "2 | Cá nhân", "a | Lao động tiên tiến": under a heading of collectives "1 | Tổ 1" is one of them. */
function isNumberedHeading(text: string, parts: RowParts, state: RowsSoFar): boolean {
  if (parts.data.some(isCross)) return false;
  const isOfNobody = /^(?:các )?(?:tập thể|cá nhân)[ :.]*$/iu.test(text) || namesAward(text);
  return isOfNobody || (!state.expectsCollectives && isHeading(text));
}

/** "I | Tổ 1 | Tổ trưởng: Nguyễn Thị An". */
function saysWhoLeads({ text }: GridCell): boolean {
  return /^(?:(?:tổ|nhóm|khối) (?:trưởng|phó)|trưởng (?:nhóm|khối)|(?:người )?phụ trách)\s*:/iu.test(text);
}

/** A cross marks who has the award: "1 | Trường TH Hoa Mai | x" is no heading. */
function isCross({ text }: GridCell): boolean {
  return /^[xXvV✓✔+*]$/u.test(text);
}

/** "I | Trường TH Hoa Mai | | 2 | 1" or "02 người": a heading with what is below it already counted. */
function isCountedHeading(parts: RowParts, only: GridCell, before: string): boolean {
  if (!/^[IVX]{1,5}[.)]?$/u.test(before) || !parts.names.includes(only) || !isHeading(only.text))
    return false;
  const rest = [...parts.data, ...parts.schools];
  return (
    rest.length > 0 &&
    rest.every(({ text }) =>
      /^\d[\d.,\s]*(?:%|người|đ\/c|đồng chí|tập thể|cá nhân|gv|cb|lượt|đồng|đ)?\.?$/iu.test(text),
    )
  );
}

/** A text alone in its row that is no person's name: of a unit, or among rows that are numbered. */
function isNobody(text: string, parts: RowParts, state: RowsSoFar): boolean {
  if (parts.data.length > 0) return false;
  if (isShouted(text) && looksCollective(text)) return true;
  // Nobody is called "GV hợp đồng"; the first such group stands over the first nominee.
  return (state.isNumbered || (!state.hasRecords && state.isBeforeRecord())) && !looksLikePersonName(text);
}

function isNumbered(text: string): boolean {
  return /^(?:[IVX]{1,5}|[A-HĐ]|\d{1,2}|[a-hđ])\s*[.)/]\s*\p{L}/u.test(text);
}

function isHeading(text: string): boolean {
  return (
    isNumbered(text) ||
    // No person is called "Lao động tiên tiến".
    namesAward(text) ||
    /^(?:tập thể|cá nhân|danh hiệu|giấy khen|bằng khen|cbql|cán bộ quản lý|giáo viên|nhân viên|tổ (?!chức)|khối |trường )/iu.test(
      text,
    )
  );
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** A section's own numbering in the number column, as "I" or "1". */
function numberBefore(parts: RowParts): string {
  const number = parts.number;
  return number === undefined || /\p{L}{2}/u.test(number.text.replace(/^[IVX]+(?:\.\d+)*[.)]?$/u, ""))
    ? ""
    : number.text;
}

/** Words go on with the row above; so does a prize, beside the award that it is for. */
function goesOn({ cell, text }: GridCell, _at: number, data: readonly GridCell[]): boolean {
  return (
    typeof cell.value === "string" || data.some((other) => other.text !== text && namesAward(other.text))
  );
}

function recordKind(parts: RowParts, first: GridCell, state: RowsSoFar): RowKind {
  const hasName = parts.names.length > 0;
  const filled = parts.data.length + parts.schools.length;
  // The only line of a heading under which there is nobody.
  if (filled === 0 && parts.names.some(({ text }) => /^(?:không(?: có)?|trống)[ .]*$/iu.test(text)))
    return { kind: "note", label: first };
  if (hasName && parts.names.every(({ text }) => /^\d+$/u.test(text))) return { kind: "note", label: first };
  if (hasName) return { kind: "record" };
  if (filled === 0)
    return parts.number === undefined ? { kind: "note", label: first } : { kind: "blank-form" };
  if (parts.number !== undefined && /\d/u.test(parts.number.text))
    return filled >= 2 ? { kind: "record" } : { kind: "blank-form" };
  if (state.hasRecords && filled <= 3 && parts.data.every(goesOn)) return { kind: "continuation" };
  return filled >= 3 ? { kind: "record" } : { kind: "note", label: first };
}
