import { codeTables } from "./code-tables";
import type { LegacyEncoding } from "./legacy-encoding";

const STARTS_CAPITAL = /^\p{Lu}/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The small letters that stand for their capitals too: TCVN3 has no code for "Á", so "Ánh" is stored as "ánh". */
const shared = new Map<LegacyEncoding, ReadonlySet<string>>();

function withoutCapital(encoding: LegacyEncoding): ReadonlySet<string> {
  const before = shared.get(encoding);
  if (before !== undefined) return before;
  const letters = new Set(codeTables[encoding].values());
  const small = [...letters].filter((letter) => {
    const capital = letter.toUpperCase();
    return capital !== letter && !letters.has(capital);
  });
  const found = new Set(small);
  shared.set(encoding, found);
  return found;
}

/**
 * Capitalises words whose first letter has no code for its capital, where every other word of the text has one:
 * "Nguyễn Thị ánh" is a name. In a sentence ("ở ấp Tân Lập") nothing can be told, and nothing is changed.
 */
export function settleInitials(text: string, encoding: LegacyEncoding): string {
  const lost = withoutCapital(encoding);
  if (lost.size === 0) return text;
  const words = text.match(WORD) ?? [];
  const open = words.filter((word) => lost.has(word.charAt(0)));
  const others = words.filter((word) => !lost.has(word.charAt(0)));
  if (open.length === 0 || others.length === 0 || !others.every(isCapitalised)) return text;
  return text.replace(WORD, (word) =>
    lost.has(word.charAt(0)) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}

function isCapitalised(word: string): boolean {
  return STARTS_CAPITAL.test(word);
}
