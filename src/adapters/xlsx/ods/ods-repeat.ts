import { MAX_ROWS } from "../limits";
import type { XmlTag } from "../xml/xml-tag";

/** Gives how often a row or column stands, which is at most a whole sheet. */
export function repeatCount(tag: XmlTag, attribute: string): number {
  const count = Math.trunc(Number(tag.attribute(attribute) ?? "1"));
  return Math.min(Math.max(count || 1, 1), MAX_ROWS);
}
