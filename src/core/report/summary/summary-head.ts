import type { CheckResult } from "../../domain/check-result";
import { summaryHeadings, summaryNotes, summarySentences } from "../../messages/report-summary-headings-vi";
import { sheetSentences } from "../../messages/report-summary-sheets-vi";
import { communeName } from "./commune-name";
import { dateText } from "./date-cell";
import type { SheetDraft } from "./sheet-draft";
import { lastColumn, lineLength } from "./summary-layout";

/** How many reasons stand on the summary itself; all of them stand in the log. */
const shownReasons = 5;

/** Adds who issues the summary, what is incomplete, the title, the period and which law governs. */
export function addSummaryHead(draft: SheetDraft, result: CheckResult, hasData: boolean): void {
  const wide = [1, lastColumn] as const;
  addIncomplete(draft, result);
  draft.addWide(summaryHeadings.committee, "signature", [1, 5], lineLength);
  draft.addWide(communeName(result.commune), "signature", [1, 5], lineLength);
  draft.skip();
  draft.addWide(summaryHeadings.title, "title", wide, lineLength);
  draft.addWide(periodText(result), "subtitle", wide, lineLength);
  draft.addWide(`${appliedText(result)} ${summaryNotes.governing}`, "label", wide, lineLength);
  draft.addWide(hasData ? summaryNotes.live : sheetSentences.noData, "label", wide, lineLength);
}

function addIncomplete(draft: SheetDraft, { incomplete }: CheckResult): void {
  if (incomplete.length === 0) return;
  const shown = incomplete.slice(0, shownReasons).map(({ text }) => text);
  const more = incomplete.length - shown.length;
  const rest = more > 0 ? [summarySentences.moreIncomplete(more)] : [];
  for (const text of [summarySentences.incomplete(incomplete.length), ...shown, ...rest])
    draft.addWide(text, "notice", [1, lastColumn], lineLength);
  draft.skip();
}

function periodText({ period }: CheckResult): string {
  return period === null
    ? summarySentences.noPeriod
    : summarySentences.period(period.type, period.from, period.to);
}

function appliedText({ appliedOn }: CheckResult): string {
  return appliedOn === null ? summarySentences.noAppliedOn : summarySentences.appliedOn(dateText(appliedOn));
}
