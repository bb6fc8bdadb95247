/** Letters from a first byte on, in hexadecimal: `{ "B5": "àảã" }` means B5 is à, B6 is ả, B7 is ã. */
export type ByteRuns = Readonly<Record<string, string>>;

/** Answers byte → letter of a table kept as runs. */
export function readByteRuns(runs: ByteRuns): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [first, run] of Object.entries(runs)) {
    Array.from(run).forEach((letter, offset) => letters.set(parseInt(first, 16) + offset, letter));
  }
  return letters;
}
