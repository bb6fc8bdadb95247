import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { heading, paragraph, prompt } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { movementsKey } from "../facts/list-facts";
import { movementTable } from "../list-tables";
import { annexNumber } from "../report-context";
import type { ReportContext } from "../report-context";

/** Chapter II: the clerk tells the results, the files name the movements. */
export function writeMovements(context: ReportContext): DocumentBlock[] {
  const { material, facts } = context;
  const count = facts.figure(movementsKey);
  const list =
    material.movements.length === 0
      ? [paragraph(reportSentences.noMovements)]
      : [
          paragraph(reportSentences.movements, { count, annex: annexNumber(context, "lists") }),
          ...movementTable(context, false),
        ];
  return [
    heading(1, reportHeadings.movements),
    heading(2, reportHeadings.movementsResults),
    prompt("movementsResults"),
    heading(2, reportHeadings.movementsList),
    ...list,
  ];
}
