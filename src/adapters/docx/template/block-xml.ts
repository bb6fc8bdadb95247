import { Document as WordDocument, Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { writeBlocks } from "../block-writer";
import type { DocumentBlock } from "../document-model";
import { documentStyles } from "../document-styles";
import { childElements, wordName } from "../reading/word-xml";
import type { XmlSeam } from "../reading/xml-seam";

/** Blocks as Word elements, with the styles that they use. */
export interface BlockXml {
  readonly elements: readonly Element[];
  readonly styles: Document;
}

/** Writes blocks as they stand in our own report. Charts are left out: they need parts that a template lacks. */
export async function blockXml(
  blocks: readonly DocumentBlock[],
  width: number,
  nextId: () => number,
  xml: XmlSeam,
): Promise<BlockXml> {
  const plain = blocks.filter(({ type }) => type !== "chart");
  const children = writeBlocks(plain, width, nextId);
  const document = new WordDocument({ styles: documentStyles(), sections: [{ children }] });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const read = (name: string): Document => xml.parse(strFromU8(parts[name] ?? new Uint8Array()));
  const { documentElement } = read("word/document.xml");
  const body = childElements(documentElement).find((child) => wordName(child) === "body");
  const elements = body ? childElements(body).filter((child) => wordName(child) !== "sectPr") : [];
  return { elements, styles: read("word/styles.xml") };
}
