export { createDocumentBuilder } from "./create-document-builder";
