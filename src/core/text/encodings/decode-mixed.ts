import { decodeLegacy } from "./decode-legacy";
import type { DecodeOptions } from "./decode-legacy";
import { hasUnicodeOnlyLetters } from "./has-unicode-only-letters";
import type { LegacyEncoding } from "./legacy-encoding";
import { isSound, readWord } from "./reading";
import type { Reading } from "./reading";

export interface MixedDecoding {
  readonly text: string;
  /** How many words stood in Unicode already, and how many were decoded; both above zero means mixed. */
  readonly unicodeWordCount: number;
  readonly decodedWordCount: number;
  /** True where a word could be either, and was decoded. */
  readonly doubtful: boolean;
}

const BETWEEN_WORDS = /([\t\n\r !-@[-`{-~]+)/;
const BEYOND_ASCII = /[^\0-~]/;

/**
 * Decodes a cell of a legacy column in which some words were typed in Unicode.
 *
 * A word with letters that only Unicode has stays; so does one that is a syllable as it stands and none when decoded.
 */
export function decodeMixed(
  text: string,
  encoding: LegacyEncoding,
  options: DecodeOptions = {},
): MixedDecoding {
  const misread = options.misread === undefined ? {} : { misread: options.misread };
  const parts = text
    .split(BETWEEN_WORDS)
    .map((word) => ({ word, kind: kindOf(word, { encoding, ...misread }) }));
  const isMixed = parts.some(({ kind }) => kind === "unicode");
  const decodedParts = parts.map(({ word, kind }) =>
    kind === "unicode" ? word : decodeLegacy(word, encoding, options),
  );
  return {
    text: decodedParts.join(""),
    unicodeWordCount: parts.filter(({ kind }) => kind === "unicode").length,
    decodedWordCount: parts.filter(({ kind }) => kind === "legacy" || kind === "either").length,
    doubtful: isMixed && parts.some(({ kind }) => kind === "either"),
  };
}

function kindOf(word: string, legacy: Reading): "ascii" | "unicode" | "legacy" | "either" {
  if (!BEYOND_ASCII.test(word)) return "ascii";
  if (legacy.misread === undefined && hasUnicodeOnlyLetters(word)) return "unicode";
  if (!isSound(readWord(word, { encoding: "Unicode" }))) return "legacy";
  return isSound(readWord(word, legacy)) ? "either" : "unicode";
}
