import { foldWithoutAccents } from "../../text";
import type { SchoolYear } from "../../domain/school-year";

/** Word keeps at most 64 characters of a content control's tag. */
const longestKey = 64;
const digestLength = 7;

/** Joins parts into a key of ASCII letters, at most as long as Word keeps. */
export function factKey(...parts: readonly string[]): string {
  const key = parts.join(".");
  if (key.length <= longestKey) return key;
  return `${key.slice(0, longestKey - digestLength - 1)}-${digestOf(key)}`;
}

export function yearPart(year: SchoolYear | null): string {
  return year ?? "unknown";
}

const shortWords: readonly (readonly [RegExp, string])[] = [
  [/^truong /u, ""],
  [/\btieu hoc\b/u, "th"],
  [/\btrung hoc co so\b/u, "thcs"],
  [/\bmam non\b/u, "mn"],
];

/** Gives each school a readable key of its own; those that differ only in accents get a digest of the full name. */
export function schoolSlugs(schools: readonly (string | null)[]): ReadonlyMap<string | null, string> {
  const plain = new Map(schools.map((school) => [school, slugOf(school)]));
  const times = new Map<string, number>();
  for (const slug of plain.values()) times.set(slug, (times.get(slug) ?? 0) + 1);
  const apart = (school: string | null, slug: string): string =>
    times.get(slug) === 1 ? slug : `${slug}-${digestOf(school ?? "")}`;
  return new Map([...plain].map(([school, slug]) => [school, apart(school, slug)]));
}

function slugOf(school: string | null): string {
  if (school === null) return "unknown";
  const short = shortWords.reduce(
    (text, [words, abbreviation]) => text.replace(words, abbreviation),
    foldWithoutAccents(school),
  );
  return short.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
}

/** Seven characters that depend on the whole text (FNV-1a, 32 bits, base 36). */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(digestLength, "0");
}
