import type { Rating } from "../../domain";
import { ratingSynonyms } from "../../law";
import { foldedWords } from "./folded-words";

/** Shorter names are too near to each other for a letter more or less. */
const shortestWithEdit = 12;
const shortest = 4;

/** Gives the rating that a text may have been meant for: the only one whose name is one slip of the hand away. */
export function likelyRating(text: string): Rating | undefined {
  const typed = lettersOf(text);
  if (typed.length < shortest) return undefined;
  const found = new Set(names.filter(([name]) => isSlip(typed, name)).map(([, rating]) => rating));
  const [rating] = found;
  return found.size === 1 ? rating : undefined;
}

/** Gives a rating's full name. */
export function ratingName(rating: Rating): string {
  return ratingSynonyms.find((each) => each.rating === rating)?.text ?? rating;
}

function lettersOf(text: string): string {
  return foldedWords(text).replace(/\P{L}/gu, "");
}

const names = ratingSynonyms.map(({ text, rating }) => [lettersOf(text), rating] as const);

/** "HTTVN": two neighbours changed places; "HTTN": the last is missing; in a long name one letter may be another, too many or left out. */
function isSlip(typed: string, meant: string): boolean {
  const start = commonStart(typed, meant);
  const [rest, meantRest] = [typed.slice(start), meant.slice(start)];
  const swapped = rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2);
  if (rest.length > 1 && swapped === meantRest) return true;
  if (meant.slice(0, -1) === typed) return true;
  if (meant.length < shortestWithEdit) return false;
  const [behind, meantBehind] = [rest.slice(1), meantRest.slice(1)];
  return behind === meantBehind || behind === meantRest || rest === meantBehind;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
