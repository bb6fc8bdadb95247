import type { FindingRow, ReadIssueCode } from "../domain";
import { numberOf, readIssueRecords } from "../findings";
import type { Finding, FindingCode, ParamsOf, RuleFindingCode } from "../findings";
import { findingsEn } from "./findings-en";
import { findingsVi } from "./findings-vi";
import { readIssuesEn } from "./read-issues-en";
import { readIssuesVi } from "./read-issues-vi";
import type { ReadIssueSentences, RuleSentences, Sentence } from "./sentence";
import type { Lang } from "./words";

interface Catalogue {
  readonly rules: RuleSentences;
  readonly readIssues: ReadIssueSentences;
  counted(text: string, count: number): string;
  /** What the reader noted, for people: a bare row number after a name is called a row. */
  detail(detail: string): string;
}

const catalogues: Readonly<Record<Lang, Catalogue>> = {
  vi: {
    rules: findingsVi,
    readIssues: readIssuesVi,
    counted: (text, count) => `${text} (${String(count)} ô)`,
    detail: (detail) => detail.replace(/: (\d+)$/u, ", dòng $1"),
  },
  en: {
    rules: findingsEn,
    readIssues: readIssuesEn,
    counted: (text, count) => `${text} (${String(count)} cells)`,
    detail: (detail) => detail.replace(/: (\d+)$/u, ", row $1"),
  },
};

/** Makes the sentences of a finding. */
export function renderFinding(finding: Finding, lang: Lang): FindingRow {
  const { code, severity, at, params, related, rule, citation } = finding;
  return {
    code,
    number: numberOf(code),
    severity,
    ...(rule === undefined ? {} : { rule }),
    at,
    ...(related === undefined ? {} : { related }),
    params: params,
    text: textOf(finding, lang),
    fix: fixOf(finding, lang),
    ...(citation === undefined ? {} : { citation }),
  };
}

/** Gives the short name of a code. */
export function titleOf(code: FindingCode, lang: Lang): string {
  return isReadIssue(code) ? catalogues[lang].readIssues[code].title : catalogues[lang].rules[code].title;
}

function textOf(finding: Finding, lang: Lang): string {
  const { code, params } = finding;
  if (!isReadIssue(code)) return sentenceOf(code, lang).text(params);
  const { text } = catalogues[lang].readIssues[code];
  const { detail, count } = params as ParamsOf<ReadIssueCode>;
  if (count > 1 && readIssueRecords[code].quotesAll !== true) return catalogues[lang].counted(text, count);
  return detail === "" ? text : `${text} (${catalogues[lang].detail(detail)})`;
}

function fixOf({ code, params }: Finding, lang: Lang): string {
  return isReadIssue(code) ? catalogues[lang].readIssues[code].fix : sentenceOf(code, lang).fix(params);
}

/** A finding's parameters are those of its code; the pairing is lost where codes come mixed. */
function sentenceOf(code: RuleFindingCode, lang: Lang): Pick<Sentence<FindingCode>, "text" | "fix"> {
  return catalogues[lang].rules[code];
}

function isReadIssue(code: FindingCode): code is ReadIssueCode {
  return code in readIssueRecords;
}
