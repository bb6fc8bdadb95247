/** The page of a rule, for people: what it means, why it matters, how to fix it, on which articles it rests. */
import type { LegalDate, ReadIssueCode, Severity } from "../domain";
import { codeRecord, findingCodes, numberOf, readIssueRecords } from "../findings";
import type { FindingCode } from "../findings";
import { baseSalaries, coefficients, criterionFamilies } from "../law";
import { formatVnd } from "../text";
import { readIssuesEn } from "./read-issues-en";
import { readIssuesVi } from "./read-issues-vi";
import { titleOf } from "./render-finding";
import { rulePagesEn } from "./rule-pages-en";
import { familiesByCode, pricedCodes } from "./rule-pages-law";
import { readIssuePagesEn } from "./rule-pages-read-issues-en";
import { readIssuePagesVi } from "./rule-pages-read-issues-vi";
import type { ReadIssuePageTexts, RuleExample, RulePageText, RulePageTexts } from "./rule-pages-text";
import { rulePagesVi } from "./rule-pages-vi";
import type { ReadIssueSentences } from "./sentence";
import type { Lang } from "./words";

export interface RulePage {
  readonly code: FindingCode;
  /** Shown as "TD101". */
  readonly number: string;
  readonly severity: Severity;
  /** The milder severity where the ground is less sure. */
  readonly softened?: Severity;
  readonly title: string;
  readonly meaning: string;
  readonly why: string;
  readonly fix: string;
  /** Empty where the rule is about the list alone, whatever the law. */
  readonly articles: readonly RuleArticle[];
  readonly example: RuleExample;
}

/** One dated version of what a rule rests on. */
export interface RuleArticle {
  /** An id of the law's rules, such as "ttldtt-2022". */
  readonly rule: string;
  readonly citation: string;
  readonly effectiveFrom: LegalDate | null;
  /** The first day on which it no longer holds; null where it still does. */
  readonly effectiveUntil: LegalDate | null;
  /** One Vietnamese sentence or amount; null where the citation says all. */
  readonly saysVi: string | null;
  /** True where the text itself was not read. */
  readonly isDoubtful: boolean;
}

interface Pages {
  readonly rules: RulePageTexts;
  readonly readIssues: ReadIssueSentences;
  readonly readIssuePages: ReadIssuePageTexts;
}

const pages: Readonly<Record<Lang, Pages>> = {
  vi: { rules: rulePagesVi, readIssues: readIssuesVi, readIssuePages: readIssuePagesVi },
  en: { rules: rulePagesEn, readIssues: readIssuesEn, readIssuePages: readIssuePagesEn },
};

/** Gives the page of a code. */
export function rulePage(code: FindingCode, lang: Lang): RulePage {
  const { severity, softened } = codeRecord(code);
  const { meaning, why, fix, passes, fails } = textOf(code, lang);
  return {
    code,
    number: numberOf(code),
    severity,
    ...(softened === undefined ? {} : { softened }),
    title: titleOf(code, lang),
    meaning,
    why,
    fix,
    articles: articlesOf(code),
    example: { passes, fails },
  };
}

/** Lists the pages of all codes by number. */
export function listRulePages(lang: Lang): readonly RulePage[] {
  return [...findingCodes]
    .sort((left, right) => codeRecord(left).number - codeRecord(right).number)
    .map((code) => rulePage(code, lang));
}

function textOf(code: FindingCode, lang: Lang): RulePageText {
  const { rules, readIssues, readIssuePages } = pages[lang];
  if (!isReadIssue(code)) return rules[code];
  const { text, fix } = readIssues[code];
  return { meaning: text, fix, ...readIssuePages[code] };
}

function articlesOf(code: FindingCode): readonly RuleArticle[] {
  if (isReadIssue(code)) return [];
  const families = familiesByCode[code].flatMap(familyArticles);
  return pricedCodes.has(code) ? [...families, ...priceArticles()] : families;
}

/** @throws {Error} When the law's data has no such family: that is our bug. */
function familyArticles(family: string): readonly RuleArticle[] {
  const versions = criterionFamilies.get(family);
  if (versions === undefined) throw new Error(`No criterion ${family}`);
  return versions.map(({ id, citation, effectiveFrom, effectiveUntil, noteVi, isDoubtful }) => ({
    rule: id,
    citation,
    effectiveFrom,
    effectiveUntil,
    saysVi: noteVi,
    isDoubtful,
  }));
}

function priceArticles(): readonly RuleArticle[] {
  const salaries = baseSalaries.map(({ id, citation, effectiveFrom, effectiveUntil, valueVnd }) => ({
    rule: id,
    citation,
    effectiveFrom,
    effectiveUntil,
    saysVi: `${formatVnd(valueVnd)} đồng`,
    isDoubtful: false,
  }));
  const factors = coefficients.map(({ id, citation, effectiveFrom, effectiveUntil, text, isDoubtful }) => ({
    rule: id,
    citation,
    effectiveFrom,
    effectiveUntil,
    saysVi: `× ${text.replace(".", ",")}`,
    isDoubtful,
  }));
  return [...salaries, ...factors];
}

function isReadIssue(code: FindingCode): code is ReadIssueCode {
  return code in readIssueRecords;
}
