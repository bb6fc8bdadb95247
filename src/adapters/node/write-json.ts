/** Writes JSON piece by piece, so that a result of 200,000 rows never has to be one string. */
import type { Writable } from "node:stream";

/** Pieces are joined up to this many characters before they are handed on. */
const pieceLength = 65_536;

/** What holds at most this many values, lists and objects counted too, is one piece. */
const valuesInPiece = 1000;

/** Writes a value as JSON and a line break; what is long is written element by element, each on a line of its own. */
export async function writeJson(out: Writable, value: unknown): Promise<void> {
  for (const text of jsonTexts(value)) await write(out, text);
}

/** Gives the JSON of a value and a line break as bytes. */
export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.concat([...jsonTexts(value)].map((text) => Buffer.from(text)));
}

function* jsonTexts(value: unknown): Generator<string> {
  let text = "";
  for (const piece of jsonPieces(value)) {
    text += piece;
    if (text.length < pieceLength) continue;
    yield text;
    text = "";
  }
  yield `${text}\n`;
}

function* jsonPieces(value: unknown): Generator<string> {
  if (countValues(value, valuesInPiece) <= valuesInPiece) yield JSON.stringify(value ?? null);
  else if (Array.isArray(value)) yield* listPieces(value);
  else yield* objectPieces(value as Readonly<Record<string, unknown>>);
}

/** Counts a value and all within it, up to one above the limit. */
function countValues(value: unknown, limit: number): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    count += countValues(part, limit - count);
    if (count > limit) break;
  }
  return count;
}

function* listPieces(values: readonly unknown[]): Generator<string> {
  let separator = "[";
  for (const value of values) {
    yield separator;
    yield* jsonPieces(value);
    separator = ",\n";
  }
  yield "]";
}

function* objectPieces(object: Readonly<Record<string, unknown>>): Generator<string> {
  let separator = "{";
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    yield* jsonPieces(value);
    separator = ",\n";
  }
  yield "}";
}

async function write(out: Writable, text: string): Promise<void> {
  if (out.write(text)) return;
  await new Promise<void>((resolve) => out.once("drain", resolve));
}
