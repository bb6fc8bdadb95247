import { councilBody, dossierTexts } from "../messages/dossier-vi";
import { communeKinds, reportLabels } from "../messages/report-document-labels";
import { fillText } from "../report/document/fill-sentence";
import type { DocumentModel } from "../report/document-model";
import { nomineeKinds } from "./dossier-lines";
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

/** Who issues a document: the people's committee of the commune, or the council below it. */
export type Issuer = "committee" | "council";

/** Gives the frame that all documents of the commune share with its report. */
export function dossierHeading(
  commune: string | null,
  texts: DossierTexts,
  issuer: Issuer,
): Omit<DocumentModel, "body" | "annexes" | "notices"> {
  const place = commune?.replace(communeKinds, "") ?? reportLabels.placeToFill;
  const committee = `${reportLabels.issuingBody}\n${commune?.toUpperCase() ?? reportLabels.communeToFill}`;
  return {
    superiorBody: issuer === "council" ? committee : null,
    issuingBody: issuer === "council" ? councilBody : committee,
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

/** Says how many collectives, individuals and households the lines are of, each where there are any. */
export function countsOf(lines: readonly DossierLine[]): string {
  const counts = nomineeKinds.flatMap((kind) => {
    const count = lines.filter(({ line }) => line.entry.kind === kind).length;
    return count === 0 ? [] : [dossierTexts.counts[kind](count)];
  });
  return counts.length === 0 ? dossierTexts.noCounts : counts.join(", ");
}
