import { severityLabels } from "../../../messages/report-document-labels";
import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { bullets, heading, paragraph } from "../blocks";
import type { DocumentBlock, Inline } from "../../document-model";
import { findingKey, outsideKey, severityKey } from "../facts/finding-facts";
import { fillSentence } from "../fill-sentence";
import { findingReasons } from "../finding-reasons";
import type { FindingReason } from "../finding-reasons";
import { questionsOf } from "../report-questions";
import { annexNumber } from "../report-context";
import type { ReportContext } from "../report-context";

const mostReasons = 5;

/** Chapter VI: what must be settled before anyone signs; nothing where nothing is left. */
export function writeReview(context: ReportContext): DocumentBlock[] {
  const { facts, material, annexNumbers } = context;
  const title = [heading(1, reportHeadings.review), ...writeQuestions(context)];
  if (!annexNumbers.has("review")) return [...title, paragraph(reportSentences.reviewClear)];
  const reasons = findingReasons(material.result.findings).slice(0, mostReasons);
  const summary = paragraph(reportSentences.review, {
    error: facts.figure(severityKey("error")),
    query: facts.figure(severityKey("query")),
    note: facts.figure(severityKey("note")),
    outside: facts.figure(outsideKey),
    annex: annexNumber(context, "review"),
  });
  return [...title, summary, ...bullets(reasons.map((reason) => describeReason(context, reason)))];
}

/** What title, text and data do not agree on, and what is not answered. */
function writeQuestions({ material }: ReportContext): DocumentBlock[] {
  const questions = questionsOf(material);
  if (questions.length === 0) return [];
  const items = questions.map(({ text }) => [{ text }]);
  return [paragraph(reportSentences.questions), ...bullets(items)];
}

function describeReason({ facts }: ReportContext, reason: FindingReason): Inline[] {
  return fillSentence(reportSentences.reviewReason, {
    label: severityLabels[reason.severity],
    number: reason.number,
    title: reason.title,
    count: facts.figure(findingKey(reason.severity, reason.code)),
    example: reason.example,
  });
}
