import { annexTitles } from "../../../messages/report-document-headings";
import { columnLabels, severityLabels } from "../../../messages/report-document-labels";
import type { Severity } from "../../../domain/check-result";
import { captionedTable, column, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { findingKey, outsideKey, severities, severityKey } from "../facts/finding-facts";
import { findingReasons } from "../finding-reasons";
import type { ReportContext } from "../report-context";

const header = [
  columnLabels.severity,
  columnLabels.code,
  columnLabels.reason,
  columnLabels.count,
  columnLabels.example,
];
const tableColumns = [
  column(3, "left"),
  column(1.5, "centre"),
  column(4, "left"),
  column(2),
  column(9, "left"),
];

/** Lists what is still to be settled: each kind of finding with how often it occurs and an example. */
export function writeReviewAnnex(context: ReportContext): DocumentBlock[] {
  const rows = severities.flatMap((severity) => severityRows(context, severity));
  const outside = row([columnLabels.outside, "", "", context.facts.figure(outsideKey), ""]);
  return captionedTable(annexTitles.review, null, header, tableColumns, [...rows, outside]);
}

function severityRows({ facts, material }: ReportContext, severity: Severity): ReturnType<typeof row>[] {
  const reasons = findingReasons(material.result.findings).filter((reason) => reason.severity === severity);
  const total = facts.figure(severityKey(severity));
  return [
    row([severityLabels[severity], "", "", total, ""], true),
    ...reasons.map(({ code, number, title, example }) =>
      row(["", number, title, facts.figure(findingKey(severity, code)), example]),
    ),
  ];
}
