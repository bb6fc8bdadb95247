import type { Entry, LegalDate, WorkbookReading } from "../domain";
import type { Finding, FindingCode } from "../findings";
import type { Settings } from "../law";
import type { EntryIndex, SchoolYearGroup } from "./lookup/entry-index";
import type { JudgedAward } from "./judged-award";
import type { ListInRun } from "./lookup/list-in-run";
import type { PricedRow } from "./prize-money/priced-row";

/** What every rule may look up. Nothing of it changes during a run. */
export interface Given {
  readonly settings: Settings;
  readonly appliedOn: LegalDate | null;
  readonly period: ReportPeriod | null;
  readonly index: EntryIndex;
  /** The awards of a list's rows whose verdict is needs-review, in reading order. */
  readonly openIn: (list: ListInRun) => readonly JudgedAward[];
}

/** The period of a report: first years of school years, or calendar years. */
export interface ReportPeriod {
  readonly type: "school" | "calendar";
  readonly from: number;
  readonly to: number;
}

/** What a rule is handed, one at a time. */
export interface Subjects {
  readonly entry: Entry;
  readonly list: ListInRun;
  readonly workbook: WorkbookReading;
  /** Two and more rows of one name at one school, in reading order. */
  readonly schoolmates: readonly Entry[];
  /** Two and more rows of persons of one name and full birth date, in reading order. */
  readonly "born-alike": readonly Entry[];
  /** Two and more rows of persons of one school and full birth date, of two names and more, in reading order. */
  readonly birthmates: readonly Entry[];
  readonly "school-year": SchoolYearGroup;
  readonly judged: JudgedAward;
  readonly money: PricedRow;
}

export type SubjectKind = keyof Subjects;

interface RuleOf<S extends SubjectKind, C extends FindingCode> {
  /** The name of its file and of the problem that it finds. */
  readonly id: string;
  readonly looksAt: S;
  readonly emits: readonly C[];
  readonly find: (subject: Subjects[S], given: Given) => readonly Finding[];
}

/** One problem, looked for in one kind of subject. */
export type Rule<C extends FindingCode = FindingCode> = { [S in SubjectKind]: RuleOf<S, C> }[SubjectKind];

/** Nothing found: one shared list, since most subjects give it. */
export const nothing: readonly Finding[] = [];

/** Keeps a rule's subject kind and holds it to the codes that it declares. */
export function defineRule<S extends SubjectKind, const C extends FindingCode>(rule: {
  readonly id: string;
  readonly looksAt: S;
  readonly emits: readonly C[];
  readonly find: (subject: Subjects[S], given: Given) => readonly Finding<C>[];
}): RuleOf<S, C> {
  return rule;
}
