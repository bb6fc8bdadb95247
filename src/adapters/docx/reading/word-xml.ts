/** Small questions to the XML of a Word document, whichever of the two namespaces it uses. */
import { corrupt } from "./unreadable";

const namespaces: ReadonlySet<string | null> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** Word nests a few dozen levels; a file made to exhaust the stack nests thousands. */
const deepest = 500;

/** Gives the local name of a Word element, else an empty text. */
export function wordName(node: Element): string {
  return namespaces.has(node.namespaceURI) ? node.localName : "";
}

export function childElements(parent: Node): Element[] {
  const elements: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) elements.push(node as Element);
  }
  return elements;
}

export function wordChild(parent: Element | undefined, name: string): Element | undefined {
  return parent && childElements(parent).find((child) => wordName(child) === name);
}

/** Gives the `w:val` of a child, as most properties keep their value. */
export function valueOfChild(parent: Element | undefined, name: string): string | undefined {
  return wordValue(wordChild(parent, name));
}

export function wordValue(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  return element.getAttributeNS(element.namespaceURI, "val") ?? undefined;
}

export function checkDepth(depth: number): void {
  if (depth > deepest) throw corrupt("elements nest too deeply");
}
