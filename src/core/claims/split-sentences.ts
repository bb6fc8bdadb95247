import type { Span } from "./fold-text";

/** A full stop ends a sentence only before a capital, a digit or a quotation; "2.490" and "QĐ.UBND" go on. */
const ends = /[.!?…]+["”)]?(?=\s+[\p{Lu}\p{N}“"(+-]|\s*$)|\n+/gu;

/** Gives the sentences of a composed text as spans. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(ends)) {
    const to = match.index + match[0].length;
    sentences.push({ from, to });
    from = to;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences.filter((span) => text.slice(span.from, span.to).trim() !== "");
}
