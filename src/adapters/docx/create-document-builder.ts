import type { DocumentBuilder } from "../../core/ports";

/** Gives the builder of Word reports; the document library is loaded only when a report is built. */
export function createDocumentBuilder(): DocumentBuilder {
  return {
    async build(model) {
      const { writeDocument } = await import("./write-document");
      return writeDocument(model);
    },
  };
}
