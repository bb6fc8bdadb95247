/** What the words of a column head mean, before neighbours and groups are looked at. */
import aliases from "../data/header-aliases.json";
import { parseAwards, plainWords } from "../values/parse-awards";
import type { AwardId } from "../../domain/award";
import { stageWords } from "../words/stages";
import { closest } from "./closest-head";

export interface HeadMeaning {
  /** A field or two joined by "|", or one of the helper heads "year", "salutation", "schoolCode", "schoolKind", "outcome". */
  readonly leaf?: string;
  /** What the head means where it stands over several columns. */
  readonly group?: string;
  /** The award whose marks stand below. */
  readonly award?: AwardId;
  /** The known head that the text was taken for, where it has typing errors. */
  readonly corrected?: string;
}

const leaves = indexOf(aliases.leaf);
const groups = indexOf(aliases.group);
/** What a misspelt head may be taken for. */
const usedHeads = [...leaves].filter(([, leaf]) => leaf !== "formPart").map(([head]) => head);
/** Heads in free wording, by the words that settle them; the first that fits wins. */
const patterns = aliases.patterns.map(
  ([field = "", pattern = ""]) => [field, new RegExp(pattern.replace("{stages}", stageWords), "u")] as const,
);
const remembered = new Map<string, HeadMeaning | null>();
const longestHead = 90;
/** "(đánh dấu x)", "(ghi đầy đủ, có dấu)". */
const instruction = /\((?:đánh|tích|ghi|điền|chọn|nhập|viết)\s[^()]*\)/giu;

/** "LĐTT (hệ số 0,3)". */
const coefficient = /\((?:hệ số|hs)?\s*:?\s*(\d+(?:[.,]\d+)?)\)/iu;

/** By which number the award of a head multiplies what is paid, as typed with a dot. */
export function coefficientOf(text: string): string | undefined {
  return coefficient.exec(text)?.[1]?.replace(",", ".");
}

/** Gives the bare words of a head: "Họ và tên⏎(1)" is "ho va ten". */
export function headKey(text: string): string {
  return plainWords(
    text
      .replace(/^(?:100\s*)?%\s*(?=\p{L})/u, "tỷ lệ ")
      .replace(
        /\((?:\d+(?:\s*[&,+]\s*\d+)*|nếu có|ghi rõ|đồng|đ|%|x|(?:sl|số lượng)\s*[/,;&-]\s*(?:tl|tỷ lệ|tỉ lệ|%)|triệu đồng|nghìn đồng|người)\)/giu,
        " ",
      )
      .replace(instruction, " ")
      .replace(/\[[^\]]*\]/gu, " "),
  );
}

/** "Danh hiệu đề nghị (LĐTT, CSTĐCS)" without the instruction in brackets. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)?/gu, " ").trim();
}

/**
 * Reads one head; undefined where its words are not known. Free wording and typing errors are allowed only
 * inside a header that known heads have already shown to be one.
 */
export function readHead(said: string, isInHeader = false): HeadMeaning | undefined {
  const text = said.length > longestHead ? withoutBrackets(said) : said;
  if (text.length > longestHead || text === "") return undefined;
  const exact = readExactHead(text);
  if (exact !== undefined || !isInHeader) return exact;
  const key = headKey(text).replace(/^(?:\d+ )+/u, "");
  const like = patterns.find(([, pattern]) => pattern.test(key))?.[0];
  if (like !== undefined) return { leaf: like };
  const near = closest(key, usedHeads);
  const leaf = near === undefined ? undefined : leaves.get(near);
  return leaf === undefined || near === undefined ? undefined : { leaf, corrected: near };
}

function readExactHead(text: string): HeadMeaning | undefined {
  const before = remembered.get(text);
  if (before !== undefined) return before ?? undefined;
  const meaning = meaningOf(text);
  if (remembered.size < 20_000) remembered.set(text, meaning ?? null);
  return meaning;
}

function meaningOf(text: string): HeadMeaning | undefined {
  const key = headKey(text) || text.trim();
  const bare = key.replace(/^(?:\d+ )+|(?: \d+)+$/gu, "");
  const said = text.includes("(") ? headKey(withoutBrackets(text)) : "";
  const leaf = leaves.get(key) ?? leaves.get(bare) ?? namedHead(bare) ?? leaves.get(said) ?? namedHead(said);
  const group = groups.get(key) ?? groups.get(said);
  const award = leaf === undefined && /\p{L}/u.test(key) ? awardOf(text) : undefined;
  if (leaf === undefined && group === undefined && award === undefined) {
    const own = withoutEnglish(text);
    return own === undefined ? undefined : meaningOf(own);
  }
  return {
    ...(leaf === undefined ? {} : { leaf }),
    ...(group === undefined ? {} : { group }),
    ...(award === undefined ? {} : { award }),
  };
}

const english =
  /(?<!\p{L})(?:full name|name|position|award|title|rating|unit|department|school(?: year)?|date of birth|gender|decision|notes?|remarks?)(?!\p{L})/giu;

/** "Full name (Họ và tên)": what is left in Vietnamese; undefined where the head has but one language. */
function withoutEnglish(text: string): string | undefined {
  const own = text.replace(english, " ");
  return own !== text && /[^\p{ASCII}]/u.test(own) ? own.replace(/[()/|]/gu, " ").trim() : undefined;
}

/** "Họ và tên CBGV", "Họ tên, chức vụ": heads of names in free wording, which no row of data begins with. */
function namedHead(key: string): string | undefined {
  if (!/^ho (?:va )?ten(?: |$)/u.test(key) || key.split(" ").length > 12) return undefined;
  return patterns.find(([, pattern]) => pattern.test(key))?.[0];
}

function awardOf(text: string): AwardId | undefined {
  // "GK1" is the first judge's mark, "% LĐTT" a share.
  if (/\p{L}\d$|^%/u.test(text)) return undefined;
  const tokens = parseAwards(text.replace(instruction, " ").replace(coefficient, " ").trim(), false);
  return tokens.length === 1 ? tokens[0]?.code : undefined;
}

/** Tells whether a head names whom the row is about. */
export function namesNominee(meaning: HeadMeaning | undefined): boolean {
  return (
    meaning?.leaf !== undefined && /^(fullName|familyName|collectiveName|movementName)/u.test(meaning.leaf)
  );
}

/** Tells whether a head is that of the movements themselves: "Tên phong trào". */
export function saysMovement(text: string): boolean {
  return readHead(text)?.leaf === "movementName";
}

function indexOf(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([field, words]) => words.map((word) => [word, field] as const)),
  );
}
