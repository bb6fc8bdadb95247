import { Paragraph } from "docx";
import type { IParagraphOptions, XmlComponent } from "docx";

/** A paragraph that may hold content controls, which the library's own children do not include. */
export class ContentParagraph extends Paragraph {
  constructor(options: Omit<IParagraphOptions, "children" | "text">, content: readonly XmlComponent[]) {
    super(options);
    this.root.push(...content);
  }
}
