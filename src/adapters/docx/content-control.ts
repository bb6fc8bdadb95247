/** Content controls (ISO/IEC 29500-1, 17.5.2), which the library has only as check boxes. */
import { BuilderElement, FileChild } from "docx";
import { figureTitle } from "../../core";
import type { Paragraph, TextRun, XmlComponent } from "docx";

/** Word keeps at most 64 characters of a tag or a title. */
export const longestTag = 64;

/** Gives the next w:id of one document, from 1. */
export type NextControlId = () => number;

export function createControlIds(): NextControlId {
  let last = 0;
  return () => ++last;
}

/** A plain-text control around one run; a tool finds it again by its tag. */
export function textControl(tag: string, run: TextRun, nextId: NextControlId): XmlComponent {
  const properties = [...identity(tag, figureTitle(tag), nextId), element("w:text")];
  return element("w:sdt", [element("w:sdtPr", properties), element("w:sdtContent", [run])]);
}

/** A rich-text control around a paragraph that asks the clerk to write; a click selects all of it. */
export class PromptControl extends FileChild {
  constructor(tag: string, title: string, content: Paragraph, nextId: NextControlId) {
    super("w:sdt");
    const showsPrompt = element("w:showingPlcHdr");
    const properties = [...identity(tag, title, nextId), showsPrompt, element("w:richText")];
    this.root.push(element("w:sdtPr", properties), element("w:sdtContent", [content]));
  }
}

function identity(tag: string, title: string, nextId: NextControlId): XmlComponent[] {
  return [
    element("w:alias", [], title.slice(0, longestTag)),
    element("w:tag", [], tag.slice(0, longestTag)),
    element("w:id", [], String(nextId())),
  ];
}

function element(name: string, children: readonly XmlComponent[] = [], value?: string): XmlComponent {
  if (value === undefined) return new BuilderElement({ name, children });
  const attributes = { value: { key: "w:val", value } };
  return new BuilderElement<{ value: string }>({ name, attributes, children });
}
