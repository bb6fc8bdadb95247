/** Read issues that only the characters of a cell, or a look over the whole list, can tell. */
import type { ReadIssue, RecordReading } from "../domain/reading";
import { foldForCompare, foldProbable, isVietnameseSyllable, looksLikePersonName, textTraits } from "../text";
import type { TextTrait } from "../text";

const traitCodes: Readonly<Partial<Record<TextTrait, ReadIssue["code"]>>> = {
  nfd: "nfd",
  nbsp: "nbsp",
  "zero-width": "zero-width",
  whitespace: "whitespace",
  "look-alike-character": "look-alike-character",
};

/** Odd characters in the cells that identify people, collectives and awards. */
export function characterIssues(records: readonly RecordReading[]): readonly ReadIssue[] {
  const issues: ReadIssue[] = [];
  for (const record of records) {
    for (const field of [
      record.fields.fullName,
      record.fields.collectiveName,
      record.fields.unit,
      record.fields.titles,
      record.fields.awards,
    ]) {
      if (field?.cell === undefined || typeof field.raw !== "string" || field.fromSection) continue;
      for (const trait of textTraits(field.raw)) {
        const code = traitCodes[trait];
        if (code !== undefined) issues.push({ code, cell: field.cell, detail: field.raw.slice(0, 80) });
      }
    }
  }
  return issues;
}

/** Capitals where most names of the list are in mixed case. */
export function capitalIssues(records: readonly RecordReading[]): readonly ReadIssue[] {
  const named = records.filter((record) => typeof record.fields.fullName?.value === "string");
  const shouted = named.filter((record) => isShouted(record.fields.fullName?.value ?? ""));
  if (shouted.length * 2 >= named.length) return [];
  return shouted.map((record) => ({
    code: "case-and-space",
    ...cellOfName(record),
    detail: record.fields.fullName?.value ?? "",
  }));
}

function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase();
}

function cellOfName(record: RecordReading): { readonly cell?: string } {
  const field = record.fields.fullName;
  const cell = field?.cell ?? (field?.cells === undefined ? undefined : Object.keys(field.cells)[0]);
  return cell === undefined ? {} : { cell };
}

/**
 * The same name twice in one school's list: another birth date makes namesakes, unless staff codes tell them apart.
 * A list over several years names the same people every year, so only rows of one year are compared.
 */
export function namesakeIssues(records: readonly RecordReading[]): readonly ReadIssue[] {
  const issues: ReadIssue[] = [];
  const seen = new Map<string, RecordReading>();
  for (const record of records) {
    const name = record.fields.fullName?.value;
    if (
      typeof name !== "string" ||
      record.kind !== "individual" ||
      typeof record.fields.staffCode?.value === "string"
    )
      continue;
    const scope = `${record.group ?? ""}|${record.fields.unit?.value ?? ""}|${String(record.year?.value?.from ?? "")}|`;
    const first = remember(seen, `${scope}${foldForCompare(name)}`, record);
    const similar = remember(seen, `${scope}~${foldProbable(name)}`, record);
    if (first !== undefined) issues.push(...sameName(first, record));
    else if (similar !== undefined) issues.push(...variant(similar, record));
  }
  return issues;
}

/** Gives the record first seen under a key, or notes this one. */
function remember(
  seen: Map<string, RecordReading>,
  key: string,
  record: RecordReading,
): RecordReading | undefined {
  const before = seen.get(key);
  if (before === undefined) seen.set(key, record);
  return before;
}

function sameName(first: RecordReading, second: RecordReading): readonly ReadIssue[] {
  const births = [first.fields.birthDate?.value, second.fields.birthDate?.value];
  if (typeof births[0] !== "string" || typeof births[1] !== "string" || births[0] === births[1]) return [];
  const detail = `${second.fields.fullName?.value ?? ""}: ${String(first.row)}`;
  return [{ code: "possible-namesake", ...cellOfName(second), detail }];
}

function variant(first: RecordReading, second: RecordReading): readonly ReadIssue[] {
  if (
    typeof first.fields.birthDate?.value !== "string" ||
    first.fields.birthDate.value !== second.fields.birthDate?.value
  )
    return [];
  const detail = `${first.fields.fullName?.value ?? ""} (${String(first.row)})`;
  return [{ code: "name-variant", ...cellOfName(second), detail }];
}

/** A word in a person's name that no Vietnamese syllable can be, as a lost "ư" leaves it. */
export function syllableIssues(records: readonly RecordReading[]): readonly ReadIssue[] {
  const issues: ReadIssue[] = [];
  for (const record of records) {
    const name = record.fields.fullName?.value;
    if (typeof name !== "string" || looksLikePersonName(name) || !/[^\p{ASCII}]/u.test(name)) continue;
    const odd = name.split(" ").find((word) => /^\p{L}{2,}$/u.test(word) && !isVietnameseSyllable(word));
    if (odd !== undefined) issues.push({ code: "impossible-syllable", ...cellOfName(record), detail: odd });
  }
  return issues;
}

/** Numbers that neither go on nor begin anew. */
export function numberingIssues(records: readonly RecordReading[]): readonly ReadIssue[] {
  const issues: ReadIssue[] = [];
  let last: number | undefined;
  for (const record of records) {
    const field = record.fields.stt;
    const number = Number(field?.value ?? Number.NaN);
    if (!Number.isInteger(number)) continue;
    if (
      last !== undefined &&
      number !== last &&
      number !== last + 1 &&
      number !== 1 &&
      number - last < 50 &&
      number > last
    ) {
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
