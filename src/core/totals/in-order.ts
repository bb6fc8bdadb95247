const collator = new Intl.Collator("vi");

/** Orders two lists of texts item by item as Vietnamese readers expect; null comes last. */
export function inOrder(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, item] of a.entries()) {
    const order = compare(item, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}
