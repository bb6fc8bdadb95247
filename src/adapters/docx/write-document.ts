import { Document, Packer } from "docx";
import { createControlIds } from "./content-control";
import type { DocumentModel } from "./document-model";
import { documentStyles } from "./document-styles";
import { finishPackage } from "./finish-package";
import { annexSection, reportSection } from "./page-sections";
import { safeText } from "./safe-text";

const product = "Sổ Thi đua";

/** Writes a model as the bytes of a .docx file; equal models give equal bytes. */
export async function writeDocument(model: DocumentModel): Promise<Uint8Array> {
  const nextId = createControlIds();
  const document = new Document({
    title: safeText(model.properties.title),
    subject: safeText(model.properties.subject),
    keywords: safeText(model.properties.keywords.join(", ")),
    creator: product,
    lastModifiedBy: product,
    styles: documentStyles(),
    sections: [reportSection(model, nextId), ...model.annexes.map((annex) => annexSection(annex, nextId))],
  });
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}
