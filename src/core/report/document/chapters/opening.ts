import { reportSentences } from "../../../messages/report-document-sentences";
import { paragraph, prompt } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { communeName } from "../report-context";
import type { ReportContext } from "../report-context";

/** Writes the bases, what is reported, and how the period is known where nobody gave it. */
export function writeOpening({ material }: ReportContext): DocumentBlock[] {
  const { period } = material;
  const parts = { commune: communeName(material), period: period.label };
  const bases: DocumentBlock = { ...prompt("bases"), look: "basis" };
  const opening = [bases, paragraph(reportSentences.opening, parts)];
  if (period.source === "unknown") return [...opening, paragraph(reportSentences.unknownPeriod)];
  if (period.source === "given") return opening;
  const years = material.years.filter((year) => year !== null).join(", ");
  return [...opening, paragraph(reportSentences.derivedPeriod, { period: period.label, years })];
}
