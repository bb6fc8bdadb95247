import { reportLabels } from "../../messages/report-document-labels";
import { reportSentences } from "../../messages/report-document-sentences";
import type { DocumentModel } from "../document-model";
import { numberAnnexes } from "./annexes/annex-numbers";
import { writeAnnexes } from "./annexes/write-annexes";
import { writeClosing } from "./chapters/closing";
import { writeCommendations } from "./chapters/commendations";
import { writeCouncil } from "./chapters/council";
import { writeExemplars } from "./chapters/exemplars";
import { writeLeadership } from "./chapters/leadership";
import { writeMovements } from "./chapters/movements";
import { writeOpening } from "./chapters/opening";
import { writeReview } from "./chapters/review";
import { createFactBook } from "./fact-book";
import { fillText } from "./fill-sentence";
import { letterheadOf } from "./letterhead";
import type { ReportContext } from "./report-context";
import { factsOf } from "./report-facts";
import type { ReportInput } from "./report-input";
import { readMaterial } from "./report-material";

/** Builds the five-year report of a check: computed figures filled in, the clerk's own prose asked for. */
export function buildReport(input: ReportInput): DocumentModel {
  const material = readMaterial(input);
  const facts = createFactBook(factsOf(material));
  const context: ReportContext = { material, facts, annexNumbers: numberAnnexes(material, facts) };
  const subject =
    material.options.subject ?? fillText(reportLabels.subject, { period: material.period.label });
  return {
    ...letterheadOf({ commune: input.result.commune }),
    subject,
    notices: noticesOf(input),
    body: writeBody(context),
    annexes: writeAnnexes(context),
    properties: {
      title: subject,
      subject: reportLabels.documentSubject,
      keywords: reportLabels.keywords,
    },
  };
}

function noticesOf({ result }: ReportInput): string[] {
  const reasons = result.incomplete.map(({ text }) => text);
  return reasons.length === 0 ? [] : [reportSentences.incomplete, ...reasons];
}

function writeBody(context: ReportContext): DocumentModel["body"] {
  return [
    ...writeOpening(context),
    ...writeLeadership(),
    ...writeMovements(context),
    ...writeExemplars(context),
    ...writeCommendations(context),
    ...writeCouncil(),
    ...writeReview(context),
    ...writeClosing(context),
  ];
}
