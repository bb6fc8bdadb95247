import type { Inline } from "../document-model";

export type SentencePart = string | Inline | readonly Inline[];

/** Fills the {names} of a sentence with text or figures, each figure keeping its key. @throws {Error} when a name has no part */
export function fillSentence(template: string, parts: Readonly<Record<string, SentencePart>> = {}): Inline[] {
  return template.split(/\{(\w+)\}/u).flatMap((piece, index) => {
    // Odd pieces are the names.
    if (index % 2 === 0) return piece === "" ? [] : [{ text: piece }];
    const part = parts[piece];
    if (part === undefined) throw new Error(`nothing fills {${piece}} in: ${template}`);
    if (typeof part === "string") return [{ text: part }];
    return "text" in part ? [part] : [...part];
  });
}

/** Fills a sentence whose parts are plain text. */
export function fillText(template: string, parts: Readonly<Record<string, string>> = {}): string {
  return fillSentence(template, parts)
    .map((inline) => inline.text)
    .join("");
}
