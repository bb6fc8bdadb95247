/** Groups items by a key, in their order; items without a key are in no group. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Gives the groups of at least two items with one key; most names stand once, and make no group. */
export function repeatedBy<T extends object>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): readonly (readonly T[])[] {
  const first = new Map<string, T>();
  const repeated = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, item);
      continue;
    }
    const group = repeated.get(key);
    if (group === undefined) repeated.set(key, [earlier, item]);
    else group.push(item);
  }
  return [...repeated.values()];
}
