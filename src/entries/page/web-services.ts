/** Joins the views to the browser; core, readers and builders are loaded when first needed. */
import { downloadFile } from "../../adapters/browser/download-file";
import type { Services } from "../../ui/services";

const loadCore = () => import("../../core");

const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const webServices: Services = {
  isOfficeDark: () => null,
  toChosenFile: (file) => ({
    name: file.name,
    read: async () => {
      const { readChosenFile } = await import("../../adapters/browser/read-chosen-file");
      const bytes = await readChosenFile(file);
      if (!bytes.ok) return bytes.failure;
      const { readWorkbookFile } = await import("../../adapters/xlsx/read-workbook-file");
      const snapshot = await readWorkbookFile(bytes.value, file.name);
      const { readWorkbook } = await loadCore();
      return snapshot.ok ? readWorkbook(snapshot.value) : snapshot.failure;
    },
  }),
  saveSummary: async (checked) => {
    const { createWorkbookBuilder } = await import("../../adapters/xlsx/build-workbook");
    const { buildSummaryWorkbook } = await loadCore();
    const bytes = await createWorkbookBuilder().build(buildSummaryWorkbook(checked));
    downloadFile("tong-hop.xlsx", new Uint8Array(bytes), excelType);
  },
  saveReport: async (checked) => {
    const { createDocumentBuilder } = await import("../../adapters/docx");
    const { buildReport } = await loadCore();
    const bytes = await createDocumentBuilder().build(buildReport(checked));
    downloadFile("bao-cao.docx", new Uint8Array(bytes), wordType);
  },
};
