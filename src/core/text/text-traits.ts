import { ODD_SPACES, ZERO_WIDTH } from "./characters";
import { isCleanText } from "./clean-text";
import { repairLookAlikes } from "./repair-look-alikes";

/** What is odd about a text as stored; each word is also the code of a read issue. */
export type TextTrait = "nfd" | "nbsp" | "zero-width" | "whitespace" | "look-alike-character";

const ODD_SPACE = new RegExp(`[${ODD_SPACES}]`);
const INVISIBLE = new RegExp(`[${ZERO_WIDTH}]`);
const EDGE_OR_DOUBLE_SPACE = /^\s|\s$|[ \t]{2}|\t/;
const NONE: readonly TextTrait[] = [];

const TESTS: readonly (readonly [TextTrait, (raw: string) => boolean])[] = [
  ["nfd", (raw) => raw !== raw.normalize("NFC")],
  ["nbsp", (raw) => ODD_SPACE.test(raw)],
  ["zero-width", (raw) => INVISIBLE.test(raw)],
  ["whitespace", (raw) => EDGE_OR_DOUBLE_SPACE.test(raw)],
  ["look-alike-character", (raw) => repairLookAlikes(raw).changed],
];

/**
 * Answers which oddities a stored text has, in a fixed order.
 *
 * Text in a legacy encoding is to be decoded first: its letters are look-alikes by nature. Line breaks inside a cell are usual.
 */
export function textTraits(raw: string): readonly TextTrait[] {
  if (isCleanText(raw)) return repairLookAlikes(raw).changed ? ["look-alike-character"] : NONE;
  return TESTS.filter(([, holds]) => holds(raw)).map(([trait]) => trait);
}
