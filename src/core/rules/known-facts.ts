/** Facts as they are collected, each with the cell that says it, for the trace. */
export interface KnownFacts<T> {
  readonly facts: Partial<Writable<T>>;
  /** The cell of a fact, by its name in a case, such as "person.rating". */
  readonly cells: Map<string, string>;
  /** Facts of which a cell says something that was not understood: no assumption may stand in for them. */
  readonly unread: Set<keyof T>;
}

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Gives a collection without any fact. */
export function noFacts<T>(): KnownFacts<T> {
  return { facts: {}, cells: new Map(), unread: new Set() };
}

/** Lays what the settings assume under what the row says. */
export function overAssumed<T extends object>({ facts, unread }: KnownFacts<T>, assumed: T): T {
  const entries = Object.entries(assumed).filter(([fact]) => !unread.has(fact as keyof T));
  return { ...(Object.fromEntries(entries) as T), ...facts };
}
