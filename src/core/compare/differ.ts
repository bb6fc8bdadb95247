import { groupBy } from "../domain/group-by";

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface Difference<T> {
  readonly new: readonly T[];
  readonly gone: readonly T[];
  readonly changed: readonly Change<T>[];
}

export interface Pairs<T> extends Difference<T> {
  readonly alike: readonly Change<T>[];
}

/** Gives what differs between rows that are known by a key; of a pair, what is judged says whether it changed. */
export function differ<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
  judged: (row: T) => unknown,
): Difference<T> {
  const { new: fresh, gone, changed } = pairRows(before, after, keyOf, judged);
  return { new: fresh, gone, changed };
}

/** Pairs rows of one key: first those that are judged alike, then the rest, which changed, in their order. */
export function pairRows<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
  judged: (row: T) => unknown,
): Pairs<T> {
  const pairs = { new: [] as T[], gone: [] as T[], changed: [] as Change<T>[], alike: [] as Change<T>[] };
  const old = groupBy(before, keyOf);
  const now = groupBy(after, keyOf);
  for (const [key, rows] of now) {
    const { left, fresh, alike } = matchAlike(old.get(key) ?? [], rows, judged);
    pairs.alike.push(...alike);
    for (const [at, row] of fresh.entries()) {
      const other = left[at];
      if (other === undefined) pairs.new.push(row);
      else pairs.changed.push({ before: other, after: row });
    }
    pairs.gone.push(...left.slice(fresh.length));
  }
  for (const [key, rows] of old) if (!now.has(key)) pairs.gone.push(...rows);
  return pairs;
}

/** Takes each row that is judged like one of the other side against one. */
function matchAlike<T>(
  before: readonly T[],
  after: readonly T[],
  judged: (row: T) => unknown,
): { readonly left: readonly T[]; readonly fresh: readonly T[]; readonly alike: readonly Change<T>[] } {
  const textOf = (row: T): string => JSON.stringify(judged(row));
  const open = new Map([...groupBy(before, textOf)].map(([text, rows]) => [text, [...rows]]));
  const alike: Change<T>[] = [];
  const fresh = after.filter((row) => {
    const match = open.get(textOf(row))?.shift();
    if (match !== undefined) alike.push({ before: match, after: row });
    return match === undefined;
  });
  return { left: [...open.values()].flat(), fresh, alike };
}
