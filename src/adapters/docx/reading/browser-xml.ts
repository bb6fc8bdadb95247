import type { XmlSeam } from "./xml-seam";

/** XML by the browser's own parser. */
export const browserXml: XmlSeam = {
  parse(xml) {
    const document = new DOMParser().parseFromString(xml, "application/xml");
    const [fault] = document.getElementsByTagName("parsererror");
    if (fault) throw new Error(fault.textContent);
    return document;
  },
  write: (document) => new XMLSerializer().serializeToString(document),
};
