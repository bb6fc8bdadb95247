/** Joins the views to the browser; the builders are loaded when first needed. */
import { downloadFile } from "../../adapters/browser/download-file";
import { readChosenFile } from "../../adapters/browser/read-chosen-file";
import { buildReport, buildSummaryWorkbook, readWorkbook } from "../../core";
import type { Services } from "../../ui/session";

const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const webServices: Services = {
  toChosenFile: (file) => ({
    name: file.name,
    read: async () => {
      const bytes = await readChosenFile(file);
      if (!bytes.ok) return bytes.failure;
      const { readWorkbookFile } = await import("../../adapters/xlsx/read-workbook-file");
      const snapshot = await readWorkbookFile(bytes.value, file.name);
      return snapshot.ok ? readWorkbook(snapshot.value) : snapshot.failure;
    },
  }),
  saveSummary: async (checked) => {
    const { createWorkbookBuilder } = await import("../../adapters/xlsx/build-workbook");
    const bytes = await createWorkbookBuilder().build(buildSummaryWorkbook(checked));
    downloadFile("tong-hop.xlsx", new Uint8Array(bytes), excelType);
  },
  saveReport: async (checked) => {
    const { createDocumentBuilder } = await import("../../adapters/docx");
    const bytes = await createDocumentBuilder().build(buildReport(checked));
    downloadFile("bao-cao.docx", new Uint8Array(bytes), wordType);
  },
};
