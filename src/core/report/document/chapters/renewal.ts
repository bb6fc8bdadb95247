import { columnLabels, statusInText } from "../../../messages/report-document-labels";
import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { captionedTable, column, columns, heading, paragraph, prompt, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import type { Status } from "../fact";
import { scopeKey } from "../facts/scope";
import { fillText } from "../fill-sentence";
import { statusesWithLines, yearName } from "../report-context";
import type { ReportContext } from "../report-context";

/** Chapter IV.1: whom commendations went to, and on what occasion. */
export function writeRenewal(context: ReportContext): DocumentBlock[] {
  return [
    heading(2, reportHeadings.renewal),
    prompt("renewal"),
    ...statusesWithLines(context).flatMap((status) => writeStatus(context, status)),
  ];
}

function writeStatus(context: ReportContext, status: Status): DocumentBlock[] {
  const { facts } = context;
  const scope = scopeKey(status);
  const figure = (name: string): ReturnType<typeof facts.figure> => facts.figure(`${scope}.${name}`);
  const words = { status: statusInText[status] };
  const recipients = paragraph(reportSentences.recipients, {
    ...words,
    teachers: figure("recipient-teacher"),
    managers: figure("recipient-manager"),
    staff: figure("recipient-staff"),
    learners: figure("recipient-learner"),
    unknown: figure("recipient-unknown"),
  });
  const occasions = paragraph(reportSentences.occasions, {
    ...words,
    regular: figure("occasion-regular"),
    thematic: figure("occasion-thematic"),
    sudden: figure("occasion-sudden"),
    unknown: figure("occasion-unknown"),
  });
  return [recipients, ...writeShare(context, status), occasions];
}

function writeShare(context: ReportContext, status: Status): DocumentBlock[] {
  const { facts, material } = context;
  const key = `${scopeKey(status)}.teacher-share`;
  if (!facts.has(key)) return [];
  const words = { status: statusInText[status] };
  const ofYear = (scope: string, name: string): ReturnType<typeof row> =>
    row(
      [
        name,
        facts.figure(`${scope}.recipient-teacher`),
        facts.figure(`${scope}.recipient-manager`),
        facts.figureOrDash(`${scope}.teacher-share`),
      ],
      name === columnLabels.wholePeriod,
    );
  return [
    paragraph(reportSentences.teacherShare, { ...words, share: facts.figure(key) }),
    ...captionedTable(
      fillText(reportSentences.recipientTable, words),
      null,
      [columnLabels.year, columnLabels.teachers, columnLabels.managers, columnLabels.teacherShare],
      [column(2, "left"), ...columns(3, 2)],
      [
        ...material.years.map((year) => ofYear(scopeKey(status, year), yearName(year))),
        ofYear(scopeKey(status), columnLabels.wholePeriod),
      ],
    ),
  ];
}
