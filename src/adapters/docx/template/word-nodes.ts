/** Makes Word elements in a document of its own namespace and prefix. */
import { longestTag } from "../content-control";
import { figureTitle } from "../../../core";
import { safeText } from "../safe-text";
import { wordChild } from "../reading/word-xml";

export interface WordNodes {
  /** A run of text that looks as another run. */
  run(text: string, look: Element | undefined): Element;
  /** A plain-text control around a run, tagged with a key. */
  control(key: string, run: Element): Element;
}

/** `nextId` gives ids that the document does not have yet. */
export function createWordNodes(document: Document, nextId: () => number): WordNodes {
  const root = document.documentElement;
  const prefix = root.prefix === null || root.prefix === "" ? "" : `${root.prefix}:`;
  const element = (name: string, children: readonly Element[] = []): Element => {
    const made = document.createElementNS(root.namespaceURI, prefix + name);
    for (const child of children) made.appendChild(child);
    return made;
  };
  const valued = (name: string, value: string): Element => {
    const made = element(name);
    made.setAttributeNS(root.namespaceURI, `${prefix === "" ? "w:" : prefix}val`, value);
    return made;
  };
  return {
    run(text, look) {
      const words = element("t");
      words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
      words.appendChild(document.createTextNode(safeText(text)));
      const properties = look ? wordChild(look, "rPr") : undefined;
      return element("r", [...(properties ? [properties.cloneNode(true) as Element] : []), words]);
    },
    control(key, run) {
      const properties = element("sdtPr", [
        valued("alias", figureTitle(key)),
        valued("tag", key.slice(0, longestTag)),
        valued("id", String(nextId())),
        element("text"),
      ]);
      return element("sdt", [properties, element("sdtContent", [run])]);
    },
  };
}
