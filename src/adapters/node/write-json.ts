/** Writes JSON piece by piece, so that a result of 200,000 rows never has to be one string. */
import type { Writable } from "node:stream";

/** Pieces are joined up to this many characters before they are handed on. */
const pieceLength = 65_536;

/** Writes a value as JSON and a line break; arrays two levels down are written element by element. */
export async function writeJson(out: Writable, value: unknown): Promise<void> {
  let buffer = "";
  for (const piece of jsonPieces(value, 3)) {
    buffer += piece;
    if (buffer.length < pieceLength) continue;
    await write(out, buffer);
    buffer = "";
  }
  await write(out, `${buffer}\n`);
}

/** Gives the JSON text of a value in pieces. */
export function* jsonPieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== "object" || value === null) {
    yield value === undefined ? "null" : JSON.stringify(value);
  } else if (Array.isArray(value)) {
    yield* listPieces(value, depth);
  } else {
    yield* objectPieces(value as Readonly<Record<string, unknown>>, depth);
  }
}

function* listPieces(values: readonly unknown[], depth: number): Generator<string> {
  yield "[";
  let separator = "";
  for (const value of values) {
    yield separator;
    yield* jsonPieces(value, depth - 1);
    separator = ",\n";
  }
  yield "]";
}

function* objectPieces(object: Readonly<Record<string, unknown>>, depth: number): Generator<string> {
  yield "{";
  let separator = "";
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    yield* jsonPieces(value, depth - 1);
    separator = ",\n";
  }
  yield "}";
}

async function write(out: Writable, text: string): Promise<void> {
  if (out.write(text)) return;
  await new Promise<void>((resolve) => out.once("drain", resolve));
}
