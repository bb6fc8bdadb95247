import type {
  Entry,
  EntryAward,
  IncompleteReason,
  LegalDate,
  ListReading,
  MoneyRow,
  VerdictRow,
  WorkbookReading,
} from "../domain";
import { orderFindings } from "../findings";
import type { Finding } from "../findings";
import type { Settings } from "../law";
import { dropEchoes } from "./drop-echoes";
import { gatherRepeats } from "./gather-repeats";
import { buildEntryIndex } from "./lookup/entry-index";
import type { EntryIndex } from "./lookup/entry-index";
import { createJudge } from "./judge-entries";
import type { JudgedAward } from "./judged-award";
import { priceEntries } from "./prize-money/price-entries";
import type { PricedRow } from "./prize-money/priced-row";
import { nothing } from "./rule";
import type { Given, ReportPeriod, Rule, SubjectKind, Subjects } from "./rule";
import { allRules } from "./rule-list";
import { crashOf } from "./rule-crash";
import { verdictRow } from "./verdict-row";

export interface RuleInput {
  readonly entries: readonly Entry[];
  readonly readings: readonly WorkbookReading[];
  readonly settings: Settings;
  readonly appliedOn: LegalDate | null;
  readonly period?: ReportPeriod | null;
  /** True to keep every condition in the verdicts; otherwise those that are not met or unknown. */
  readonly trace?: boolean;
}

export interface RuleOutput {
  readonly verdicts: readonly VerdictRow[];
  /** In the order file, sheet, row, column, number; sentences are made from them in messages. */
  readonly findings: readonly Finding[];
  readonly money: readonly MoneyRow[];
  /** Rules that crashed, and where: their silence is no approval. */
  readonly incomplete: readonly IncompleteReason[];
}

/** Judges every award, prices it, and runs every rule; linear in the number of entries. Input is not changed. */
export function runRules(input: RuleInput, rules: readonly Rule[] = allRules): RuleOutput {
  const incomplete: IncompleteReason[] = [];
  const index = buildEntryIndex(input.entries, input.readings);
  const judged = judgeAll(index, input.settings, incomplete);
  const priced = priceEntries(index, input.settings, incomplete);
  const given: Given = {
    settings: input.settings,
    appliedOn: input.appliedOn,
    period: input.period ?? null,
    index,
    openIn: openIn(judged),
  };
  const subjects = subjectsOf(input.readings, index, judged, priced);
  const findings = findAll(rules, subjects, given, incomplete);
  return {
    verdicts: judged.map((one) => verdictRow(one, input.trace === true)),
    findings: orderFindings(gatherRepeats(dropEchoes(findings))),
    money: priced.flatMap(({ lines }) => lines),
    incomplete,
  };
}

type SubjectLists = { readonly [S in SubjectKind]: readonly Subjects[S][] };

function subjectsOf(
  readings: readonly WorkbookReading[],
  index: EntryIndex,
  judged: readonly JudgedAward[],
  priced: readonly PricedRow[],
): SubjectLists {
  return {
    entry: index.entries,
    list: index.lists,
    workbook: readings,
    schoolmates: index.namesakes.schoolmates,
    "born-alike": index.namesakes.bornAlike,
    birthmates: index.namesakes.birthmates,
    "school-year": index.schoolYears,
    judged,
    money: priced,
  };
}

function judgeAll(
  index: EntryIndex,
  settings: Settings,
  incomplete: IncompleteReason[],
): readonly JudgedAward[] {
  const judgeAward = createJudge(index, settings);
  const judged: JudgedAward[] = [];
  for (const entry of index.entries) {
    for (const award of distinctAwards(entry.awards)) {
      try {
        judged.push(judgeAward(entry, award));
      } catch (error) {
        incomplete.push(crashOf("judge", entry, error));
      }
    }
  }
  return judged;
}

/** Rules that ask about a list look only at what is open in it, which is little. */
function openIn(judged: readonly JudgedAward[]): Given["openIn"] {
  const byList = new Map<ListReading, JudgedAward[]>();
  for (const one of judged) {
    if (one.verdict !== "needs-review") continue;
    const { reading } = one.entry.list;
    const open = byList.get(reading);
    if (open === undefined) byList.set(reading, [one]);
    else open.push(one);
  }
  return ({ reading }) => byList.get(reading) ?? [];
}

/** All rules of one kind look at a subject before the next one is fetched: a row is read from memory once, not once a rule. */
function findAll(
  rules: readonly Rule[],
  subjects: SubjectLists,
  given: Given,
  incomplete: IncompleteReason[],
): readonly Finding[] {
  const found: Finding[] = [];
  for (const kind of Object.keys(subjects) as SubjectKind[]) {
    const concerned = rules.filter(({ looksAt }) => looksAt === kind);
    if (concerned.length === 0) continue;
    runOn(subjects[kind], concerned, given, found, incomplete);
  }
  return found;
}

type Find = (subject: unknown, given: Given) => readonly Finding[];

/** Where a run over subjects stands. */
interface Progress {
  at: number;
  next: number;
}

/** Goes on with the next rule after one that crashed; to guard each call by itself would cost more than most calls. */
function runOn(
  subjects: readonly unknown[],
  rules: readonly Rule[],
  given: Given,
  found: Finding[],
  incomplete: IncompleteReason[],
): void {
  // The pairing of a rule with its kind of subject is lost where rules come mixed.
  const finds = rules.map(({ find }) => find as Find);
  const progress: Progress = { at: 0, next: 0 };
  while (progress.at < subjects.length) {
    try {
      runUntilCrash(subjects, finds, given, found, progress);
    } catch (error) {
      incomplete.push(crashOf(rules[progress.next]?.id ?? "", subjects[progress.at], error));
      progress.next += 1;
    }
  }
}

function runUntilCrash(
  subjects: readonly unknown[],
  finds: readonly Find[],
  given: Given,
  found: Finding[],
  progress: Progress,
): void {
  for (; progress.at < subjects.length; progress.at += 1, progress.next = 0) {
    const subject = subjects[progress.at];
    for (; progress.next < finds.length; progress.next += 1) {
      const findings = finds[progress.next]?.(subject, given) ?? nothing;
      // Nearly every subject gives none; a list may give more than a call can take as arguments.
      if (findings.length > 0) addAll(found, findings);
    }
  }
}

function addAll(found: Finding[], findings: readonly Finding[]): void {
  for (const finding of findings) found.push(finding);
}

/** A cell that names an award twice asks for it once. */
function distinctAwards(awards: readonly EntryAward[]): readonly EntryAward[] {
  if (awards.length < 2) return awards;
  return awards.filter(({ award }, at) => awards.findIndex((other) => other.award === award) === at);
}
