import { styleIds } from "../document-styles";
import { childElements, wordChild, wordName, wordValue } from "../reading/word-xml";

const ours: ReadonlySet<string> = new Set(Object.values(styleIds));

/** Adds those of our styles that a template does not have; its own are never changed. */
export function mergeStyles(own: Document, from: Document): void {
  const root = own.documentElement;
  const known = new Set(stylesOf(root).map(idOf));
  for (const style of stylesOf(from.documentElement)) {
    const id = idOf(style);
    if (!ours.has(id) || known.has(id)) continue;
    const added = own.importNode(style, true);
    const base = wordChild(added, "basedOn");
    // A localised Word has another name for Normal; without one the style stands on the document's defaults.
    if (base && !known.has(wordValue(base) ?? "")) added.removeChild(base);
    root.appendChild(added);
  }
}

function stylesOf(root: Element): Element[] {
  return childElements(root).filter((child) => wordName(child) === "style");
}

function idOf(style: Element): string {
  return style.getAttributeNS(style.namespaceURI, "styleId") ?? "";
}
