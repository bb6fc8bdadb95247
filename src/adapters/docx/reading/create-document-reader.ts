import type { DocumentReader } from "../../../core/ports";
import { findParts } from "./find-parts";
import { readHeadingLevels } from "./heading-levels";
import { openPackage } from "./open-package";
import { parsePart } from "./parse-part";
import { TextCollector } from "./text-collector";
import { Unreadable } from "./unreadable";
import { childElements, wordName } from "./word-xml";
import type { XmlSeam } from "./xml-seam";

/** Gives the reader of .docx files: what its body says, with tables and tagged controls. */
export function createDocumentReader(xml: XmlSeam): DocumentReader {
  return {
    read(bytes, file) {
      try {
        return { ok: true, value: readText(bytes, xml) };
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        return { ok: false, failure: { code: error.code, file, detail: error.message } };
      }
    },
  };
}

function readText(bytes: Uint8Array, xml: XmlSeam): ReturnType<TextCollector["result"]> {
  const parts = openPackage(bytes);
  const { main, styles } = findParts(parts, xml);
  const headings = readHeadingLevels(styles === null ? null : parsePart(parts, styles, xml));
  const collector = new TextCollector(headings);
  const { documentElement } = parsePart(parts, main, xml);
  const body = childElements(documentElement).find((child) => wordName(child) === "body");
  if (!body) throw new Unreadable("wrong-type", "the main part is no Word document");
  collector.visitChildren(body);
  return collector.result();
}
