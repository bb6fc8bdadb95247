import { formatCount } from "./format-count";

/** A few names, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const more = names.length - 3;
  return names.slice(0, 3).join(", ") + (more > 0 ? ` (+${formatCount(more)})` : "");
}
