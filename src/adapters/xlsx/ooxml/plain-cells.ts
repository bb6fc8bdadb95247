/** A cell as nearly every program writes it: `<c r="B12" s="3" t="s"><v>45</v></c>`. Reused for the next. */
export class PlainCell {
  row = 0;
  column = 0;
  style = 0;
  /** The value is a place in the table of texts. */
  isShared = false;
  /** Undefined where the cell carries only a format. */
  value: number | undefined;
}

const [QUOTE, SLASH, EQUALS, LESS, GREATER, SPACE] = [34, 47, 61, 60, 62, 32];
const [LETTER_C, LETTER_N, LETTER_R, LETTER_S, LETTER_T] = [99, 110, 114, 115, 116];
const END = "</v></c>";
/** Whole numbers up to this many digits are exact. */
const MOST_DIGITS = 15;

/**
 * Reads the cell that begins at a "<" at one go. Gives the place behind it, or -1 where it is written in any other way
 * or its end is still to come: then it is left to the scanner.
 */
export function readPlainCell(source: string, at: number, cell: PlainCell): number {
  if (source.charCodeAt(at + 1) !== LETTER_C || source.charCodeAt(at + 2) !== SPACE) return -1;
  cell.row = 0;
  cell.style = 0;
  cell.isShared = false;
  cell.value = undefined;
  let next = at + 3;
  for (;;) {
    next = readAttribute(source, next, cell);
    if (next < 0) return -1;
    const code = source.charCodeAt(next);
    if (code === GREATER) return cell.row === 0 ? -1 : readValue(source, next + 1, cell);
    if (code === SLASH) return cell.row !== 0 && source.charCodeAt(next + 1) === GREATER ? next + 2 : -1;
    if (code !== SPACE) return -1;
    next += 1;
  }
}

/** Gives the place behind the attribute's closing quote, or -1. */
function readAttribute(source: string, at: number, cell: PlainCell): number {
  if (source.charCodeAt(at + 1) !== EQUALS || source.charCodeAt(at + 2) !== QUOTE) return -1;
  const name = source.charCodeAt(at);
  const end =
    name === LETTER_R
      ? readReference(source, at + 3, cell)
      : name === LETTER_S
        ? readStyle(source, at + 3, cell)
        : name === LETTER_T
          ? readType(source, at + 3, cell)
          : -1;
  return end < 0 || source.charCodeAt(end) !== QUOTE ? -1 : end + 1;
}

function readReference(source: string, from: number, cell: PlainCell): number {
  let at = from;
  let column = 0;
  let code = source.charCodeAt(at);
  for (; code >= 65 && code <= 90; code = source.charCodeAt(++at)) column = column * 26 + code - 64;
  let row = 0;
  for (; code >= 48 && code <= 57; code = source.charCodeAt(++at)) row = row * 10 + code - 48;
  if (column === 0 || row === 0 || at - from > 10) return -1;
  cell.row = row;
  cell.column = column;
  return at;
}

function readStyle(source: string, from: number, cell: PlainCell): number {
  let at = from;
  let style = 0;
  let code = source.charCodeAt(at);
  for (; code >= 48 && code <= 57; code = source.charCodeAt(++at)) style = style * 10 + code - 48;
  cell.style = style;
  return at === from || at - from > MOST_DIGITS ? -1 : at;
}

function readType(source: string, at: number, cell: PlainCell): number {
  const code = source.charCodeAt(at);
  cell.isShared = code === LETTER_S;
  return cell.isShared || code === LETTER_N ? at + 1 : -1;
}

function readValue(source: string, from: number, cell: PlainCell): number {
  if (!source.startsWith("<v>", from)) return -1;
  let at = from + 3;
  let value = 0;
  let code = source.charCodeAt(at);
  for (; code >= 48 && code <= 57; code = source.charCodeAt(++at)) value = value * 10 + code - 48;
  const digitCount = at - from - 3;
  if (code !== LESS || digitCount === 0 || digitCount > MOST_DIGITS) {
    at = source.indexOf("<", at);
    // Spaces around a number, or no number at all, are for the scanner to judge.
    if (at < 0 || cell.isShared || !/^-?\d*\.?\d+(?:[eE][-+]?\d+)?$/.test(source.slice(from + 3, at)))
      return -1;
    value = Number(source.slice(from + 3, at));
    if (!Number.isFinite(value)) return -1;
  }
  cell.value = value;
  return source.startsWith(END, at) ? at + END.length : -1;
}
