import { columnLabels, statusInText } from "../../../messages/report-document-labels";
import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { captionedTable, column, columns, heading, paragraph, prompt, row } from "../blocks";
import { countedParts } from "../counted-parts";
import type { DocumentBlock } from "../../document-model";
import type { Status } from "../fact";
import { scopeKey } from "../facts/scope";
import { fillText } from "../fill-sentence";
import { statusesWithLines, yearName, yearsShown } from "../report-context";
import type { ReportContext } from "../report-context";

/** Chapter IV.1: whom commendations went to, and on what occasion. */
export function writeRenewal(context: ReportContext): DocumentBlock[] {
  return [
    heading(2, reportHeadings.renewal),
    prompt("renewal"),
    ...statusesWithLines(context).flatMap((status) => [
      ...writeParts(context, status, "recipient", reportSentences.recipients, reportSentences.recipientParts),
      ...writeShare(context, status),
      ...writeParts(context, status, "occasion", reportSentences.occasions, reportSentences.occasionParts),
    ]),
  ];
}

/** Writes a sentence of the figures that are not zero; nothing where all are. */
function writeParts(
  { facts }: ReportContext,
  status: Status,
  measure: string,
  sentence: string,
  words: Readonly<Record<string, string>>,
): DocumentBlock[] {
  const keyed = Object.entries(words).map(([name, part]) => ({
    words: part,
    key: `${scopeKey(status)}.${measure}-${name}`,
  }));
  const parts = countedParts(facts, keyed);
  return parts.length === 0 ? [] : [paragraph(sentence, { status: statusInText[status], parts })];
}

function writeShare(context: ReportContext, status: Status): DocumentBlock[] {
  const { facts } = context;
  const key = `${scopeKey(status)}.teacher-share`;
  if (!facts.has(key)) return [];
  const words = { status: statusInText[status] };
  const ofScope = (scope: string, name: string, isTotal = false): ReturnType<typeof row> =>
    row(
      [
        name,
        facts.figure(`${scope}.recipient-teacher`),
        facts.figure(`${scope}.recipient-manager`),
        facts.figureOrDash(`${scope}.teacher-share`),
      ],
      isTotal,
    );
  return [
    paragraph(reportSentences.teacherShare, { ...words, share: facts.figure(key) }),
    ...captionedTable(
      fillText(reportSentences.recipientTable, words),
      null,
      [columnLabels.year, columnLabels.teachers, columnLabels.managers, columnLabels.teacherShare],
      [column(2, "left"), ...columns(3, 2)],
      [
        ...yearsShown(context, status).map((year) => ofScope(scopeKey(status, year), yearName(year))),
        ofScope(scopeKey(status), columnLabels.wholePeriod, true),
      ],
    ),
  ];
}
