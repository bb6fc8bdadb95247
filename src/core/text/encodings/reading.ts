import { cleanTextKeepingSoftHyphen } from "../clean-text";
import { repairLookAlikes } from "../repair-look-alikes";
import { isVietnameseSyllable } from "../syllables/is-vietnamese-syllable";
import { codeTables } from "./code-tables";
import { decodeLegacy } from "./decode-legacy";
import type { LegacyEncoding, Misreading } from "./legacy-encoding";
import { undoWindows1258 } from "./undo-windows-1258";

/** One way to understand the stored characters of a column. */
export interface Reading {
  readonly encoding: "Unicode" | LegacyEncoding;
  readonly misread?: Misreading;
}

const ONE_CASE = /^(?:\p{Lu}?[\p{Ll}\p{M}]*|[\p{Lu}\p{M}]+)$/u;
const ASCII = /[ -~]/;

const charactersOf = (encoding: LegacyEncoding): ReadonlySet<string> =>
  new Set([...codeTables[encoding].keys()].join(""));

const known: Readonly<Record<LegacyEncoding, ReadonlySet<string>>> = {
  TCVN3: charactersOf("TCVN3"),
  VNI: charactersOf("VNI"),
  VPS: charactersOf("VPS"),
  VISCII: charactersOf("VISCII"),
};

/** Answers a word under a reading, or undefined where its characters do not occur in that encoding. */
export function readWord(word: string, reading: Reading): string | undefined {
  if (reading.encoding === "Unicode") return repairLookAlikes(cleanTextKeepingSoftHyphen(word)).text;
  const stored = reading.misread === undefined ? word : undoWindows1258(word);
  if (!canHold(reading.encoding, stored)) return undefined;
  return decodeLegacy(stored, reading.encoding);
}

/** Tells whether a word, read so, is a Vietnamese syllable in one case throughout. */
export function isSound(word: string | undefined): boolean {
  return word !== undefined && ONE_CASE.test(word) && isVietnameseSyllable(word);
}

function canHold(encoding: LegacyEncoding, word: string): boolean {
  return Array.from(word).every((letter) => ASCII.test(letter) || known[encoding].has(letter));
}
