import type { DocumentModel } from "../document-model";
import { communeKinds, reportLabels } from "../../messages/report-document-labels";
import { fillText } from "./fill-sentence";

/** The heading block and the closing block of a document that a commune's people's committee issues. */
export type Letterhead = Pick<
  DocumentModel,
  "superiorBody" | "issuingBody" | "numberAndSign" | "placeAndDate" | "typeName" | "recipients" | "signature"
>;

export interface LetterheadInput {
  /** "Xã Suối Mơ"; null leaves dots for the clerk. */
  readonly commune: string | null;
  /** "BÁO CÁO", "TỜ TRÌNH"; the report's where absent. */
  readonly typeName?: string;
  /** The sign of the kind of document: "BC", "TTr", "QĐ" (Phụ lục III). */
  readonly sign?: string;
  readonly recipients?: readonly string[];
  readonly signatureLines?: readonly string[];
}

/**
 * Gives the blocks around a commune's document after Nghị định 30/2020/NĐ-CP, for the adapter to lay out.
 * A people's committee issues in its own name, so no superior body stands above it.
 */
export function letterheadOf(input: LetterheadInput): Letterhead {
  const { commune, typeName = reportLabels.typeName, sign = "BC" } = input;
  const place = commune?.replace(communeKinds, "") ?? reportLabels.placeToFill;
  const name = commune?.toUpperCase() ?? reportLabels.communeToFill;
  return {
    superiorBody: null,
    issuingBody: `${reportLabels.issuingBody}\n${name}`,
    numberAndSign: fillText(reportLabels.numberAndSign, { sign }),
    placeAndDate: fillText(reportLabels.placeAndDate, { place }),
    typeName,
    recipients: input.recipients ?? reportLabels.recipients,
    signature: { lines: input.signatureLines ?? reportLabels.signatureLines, name: null },
  };
}
