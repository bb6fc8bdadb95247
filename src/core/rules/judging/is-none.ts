/** Tells whether a fact is unknown or known to be none: there is nothing to weigh. */
export function isNone(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
