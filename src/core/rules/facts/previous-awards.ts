import { firstYearOf, schoolYearFrom } from "../../domain";
import type { AwardId, HeldAward, SchoolYear } from "../../domain";
import { awardSynonyms } from "../../law";
import { foldWithoutAccents } from "../../text";

const none: readonly HeldAward[] = [];
const known = new Map<string, readonly HeldAward[]>();
/** Lists repeat few such texts; what is not repeated is not worth keeping. */
const keptTexts = 5_000;

/**
 * Reads a plain cell of earlier awards, such as "CSTĐCS 2022-2023, 2023-2024; LĐTT: 2021-2022" or "2022-2023: CSTĐCS".
 *
 * Every part must name one award, and every award its school years, else nothing is taken from the cell: a bare list of awards
 * says neither when nor how often.
 */
export function parsePreviousAwards(text: string): readonly HeldAward[] {
  let held = known.get(text);
  if (held === undefined) {
    held = readCell(text) ?? none;
    if (known.size < keptTexts) known.set(text, held);
  }
  return held;
}

interface Token {
  readonly award?: AwardId;
  readonly year?: SchoolYear;
}

function readCell(text: string): readonly HeldAward[] | undefined {
  const parts = text.split(/[;\n]/u).map(tokensOf);
  const held: HeldAward[] = [];
  for (const tokens of parts) {
    if (tokens === undefined) return undefined;
    const inPart = pairUp(tokens);
    if (inPart === undefined) return undefined;
    held.push(...inPart);
  }
  return held;
}

/** "(QĐ số 15/QĐ-UBND ngày 20/7/2023 của UBND huyện)": by which decision, which says nothing of the school year. */
const decision =
  /\(?(?:theo )?(?:(?:qd|quyet dinh)\s*)?(?:so\s*)?:?\s*\d{1,5}\s*\/\s*qd[\p{L}\d&./-]*(?:,?\s*(?:ngay\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})?(?:\s*cua\s[\p{L} ]+)?\)?/gu;

/** Splits a part into awards and school years; undefined where anything else stands in it. */
function tokensOf(part: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let rest = foldWithoutAccents(part).replace(decision, " ");
  while (rest !== "") {
    const year = /^(\d{4})\s*[-–]\s*(\d{4})(?!\d)/u.exec(rest);
    const words = /^\p{L}[\p{L} .]*\p{L}/u.exec(rest);
    const filler = /^[\s,:()+&./-]/u.exec(rest);
    if (year !== null) {
      const schoolYear = `${year[1] ?? ""}-${year[2] ?? ""}`;
      const first = firstYearOf(schoolYear);
      if (first === undefined) return undefined;
      tokens.push({ year: schoolYearFrom(first) });
    } else if (words !== null) {
      if (!isFiller(words[0])) {
        const award = awardsByText.get(plain(words[0]));
        if (award === undefined) return undefined;
        tokens.push({ award });
      }
    } else if (filler === null) return undefined;
    rest = rest.slice((year ?? words ?? filler)?.[0].length ?? 1);
  }
  return tokens;
}

/** One award with its years after it, or each year with its award after it. */
function pairUp(tokens: readonly Token[]): readonly HeldAward[] | undefined {
  const leadsWithYear = tokens[0]?.year !== undefined;
  const held: HeldAward[] = [];
  let open: Token | undefined;
  let isUsed = true;
  for (const token of tokens) {
    if ((token.year !== undefined) === leadsWithYear) {
      if (!isUsed) return undefined;
      open = token;
      isUsed = false;
      continue;
    }
    const award = token.award ?? open?.award;
    const schoolYear = token.year ?? open?.year;
    if (award === undefined || schoolYear === undefined) return undefined;
    held.push({ award, schoolYear });
    isUsed = true;
  }
  return isUsed ? held : undefined;
}

function isFiller(words: string): boolean {
  return /^(?:va|nam hoc|nam|nh|dat|danh hieu)$/u.test(words);
}

function plain(words: string): string {
  return words
    .replace(/^(?:danh hieu|dat)\s+/u, "")
    .replace(/\s+(?:nam hoc|nam|nh)$/u, "")
    .replace(/\P{L}/gu, "");
}

/** Spellings that mean two awards once accents and spaces are gone stand for none. */
const awardsByText = new Map<string, AwardId | undefined>();
for (const { text, award } of awardSynonyms) {
  const key = plain(foldWithoutAccents(text));
  awardsByText.set(key, awardsByText.has(key) && awardsByText.get(key) !== award ? undefined : award);
}
