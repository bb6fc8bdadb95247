import type { XmlComponent } from "docx";
import { textControl } from "./content-control";
import type { NextControlId } from "./content-control";
import type { Inline } from "./document-model";
import { textRun } from "./text-run";

/** Writes runs of text; a computed figure becomes a content control tagged with its key. */
export function writeInlines(content: readonly Inline[], nextId: NextControlId): XmlComponent[] {
  return content.map(({ text, fact, bold, italic }) => {
    const run = textRun(text, {
      ...(bold === true ? { bold: true } : {}),
      ...(italic === true ? { italics: true } : {}),
    });
    return fact === undefined ? run : textControl(fact, run, nextId);
  });
}
