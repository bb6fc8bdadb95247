/** Writes JSON piece by piece, so that a result of 200,000 rows never has to be one string. */
import type { Writable } from "node:stream";

/** So many bytes are handed on at once. */
const chunkBytes = 131_072;

/** A character of a string takes at most three bytes. */
const bytesPerCharacter = 3;

/** What holds at most this many values, lists and objects counted too, is one piece. */
const valuesInPiece = 1000;

/** Writes a value as JSON and a line break; what is long is written element by element, each on a line of its own. */
export async function writeJson(out: Writable, value: unknown): Promise<void> {
  for (const chunk of jsonChunks(value)) await write(out, chunk);
}

/** Gives the JSON of a value and a line break as bytes. */
export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.concat([...jsonChunks(value)]);
}

/** Each piece is encoded by itself: joining them to one text first takes as long as making them. */
function* jsonChunks(value: unknown): Generator<Uint8Array> {
  let chunk = Buffer.allocUnsafe(chunkBytes);
  let length = 0;
  for (const piece of jsonPieces(value)) {
    const most = piece.length * bytesPerCharacter;
    if (length + most > chunk.length) {
      yield chunk.subarray(0, length);
      chunk = Buffer.allocUnsafe(Math.max(chunkBytes, most));
      length = 0;
    }
    length += chunk.write(piece, length);
  }
  yield chunk.subarray(0, length);
}

function* jsonPieces(value: unknown): Generator<string> {
  yield* piecesOf(value);
  yield "\n";
}

function* piecesOf(value: unknown): Generator<string> {
  if (isOnePiece(value)) yield JSON.stringify(value ?? null);
  else yield* partsOf(value);
}

/** What is too long for one piece is a list or an object. */
function partsOf(value: unknown): Generator<string> {
  return Array.isArray(value) ? listPieces(value) : objectPieces(value as Readonly<Record<string, unknown>>);
}

function isOnePiece(value: unknown): boolean {
  return countValues(value, valuesInPiece) <= valuesInPiece;
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
    if (isOnePiece(value)) yield JSON.stringify(value ?? null);
    else yield* partsOf(value);
    separator = ",\n";
  }
  yield "]";
}

function* objectPieces(object: Readonly<Record<string, unknown>>): Generator<string> {
  let separator = "{";
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    yield* piecesOf(value);
    separator = ",\n";
  }
  yield "}";
}

async function write(out: Writable, chunk: Uint8Array): Promise<void> {
  if (out.write(chunk)) return;
  await new Promise<void>((resolve) => out.once("drain", resolve));
}
