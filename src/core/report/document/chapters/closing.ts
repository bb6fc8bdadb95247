import { reportSentences } from "../../../messages/report-document-sentences";
import { paragraph } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { communeName } from "../report-context";
import type { ReportContext } from "../report-context";

/** A report ends with "./.". */
export function writeClosing({ material }: ReportContext): DocumentBlock[] {
  const parts = { period: material.period.label, commune: communeName(material) };
  return [paragraph(reportSentences.closing, parts)];
}
