export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface Difference<T> {
  readonly new: readonly T[];
  readonly gone: readonly T[];
  readonly changed: readonly Change<T>[];
}

/** Pairs rows of one key in their order; of a pair, what is judged says whether it changed. */
export function differ<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
  judged: (row: T) => unknown,
): Difference<T> {
  const old = grouped(before, keyOf);
  const difference = { new: [] as T[], gone: [] as T[], changed: [] as Change<T>[] };
  for (const row of after) {
    const match = old.get(keyOf(row))?.shift();
    if (match === undefined) difference.new.push(row);
    else if (JSON.stringify(judged(match)) !== JSON.stringify(judged(row))) {
      difference.changed.push({ before: match, after: row });
    }
  }
  for (const rest of old.values()) difference.gone.push(...rest);
  return difference;
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
