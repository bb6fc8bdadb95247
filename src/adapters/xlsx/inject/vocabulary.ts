import { attributeOf, rootOf } from "./xml-nodes";

/** Which words a workbook's own parts use: transitional or strict names, with or without a prefix. */
export interface Vocabulary {
  readonly main: string;
  /** Where kinds of relationships begin; also the name space of `r:id`. */
  readonly links: string;
}

const TRANSITIONAL: Vocabulary = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  links: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT: Vocabulary = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  links: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** Tells the vocabulary by the workbook part's name space. */
export function vocabularyOf(workbook: string): Vocabulary {
  const root = rootOf(workbook);
  const bound = root.prefix === "" ? "xmlns" : root.prefix.slice(0, -1);
  return attributeOf(root, bound) === STRICT.main ? STRICT : TRANSITIONAL;
}
