import type { AwardId } from "../domain/award";
import { ambiguousAwardTexts, awards, awardSynonyms } from "../law";
import { foldInPlace } from "./fold-text";
import type { Span } from "./fold-text";

/** An award named in a text; several where the text leaves it open, as "Giấy khen" does. */
export interface AwardMention extends Span {
  readonly awards: readonly AwardId[];
}

/** Codes that are too short to be sure of inside a sentence. */
const shortest = 4;

/** Ways of prose that no list uses; "LĐXS" is a title of collectives alone. */
const prose: readonly (readonly [string, readonly AwardId[]])[] = [
  ["Lao động xuất sắc", ["TTLDXS"]],
  ["LĐXS", ["TTLDXS"]],
  ["Chiến sĩ thi đua", family("CSTD")],
  ["Chiến sỹ thi đua", family("CSTD")],
  ["CSTĐ", family("CSTD")],
  ["dạy giỏi", family("GVDG")],
  ...(["trường", "xã", "huyện", "tỉnh"] as const).map(
    (level, index): readonly [string, readonly AwardId[]] => [
      `dạy giỏi cấp ${level}`,
      [["GVDG_TRUONG", "GVDG_XA", "GVDG_HUYEN", "GVDG_TINH"][index] ?? ""],
    ],
  ),
  ["công nhận tại hội thi", contests()],
  ["công nhận tại các hội thi", contests()],
];

/** Awards without a level stand for all of their kind. */
function family(id: AwardId): AwardId[] {
  return [...awards.keys()].filter(
    (other) => other === id || other.startsWith(`${id}_`) || (id === "CSTD" && other.startsWith(id)),
  );
}

function contests(): AwardId[] {
  return [...awards.values()].filter(({ kind }) => kind === "contest-recognition").map(({ id }) => id);
}

type NameIndex = ReadonlyMap<
  string,
  readonly { readonly name: string; readonly awards: readonly AwardId[] }[]
>;

/** Names by their first word, the longer first; made for the first text that is searched. */
let byFirstWord: NameIndex | undefined;

function indexNames(): NameIndex {
  const named = new Map<string, readonly AwardId[]>(prose.map(([text, ids]) => [foldInPlace(text), ids]));
  for (const { text, awards: ids } of ambiguousAwardTexts) named.set(foldInPlace(text), ids);
  for (const { text, award } of awardSynonyms) named.set(foldInPlace(text), family(award));
  for (const { id, nameVi } of awards.values()) named.set(foldInPlace(nameVi), family(id));
  const index = new Map<string, { name: string; awards: readonly AwardId[] }[]>();
  for (const [name, ids] of [...named].sort(([a], [b]) => b.length - a.length)) {
    if (name.length < shortest) continue;
    const first = firstWord(name);
    index.set(first, [...(index.get(first) ?? []), { name, awards: ids }]);
  }
  return index;
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? "";
}

/** Finds the awards that a folded text names, the longest name at each place. */
export function findAwards(text: string): AwardMention[] {
  byFirstWord ??= indexNames();
  const found: AwardMention[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+/gu)) {
    const from = match.index;
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const rest = text.slice(from);
    const named = byFirstWord
      .get(match[0])
      ?.find(({ name }) => rest.startsWith(name) && !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(name.length)));
    if (named) found.push({ from, to: from + named.name.length, awards: named.awards });
  }
  return found;
}
