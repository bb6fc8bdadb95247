export { createDocumentBuilder } from "./create-document-builder";
export { createDocumentReader } from "./reading/create-document-reader";
export { browserXml } from "./reading/browser-xml";
export type { XmlSeam } from "./reading/xml-seam";
export { createTemplateFiller } from "./template/create-template-filler";
