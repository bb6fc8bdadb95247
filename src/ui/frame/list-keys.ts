const pageLength = 8;

/** Gives the position that a key leads to in a list; undefined where the key means nothing there. */
export function positionAfterKey(key: string, position: number, count: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: position + 1,
    ArrowUp: position - 1,
    PageDown: position + pageLength,
    PageUp: position - pageLength,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  if (target === undefined || count === 0) return undefined;
  return Math.min(Math.max(target, 0), count - 1);
}
