import { foldWithoutAccents } from "../../text";

const known = new Map<string, string>();
/** Lists repeat few words; what is not repeated is not worth keeping. */
const keptTexts = 20_000;

/** Gives a cell's words without accents and outer spaces; remembered, since lists repeat them. */
export function foldedWords(text: string): string {
  if (text === "") return "";
  let words = known.get(text);
  if (words === undefined) {
    words = foldWithoutAccents(text).trim();
    if (known.size < keptTexts) known.set(text, words);
  }
  return words;
}
