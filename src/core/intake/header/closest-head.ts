/** Typing errors in heads, measured by edit distance; a proposal, never a certainty. */
import { distance } from "fastest-levenshtein";
import { hasSwappedLetters } from "../words/swapped-letters";

/** Shorter words are too near to each other to be corrected. */
const shortestCorrected = 7;

/** Gives the known head within one edit (two from 14 letters on), where exactly one is that near. */
export function closest(key: string, heads: Iterable<string>): string | undefined {
  if (key.length < shortestCorrected) return undefined;
  const allowed = key.length >= 14 ? 2 : 1;
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const head of heads) {
    if (head.length < shortestCorrected || Math.abs(head.length - key.length) > allowed) continue;
    const edits = hasSwappedLetters(key, head) ? 1 : distance(key, head);
    if (edits > bestDistance || (edits > 1 && hasOtherWords(key, head))) continue;
    best = edits === bestDistance ? undefined : head;
    bestDistance = edits;
  }
  return bestDistance <= allowed ? best : undefined;
}

/** "đảng viên" for "sáng kiến": two words that differ are other words. */
function hasOtherWords(typed: string, head: string): boolean {
  const [words, known] = [typed.split(" "), head.split(" ")];
  return words.length === known.length && words.filter((word, at) => word !== known[at]).length > 1;
}
