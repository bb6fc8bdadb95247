const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

export interface TonedLetters {
  /** Composed letters without tone; circumflex, breve and horn stay. */
  readonly base: string;
  /** The tone's combining mark; empty for the level tone. */
  readonly tone: string;
  /** The letter that carries it, counted from 0; -1 without a tone. */
  readonly toneAt: number;
  readonly toneCount: number;
}

/** Splits the tone from a word in lower case. */
export function splitTone(word: string): TonedLetters {
  const letters = Array.from(word.normalize("NFC"), (letter) => letter.normalize("NFD"));
  const tones = letters.map((letter) => (letter.match(TONES) ?? []).join(""));
  const tone = tones.join("");
  return {
    base: letters.join("").replace(TONES, "").normalize("NFC"),
    tone,
    toneAt: tones.findIndex((mark) => mark !== ""),
    toneCount: tone.length,
  };
}
