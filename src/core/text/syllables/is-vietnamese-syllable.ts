import rules from "./syllable-rules.json";
import { splitTone } from "./tone";
import type { TonedLetters } from "./tone";
import { toneLetters } from "./tone-letter";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ONSETS = ["", ...rules.onsets.split(" ")];
const LABIALS = words(rules.labials);
const ONLY_BEFORE_FRONT = words(rules.onlyBeforeFrontVowels);
const NEVER_BEFORE_FRONT = words(rules.neverBeforeFrontVowels);
const PLAIN = words(rules.rhymes.plain);
const ROUNDED = words(rules.rhymes.rounded);
const ALONE = words(rules.rhymes.alone);
const AFTER_QU = words(rules.rhymes.afterQu);

const FRONT_VOWEL = /^[eêiy]/;
const STOPPED = /(?:[cpt]|ch)$/;
const TONE_OF_STOPPED = /^[\u0301\u0323]$/;

/** Vietnamese has some 7,000 syllables; a list repeats few of them often. */
const REMEMBERED_WORDS = 20_000;
const known = new Map<string, boolean>();

/** Tells whether a word is a syllable that Vietnamese spelling allows, with the tone where it may stand. */
export function isVietnameseSyllable(word: string): boolean {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= REMEMBERED_WORDS) known.clear();
  const isSyllable = isSpelledAsSyllable(word);
  known.set(word, isSyllable);
  return isSyllable;
}

function isSpelledAsSyllable(word: string): boolean {
  const parts = splitTone(word.toLowerCase());
  if (parts.toneCount > 1) return false;
  return ONSETS.some((onset) => parts.base.startsWith(onset) && fits(onset, parts));
}

function fits(onset: string, { base, tone, toneAt }: TonedLetters): boolean {
  const rhyme = base.slice(onset.length);
  if (!mayFollow(onset, rhyme)) return false;
  if (STOPPED.test(rhyme) && !TONE_OF_STOPPED.test(tone)) return false;
  return toneAt < 0 || toneLetters(rhyme).includes(toneAt - onset.length);
}

function mayFollow(onset: string, rhyme: string): boolean {
  if (onset === "qu") return AFTER_QU.has(rhyme);
  if (onset === "" && ALONE.has(rhyme)) return true;
  if (ROUNDED.has(rhyme)) return mayBeRounded(onset);
  return PLAIN.has(rhyme) && agreesWithVowel(onset, rhyme);
}

function mayBeRounded(onset: string): boolean {
  return !LABIALS.has(onset) && !ONLY_BEFORE_FRONT.has(onset) && onset !== "c";
}

/** In "gì" and "giết" the letter i of gi is also the vowel. */
function agreesWithVowel(onset: string, rhyme: string): boolean {
  const startsWithI = rhyme.startsWith("i");
  if (onset === "gi") return !startsWithI && rhyme !== "y";
  if (onset === "g" && startsWithI) return true;
  const isFront = FRONT_VOWEL.test(rhyme);
  return isFront ? !NEVER_BEFORE_FRONT.has(onset) : !ONLY_BEFORE_FRONT.has(onset);
}
