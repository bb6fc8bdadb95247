/** Records longer than a cell takes, in parts that find each other in whatever order they stand. */
import { z } from "zod";
import { groupBy } from "../domain/group-by";
import { fingerprint } from "./fingerprint";

/** A cell of Excel holds no longer text. */
export const longestRecord = 32_000;

/** Written as JSON within JSON a character can take two. */
const longestPart = 15_000;

const partShape = z.object({
  /** The fingerprint of the whole text. */
  whole: z.string(),
  /** Counted from 1. */
  part: z.number().int().positive(),
  of: z.number().int().positive(),
  text: z.string(),
});

export type RecordPart = z.infer<typeof partShape>;

/** Gives what goes into cells, one or several, each of which can be read by itself. */
export function recordCells(record: string): readonly string[] {
  if (record.length <= longestRecord) return [record];
  const texts = cut(record);
  const whole = fingerprint(record);
  return texts.map((text, at) =>
    JSON.stringify({ whole, part: at + 1, of: texts.length, text } satisfies RecordPart),
  );
}

function cut(record: string): readonly string[] {
  const texts: string[] = [];
  for (let from = 0; from < record.length;) {
    const to = from + longestPart;
    // A letter of two characters stays whole.
    const end = /[\uD800-\uDBFF]/u.test(record.charAt(to - 1)) ? to - 1 : to;
    texts.push(record.slice(from, end));
    from = end;
  }
  return texts;
}

export function parsePart(json: unknown): RecordPart | undefined {
  const parsed = partShape.safeParse(json);
  return parsed.success ? parsed.data : undefined;
}

/** Puts parts together; what lacks a part, or was written over, is null. */
export function joinParts(parts: readonly RecordPart[]): readonly (string | null)[] {
  return [...groupBy(parts, ({ whole }) => whole)].map(([whole, group]) => {
    const byNumber = new Map(group.map(({ part, text }) => [part, text]));
    const joined = [...byNumber.keys()]
      .sort((a, b) => a - b)
      .map((part) => byNumber.get(part))
      .join("");
    return fingerprint(joined) === whole ? joined : null;
  });
}
