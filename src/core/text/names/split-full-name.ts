import { cleanText } from "../clean-text";

export interface NameParts {
  /** Empty where the name is one word. */
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
}

/** A letter after the given name tells two people of one school apart: "Lê Thị Hoa B". */
const LONE_LETTER = /^\p{Lu}$/u;
const NEVER_GIVEN = /^(?:văn|thị)$/i;

/** Splits a name as Vietnamese order has it: family name first, given name last. */
export function splitFullName(name: string): NameParts {
  const words = cleanText(name).split(" ");
  const givenFrom = words.length - (endsInLoneLetter(words) ? 2 : 1);
  return {
    familyName: words.slice(0, Math.min(1, givenFrom)).join(" "),
    middleName: words.slice(1, givenFrom).join(" "),
    givenName: words.slice(givenFrom).join(" "),
  };
}

function endsInLoneLetter(words: readonly string[]): boolean {
  const [before = "", last = ""] = words.slice(-2);
  return words.length > 2 && LONE_LETTER.test(last) && !NEVER_GIVEN.test(before);
}
