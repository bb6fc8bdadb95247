import { unifyDashes } from "../text/unify-dashes";
import { unifyTonePlacement } from "../text/tone-placement";

/** Odd spaces and tabs; one for one, so that positions stay. */
const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** A letter or digit on neither side: regular expressions' own \b knows ASCII only. */
export const wordStart = "(?<![\\p{L}\\p{M}\\p{N}])";
export const wordEnd = "(?![\\p{L}\\p{M}\\p{N}])";

/** Gives composed text in small letters with plain spaces, dashes and tone marks, letter for letter. */
export function foldInPlace(text: string): string {
  const composed = text.normalize("NFC");
  const folded = unifyTonePlacement(unifyDashes(composed.toLowerCase())).replace(spaces, " ");
  return folded.length === composed.length ? folded : composed.replace(spaces, " ");
}

/** A regular expression over folded text whose ends are ends of words. */
export function words(pattern: string): RegExp {
  return new RegExp(`${wordStart}(?:${pattern})${wordEnd}`, "gu");
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export function findAll(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
