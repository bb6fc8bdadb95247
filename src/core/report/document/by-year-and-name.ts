import { compareNames } from "../../text";
import { inOrder } from "../../totals";
import type { AwardLine } from "../../totals";
import { entryName } from "./describe-entry";

/** Orders nominees for people to read: the earlier year first, within it by given name. */
export function byYearAndName({ entry: a }: AwardLine, { entry: b }: AwardLine): number {
  return inOrder([a.year], [b.year]) || compareNames(entryName(a), entryName(b));
}
