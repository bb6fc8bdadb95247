/** Writes 1234 as "1.234" in both languages, without the core, so that the first screen need not wait for it. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ".");
}
