import type { NomineeKind } from "../domain/award";
import { submissionTexts } from "../messages/dossier-vi";
import { communeKinds, reportLabels } from "../messages/report-document-labels";
import { fillText } from "../report/document/fill-sentence";
import type { DocumentModel } from "../report/document-model";
import { formatCount } from "../text";
import type { DossierLine } from "./dossier-lines";

/** The words in which the documents of a dossier differ. */
export interface DossierTexts {
  readonly typeName: string;
  readonly subject: string;
  readonly numberAndSign: string;
  readonly signatureLines: readonly string[];
  readonly recipients: readonly string[];
  readonly keywords: readonly string[];
}

/** Gives the frame that all documents of the commune share with its report. */
export function dossierHeading(
  commune: string | null,
  texts: DossierTexts,
): Omit<DocumentModel, "body" | "annexes" | "notices"> {
  const place = commune?.replace(communeKinds, "") ?? reportLabels.placeToFill;
  return {
    superiorBody: null,
    issuingBody: `${reportLabels.issuingBody}\n${commune?.toUpperCase() ?? reportLabels.communeToFill}`,
    numberAndSign: texts.numberAndSign,
    placeAndDate: fillText(reportLabels.placeAndDate, { place }),
    typeName: texts.typeName,
    subject: texts.subject,
    recipients: texts.recipients,
    signature: { lines: texts.signatureLines, name: null },
    properties: {
      title: `${texts.typeName}: ${texts.subject}`,
      subject: reportLabels.documentSubject,
      keywords: texts.keywords,
    },
  };
}

/** Gives the counts that the sentences of a dossier name. */
export function countsOf(
  lines: readonly DossierLine[],
): Readonly<Record<"collectives" | "individuals" | "households", string>> {
  const count = (kind: NomineeKind): number => lines.filter(({ line }) => line.entry.kind === kind).length;
  const households = count("household");
  return {
    collectives: formatCount(count("collective")),
    individuals: formatCount(count("individual")),
    households: households === 0 ? "" : submissionTexts.households(households),
  };
}
