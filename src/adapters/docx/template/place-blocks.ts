import type { DocumentBlock } from "../document-model";
import { childElements, wordChild, wordName } from "../reading/word-xml";
import type { XmlSeam } from "../reading/xml-seam";
import { blockXml } from "./block-xml";
import { mergeStyles } from "./merge-styles";

export interface BlockSurroundings {
  /** In twips. */
  readonly width: number;
  readonly nextId: () => number;
  /** The template's styles, to which ours are added; null where it has none. */
  readonly styles: Document | null;
  readonly xml: XmlSeam;
}

/** Puts tables and paragraphs in the place of a paragraph, or into a control around paragraphs. */
export async function placeBlocks(
  element: Element,
  blocks: readonly DocumentBlock[],
  { width, nextId, styles, xml }: BlockSurroundings,
): Promise<void> {
  const made = await blockXml(blocks, width, nextId, xml);
  if (styles) mergeStyles(styles, made.styles);
  const { ownerDocument } = element;
  const content = wordName(element) === "sdt" ? wordChild(element, "sdtContent") : undefined;
  const parent = content ?? element.parentNode;
  if (!parent) return;
  const old = content ? childElements(content) : [element];
  for (const node of made.elements) parent.insertBefore(ownerDocument.importNode(node, true), old[0] ?? null);
  for (const node of old) if (!endsSection(node) && made.elements.length > 0) parent.removeChild(node);
}

/** A paragraph that ends a section holds the section's page; it stays, emptied. */
function endsSection(node: Element): boolean {
  const properties = wordChild(node, "pPr");
  if (!wordChild(properties, "sectPr")) return false;
  for (const child of childElements(node)) if (child !== properties) node.removeChild(child);
  return true;
}
