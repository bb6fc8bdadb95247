/** Joins the document open in Word to the views; the adapter is loaded when first needed. */
import type * as wordTypes from "../../adapters/word";
import type { SinkFailure, SourceFailure } from "../../core";
import type { OpenDocument } from "../../ui/services";
import { buildReportFile } from "../page/web-services";

const loadWord = (): Promise<typeof wordTypes> => import("../../adapters/word");

type Outcome = { readonly ok: true } | { readonly ok: false; readonly failure: SinkFailure };
const failureIn = (outcome: Outcome): SinkFailure | null => (outcome.ok ? null : outcome.failure);

export function createOpenDocument(): OpenDocument {
  return {
    read: async () => {
      const read = await (await loadWord()).readReport();
      return read.ok ? read.value : read.failure;
    },
    fill: async (figures) => {
      const filled = await (await loadWord()).fillFacts(figures);
      return filled.ok ? filled.value : filled.failure;
    },
    insertFigure: async (tag, text) => failureIn(await (await loadWord()).insertFact(tag, text)),
    insertTable: async (rows) => failureIn(await (await loadWord()).insertTable(rows)),
    openReport: async (checked) => {
      const bytes = await buildReportFile(checked);
      return failureIn(await (await loadWord()).openReport(bytes, "bao-cao.docx"));
    },
    goToParagraph: async (index, text): Promise<boolean | SourceFailure> => {
      const arrival = await (await loadWord()).goToParagraph(index, text);
      return arrival.ok ? arrival.value : arrival.failure;
    },
  };
}
