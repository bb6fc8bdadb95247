/** Gives a header's words as one text: lists of the same layout have the same, wherever they stand. */
import type { HeaderBlock } from "./find-header";
import { headKey } from "./head-words";

export function layoutOf(header: HeaderBlock): string {
  return header.columns
    .map(({ heads }) => [...new Set(heads.map((head) => headKey(head.text)))].join(">"))
    .join("|")
    .replace(/\|+$/u, "");
}
