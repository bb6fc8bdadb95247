import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Document as NodeDocument } from "@xmldom/xmldom";
import type { XmlSeam } from "./xml-seam";

/** XML where there is no browser. The package's nodes offer what we use of the DOM. */
export const nodeXml: XmlSeam = {
  parse(xml) {
    const stop = (level: string, message: string): void => {
      if (level !== "warning") throw new Error(message);
    };
    return new DOMParser({ onError: stop }).parseFromString(xml, "application/xml") as unknown as Document;
  },
  write: (document) => new XMLSerializer().serializeToString(document as unknown as NodeDocument),
};
