/** The one difference between a browser and Node: who parses and writes XML. */
export interface XmlSeam {
  /** @throws {Error} when the text is not well-formed XML */
  parse(xml: string): Document;
  write(document: Document): string;
}
