/** Annual quality classification by abbreviation or full name. */
import type { Rating } from "../../domain/award";
import { ratingSynonyms } from "../../law";
import { foldWithoutAccents } from "../../text";

const forms: readonly (readonly [RegExp, Rating])[] = [
  [/^(?:khong|chua|k) ?(?:hoan thanh|ht)(?: ?(?:nv|nhiem vu))?$|^k ?ht ?(?:nv)?$/u, "KHTNV"],
  [
    /^(?:(?:hoan thanh|ht) ?)?(?:xuat sac|xs) ?(?:nv|nhiem vu)?$|^(?:ht ?nv|hoan thanh nhiem vu) ?(?:xs|xuat sac)$/u,
    "HTXSNV",
  ],
  [/^(?:(?:hoan thanh|ht) ?tot|ht{2,3}) ?(?:nv|nhiem vu)?$|^(?:loai )?tot$|^t$/u, "HTTNV"],
  [/^(?:hoan thanh|ht) ?(?:nv|nhiem vu)?(?: nhung con han che(?: ve nang luc)?)?$/u, "HTNV"],
];

const known = new Map<string, Rating | undefined>();

/** Gives the rating that a text means; undefined where it means none of the four. */
export function parseRating(text: string): Rating | undefined {
  if (known.has(text)) return known.get(text);
  const rating = ratingOfWords(plainWords(text)) ?? ratingBehindGrade(text);
  if (known.size < 5_000) known.set(text, rating);
  return rating;
}

function ratingOfWords(words: string): Rating | undefined {
  return listedAs(words) ?? ratingOfForm(words) ?? ratingOfForm(writtenOut(words));
}

function ratingOfForm(words: string): Rating | undefined {
  return forms.find(([pattern]) => pattern.test(words))?.[1];
}

/** "H.thành tốt n.vụ", "Hoàn thành x.sắc nh.vụ": words of which only the first letters stand before the dot. */
function writtenOut(words: string): string {
  return words
    .replace(/\bh(?:oan|t)? ?\/? ?(?:thanh|th)\b/u, "hoan thanh")
    .replace(/\b(?:x|xuat) ?\/? ?(?:sac|s)\b/u, "xuat sac")
    .replace(/\b(?:n|nh|nhiem) ?\/? ?(?:vu|v)\b/u, "nhiem vu");
}

/** "Loại A (HTTNV)", "2 (Tốt)". */
function ratingBehindGrade(text: string): Rating | undefined {
  const words = /^(?:loại )?[a-d1-4] ?\(([^()]+)\)$/iu.exec(text.trim())?.[1];
  return words === undefined ? undefined : ratingOfWords(plainWords(words));
}

function plainWords(text: string): string {
  return foldWithoutAccents(text)
    .replace(/\(.*\)$/u, " ")
    .replace(/^\d{1,3}(?:[.,]\d+)? ?(?:diem|d)? ?[/:-] ?(?=\p{L})/u, "")
    .replace(/(?<=\p{L}) ?[-–:;,/]? ?\d{1,3}(?:[.,]\d+)? ?(?:diem|d)$/u, "")
    .replace(/[.\-_]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The law's own list of spellings comes first; the patterns know what else is written. */
function listedAs(words: string): Rating | undefined {
  return (spellings ??= new Map(ratingSynonyms.map(({ text, rating }) => [plainWords(text), rating]))).get(
    words,
  );
}

let spellings: ReadonlyMap<string, Rating> | undefined;
