/** Reads each text once: lists repeat the same few positions, schools and titles thousands of times. */
export function remember<T>(read: (text: string) => T, limit = 5_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < limit) known.set(text, value);
    return value;
  };
}
