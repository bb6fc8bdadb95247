import { scanPart } from "../xml/scan-part";
import type { XmlTag } from "../xml/xml-tag";
import type { ZipArchive } from "../zip/open-zip";
import { RichTextCollector, type RichText } from "./rich-text";

/** Reads the table of texts that cells refer to by number. */
export function readSharedStrings(archive: ZipArchive, part: string): readonly RichText[] {
  const strings: RichText[] = [];
  const collector = new RichTextCollector();
  scanPart(archive, part, {
    open: (name: string, tag: XmlTag) => {
      collector.open(name, tag);
    },
    text: (text) => {
      collector.text(text);
    },
    close: (name) => {
      collector.close(name);
      if (name === "si") strings.push(collector.take());
    },
  });
  return strings;
}
