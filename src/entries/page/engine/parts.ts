/**
 * Large plain data in parts, so that the page takes it over in many short tasks instead of one long one.
 * Lists are looked for three levels down; what is short stays where it is.
 */
const partLength = 400;
const deepest = 3;

type Key = string | number;

/** Some items to be appended to the list at `path`. */
export interface Part {
  readonly path: readonly Key[];
  readonly items: readonly unknown[];
}

export interface TakenApart<T> {
  /** The data with its long lists empty. */
  readonly frame: T;
  /** In the order in which they are to be put back. */
  readonly parts: readonly Part[];
}

/** Cuts the long lists out of plain data; the data itself is not changed. */
export function takeApart<T>(whole: T): TakenApart<T> {
  const parts: Part[] = [];
  return { frame: cut(whole, [], parts) as T, parts };
}

function cut(value: unknown, path: readonly Key[], parts: Part[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (value.length > partLength) {
      for (let from = 0; from < value.length; from += partLength)
        parts.push({ path, items: value.slice(from, from + partLength) });
      return [];
    }
    return path.length > deepest ? value : value.map((each, index) => cut(each, [...path, index], parts));
  }
  if (path.length > deepest) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, cut(each, [...path, key], parts)]);
  return Object.fromEntries(entries) as unknown;
}

/** Appends one part to a frame that nobody else holds yet. */
export function putPart(frame: unknown, { path, items }: Part): void {
  let list = frame;
  for (const key of path) list = (list as Record<Key, unknown>)[key];
  (list as unknown[]).push(...items);
}
