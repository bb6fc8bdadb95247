import { legacyFontKind } from "./legacy-font";
import type { LegacyEncoding, Misreading } from "./legacy-encoding";
import { findMarkedWords } from "./marked-words";
import { isSound, readWord } from "./reading";
import type { Reading } from "./reading";

export interface EncodingSample {
  readonly text: string;
  readonly fontName?: string | undefined;
}

export interface ColumnEncoding {
  readonly encoding: "Unicode" | LegacyEncoding;
  readonly confidence: "certain" | "probable" | "doubtful";
  /** Present where the legacy bytes were read under a wrong code page; `decodeLegacy` undoes it. */
  readonly misread?: Misreading;
}

interface Vote {
  readonly reading: Reading;
  readonly words: readonly (string | undefined)[];
  readonly soundCount: number;
}

/** On an equal vote the earlier one stands. */
const READINGS: readonly Reading[] = [
  { encoding: "Unicode" },
  { encoding: "TCVN3" },
  { encoding: "VNI" },
  { encoding: "VPS" },
  { encoding: "VISCII" },
  { encoding: "TCVN3", misread: "windows-1258" },
  { encoding: "VNI", misread: "windows-1258" },
];

/** Half a word: it tips an equal vote and no other. */
const FONT_WEIGHT = 0.5;
/** A legacy reading of a column in a Unicode font must save this many words, unless one is plainly broken. */
const CLEAR_LEAD = 2;
/** A small letter before a capital, or a sign inside a word: no Unicode text looks so. */
const BROKEN_WORD =
  /\p{Ll}\p{Lu}|\p{L}[\u00a1-\u00b9\u00bb-\u00bf\u00d7\u00f7]|[\u00a1-\u00bf\u00d7\u00f7]\p{L}/u;

/**
 * Answers how a column's text is encoded: by a vote of its words for the reading that makes syllables of them, with the font as a hint.
 *
 * One cell alone can be a word in two encodings; ask for whole columns.
 */
export function detectColumnEncoding(samples: readonly EncodingSample[]): ColumnEncoding {
  const words = findMarkedWords(samples.map(({ text }) => text));
  if (words.length === 0) return { encoding: "Unicode", confidence: "certain" };
  const fontKind = findFontKind(samples);
  const ranked = READINGS.map((reading) => vote(reading, words)).sort(
    (one, other) => weigh(other, fontKind) - weigh(one, fontKind),
  );
  const [best] = ranked;
  const unicode = ranked.find(({ reading }) => reading.encoding === "Unicode");
  if (best === undefined || unicode === undefined || best === unicode) return judgeUnicode(ranked, fontKind);
  return isEvident(best, unicode, words, fontKind)
    ? judgeLegacy(best, ranked, fontKind)
    : { encoding: "Unicode", confidence: "doubtful" };
}

function vote(reading: Reading, marked: readonly string[]): Vote {
  const words = marked.map((word) => readWord(word, reading));
  return { reading, words, soundCount: words.filter(isSound).length };
}

function weigh({ reading, soundCount }: Vote, fontKind: LegacyEncoding | undefined): number {
  return soundCount + (soundCount > 0 && reading.encoding === fontKind ? FONT_WEIGHT : 0);
}

function isEvident(
  best: Vote,
  unicode: Vote,
  words: readonly string[],
  fontKind: LegacyEncoding | undefined,
): boolean {
  if (best.soundCount * 2 < words.length) return false;
  if (best.reading.encoding === fontKind) return true;
  const isBroken = words.some((word, at) => BROKEN_WORD.test(word) && isSound(best.words[at]));
  return isBroken || best.soundCount - unicode.soundCount >= CLEAR_LEAD;
}

function judgeUnicode(ranked: readonly Vote[], fontKind: LegacyEncoding | undefined): ColumnEncoding {
  const lead = leadOf(ranked);
  const isForeign = ranked[0]?.soundCount === 0;
  if (lead >= CLEAR_LEAD || (fontKind === undefined && (lead > 0 || isForeign))) {
    return { encoding: "Unicode", confidence: "certain" };
  }
  return { encoding: "Unicode", confidence: lead > 0 || fontKind === undefined ? "probable" : "doubtful" };
}

function judgeLegacy(
  best: Vote,
  ranked: readonly Vote[],
  fontKind: LegacyEncoding | undefined,
): ColumnEncoding {
  const lead = leadOf(ranked);
  if (lead <= 0) return { ...best.reading, confidence: "doubtful" };
  const isWhole = best.soundCount * 5 >= best.words.length * 4;
  const isClear = lead >= CLEAR_LEAD || best.reading.encoding === fontKind;
  return { ...best.reading, confidence: isWhole && isClear ? "certain" : "probable" };
}

/** How many words the first reading saves that the next one, where it reads otherwise, does not. */
function leadOf([best, ...others]: readonly Vote[]): number {
  if (best === undefined) return 0;
  const rivals = others.filter(({ words }) => words.some((word, at) => word !== best.words[at]));
  return best.soundCount - Math.max(0, ...rivals.map(({ soundCount }) => soundCount));
}

/** The legacy encoding that the fonts of most cells with marked letters are made for, if any. */
function findFontKind(samples: readonly EncodingSample[]): LegacyEncoding | undefined {
  const counts = new Map<LegacyEncoding | undefined, number>();
  for (const { text, fontName } of samples) {
    if (findMarkedWords([text]).length === 0) continue;
    const kind = legacyFontKind(fontName);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
