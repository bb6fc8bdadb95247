/**
 * Schools that the files themselves link: "Trường TH Kim Đồng (nay là Trường TH&THCS Kim Đồng)". Only such words link two
 * names: that names are alike, or that a school merged "into" another, is no proof that both are one.
 */
import type { ListReading } from "../../domain/reading";
import { foldForCompare } from "../../text";
import { findSchoolName } from "../values/parse-school";

const laterWords =
  /\s*[([,;–-]?\s*(?:nay\s+(?:là|mang tên|đổi tên(?:\s+(?:là|thành))?)|đổi tên thành)\s*:?\s+/iu;
const earlierWords =
  /\s*[([,;–-]?\s*(?:trước(?:\s+đây)?(?:\s+(?:là|có tên))|tên cũ(?:\s+là)?|nguyên là)\s*:?\s+/iu;
const mayLink = /nay|đổi tên|trước|tên cũ|nguyên là/iu;

/** Takes off a bracket that only tells the school's other name. */
export function withoutOtherName(words: string): string {
  return words.replace(/\s*\((?:nay|đổi tên|trước|tên cũ|nguyên là)\s[^)]*\)\s*$/iu, "");
}

/**
 * Gives the present name for an earlier one; a name that is not known to be an earlier one stays. Where two texts give
 * one school two present names, as for a school that was split, neither is taken.
 */
export function presentNames(lists: readonly ListReading[]): (name: string) => string {
  const links = new Map<string, string | null>();
  for (const text of textsOf(lists)) addLink(text, links);
  if (links.size === 0) return (name) => name;
  return (name) => follow(name, links);
}

function addLink(text: string, links: Map<string, string | null>): void {
  const [earlier, later] = pairIn(text) ?? [];
  if (earlier === undefined || later === undefined) return;
  const key = foldForCompare(earlier);
  const before = links.get(key);
  const isSame =
    before === undefined || (before !== null && foldForCompare(before) === foldForCompare(later));
  links.set(key, isSame ? later : null);
}

function pairIn(text: string): readonly [string | undefined, string | undefined] | undefined {
  const later = laterWords.exec(text);
  const found = later ?? earlierWords.exec(text);
  if (found === null) return undefined;
  const first = findSchoolName(text.slice(0, found.index))?.value;
  const rest = text.slice(found.index + found[0].length).replace(/[)\]].*$/u, "");
  const second = findSchoolName(rest)?.value;
  return later === null ? [second, first] : [first, second];
}

/** A school may have been renamed twice; names that lead round in a circle lead nowhere. */
function follow(name: string, links: ReadonlyMap<string, string | null>): string {
  const passed = new Set<string>();
  let present = name;
  for (;;) {
    const key = foldForCompare(present);
    const next = links.get(key);
    if (next === undefined || next === null) return present;
    if (passed.has(key)) return name;
    passed.add(key);
    present = next;
  }
}

function* textsOf(lists: readonly ListReading[]): Iterable<string> {
  const seen = new Set<string>();
  for (const list of lists)
    for (const text of textsOfList(list)) {
      if (typeof text !== "string" || seen.has(text)) continue;
      seen.add(text);
      if (mayLink.test(text)) yield text.normalize("NFC").replace(/\s+/gu, " ");
    }
}

function* textsOfList(list: ListReading): Iterable<unknown> {
  for (const text of [list.school, list.title, list.attachedTo, ...(list.lines ?? [])]) yield text?.raw;
  for (const section of list.sections) yield section.raw;
  for (const { fields } of list.records) {
    yield fields.unit?.raw;
    yield fields.collectiveName?.raw;
  }
}
