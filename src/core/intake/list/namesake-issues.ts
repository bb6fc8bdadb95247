/** The same name twice in one school's list: the same person twice, two people, or one spelt in two ways. */
import type { ReadIssue } from "../../domain/read-issue";
import type { RecordReading } from "../../domain/reading";
import { foldForCompare, foldProbable } from "../../text";
import { cellOfName } from "./cell-issues";
import { remember } from "../values/remember";

/**
 * A list over several years names the same people every year, and one over several schools has namesakes: only rows of
 * one year and school are compared. Staff codes tell people apart.
 *
 * @param isOfOneSchool - the list's title, or each row, says which school it is
 */
export function namesakeIssues(
  records: readonly RecordReading[],
  isOfOneSchool: boolean,
): readonly ReadIssue[] {
  const issues: ReadIssue[] = [];
  const seen = new Map<string, RecordReading>();
  for (const record of records) {
    const name = record.fields.fullName?.value;
    if (typeof name !== "string" || record.kind !== "individual" || hasOwnCode(record)) continue;
    const school = record.fields.unit?.value ?? record.group;
    if (school === undefined && !isOfOneSchool) continue;
    const key = `${school ?? ""}|${String(record.year?.value?.from ?? "")}|${probableKey(name)}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, record);
    else issues.push(...compare(before, record));
  }
  return issues;
}

const probableWord = remember(foldProbable, 20_000);

/** Names are made of few words, so each is folded once. */
function probableKey(name: string): string {
  return name.split(" ").map(probableWord).join(" ");
}

function hasOwnCode({ fields }: RecordReading): boolean {
  return typeof fields.staffCode?.value === "string";
}

function compare(first: RecordReading, second: RecordReading): readonly ReadIssue[] {
  const [name, other] = [first.fields.fullName?.value ?? "", second.fields.fullName?.value ?? ""];
  const isSameBirth = compareBirths(first, second);
  const detail = `${name}: ${String(first.row)}`;
  if (foldForCompare(name) !== foldForCompare(other))
    return isSameBirth === true ? [{ code: "name-variant", ...cellOfName(second), detail }] : [];
  if (isSameBirth === false) return [{ code: "possible-namesake", ...cellOfName(second), detail }];
  return sameAwards(first, second) ? [{ code: "possible-duplicate", ...cellOfName(second), detail }] : [];
}

/** Undefined where one of the two says no birth date; a bare year agrees with any day of it. */
function compareBirths(first: RecordReading, second: RecordReading): boolean | undefined {
  const one = first.fields.birthDate?.value;
  const other = second.fields.birthDate?.value;
  if (typeof one !== "string" || typeof other !== "string") return undefined;
  return one.startsWith(other) || other.startsWith(one);
}

/** A person may stand in a list once for each award. */
function sameAwards(first: RecordReading, second: RecordReading): boolean {
  return awardsKey(first) === awardsKey(second);
}

function awardsKey({ fields }: RecordReading): string {
  return [...(fields.titles?.value ?? []), "|", ...(fields.awards?.value ?? [])].join(",");
}
