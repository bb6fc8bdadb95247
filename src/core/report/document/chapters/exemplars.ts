import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { bullets, heading, paragraph, prompt } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { describeEntry } from "../describe-entry";
import { exemplarMonthsKey, exemplarsKey } from "../facts/list-facts";
import { exemplarTables } from "../list-tables";
import { annexNumber } from "../report-context";
import type { ReportContext } from "../report-context";

/** Chapter III: how good examples were found and told, and those that the files name. */
export function writeExemplars(context: ReportContext): DocumentBlock[] {
  const { material, facts } = context;
  const count = facts.figure(exemplarsKey);
  const list =
    material.exemplars.length === 0
      ? [paragraph(reportSentences.noExemplars)]
      : [
          paragraph(reportSentences.exemplars, { count, annex: annexNumber(context, "lists") }),
          ...bullets(material.exemplars.map((entry) => [{ text: describeEntry(entry) }])),
          ...(facts.has(exemplarMonthsKey)
            ? [paragraph(reportSentences.exemplarMonths, { months: facts.figure(exemplarMonthsKey) })]
            : []),
          ...exemplarTables(context),
        ];
  return [
    heading(1, reportHeadings.exemplars),
    heading(2, reportHeadings.exemplarsWork),
    prompt("exemplarsWork"),
    heading(2, reportHeadings.exemplarsList),
    ...list,
  ];
}
