import type { Inline } from "../document-model";

/** Joins parts of a sentence as Vietnamese does: "a, b và c". */
export function joinParts(parts: readonly (readonly Inline[])[]): Inline[] {
  const last = parts.length - 1;
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [{ text: index === last ? " và " : ", " }, ...part];
  });
}
