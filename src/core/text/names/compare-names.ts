import { foldForCompare } from "../fold-for-compare";
import { splitFullName } from "./split-full-name";

const vietnamese = new Intl.Collator("vi");

/** A province's names fit; beyond that the keys are made anew. */
const REMEMBERED_KEYS = 50_000;
const keys = new Map<string, readonly string[]>();

/**
 * Orders people as Vietnamese lists do: by given name, then family name, then middle name, each in dictionary order.
 *
 * @returns below zero where the first comes first; zero only for the same text
 */
export function compareNames(one: string, other: string): number {
  const otherKey = orderKey(other);
  for (const [at, part] of orderKey(one).entries()) {
    const order = vietnamese.compare(part, otherKey[at] ?? "");
    if (order !== 0) return order;
  }
  return one < other ? -1 : Number(one > other);
}

function orderKey(name: string): readonly string[] {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= REMEMBERED_KEYS) keys.clear();
  const { givenName, familyName, middleName } = splitFullName(name);
  const key = [givenName, familyName, middleName].map(foldForCompare);
  keys.set(name, key);
  return key;
}
