import { firstYearOf, schoolYearFrom } from "../../domain";
import type { AwardId, HeldAward, Rating, SchoolYear } from "../../domain";
import { awardSynonyms, ratingSynonyms } from "../../law";
import { foldWithoutAccents } from "../../text";

/** What a cell tells of earlier years. */
export interface EarlierYears {
  readonly held: readonly HeldAward[];
  readonly rated: readonly { readonly rating: Rating; readonly schoolYear: SchoolYear }[];
}

const none: EarlierYears = { held: [], rated: [] };
const known = new Map<string, EarlierYears>();
/** Lists repeat few such texts; what is not repeated is not worth keeping. */
const keptTexts = 5_000;

/**
 * Reads a plain cell of earlier awards and ratings, such as "CSTĐCS 2022-2023, 2023-2024; LĐTT: 2021-2022", "2022-2023: CSTĐCS" or
 * "HTXSNV năm học 2022-2023".
 *
 * Every part must name one award or rating, and every one its school years, else nothing is taken from the cell: a bare list of
 * awards says neither when nor how often. Where no year is said, decisions with their days tell it.
 */
export function parseEarlierYears(text: string): EarlierYears {
  let told = known.get(text);
  if (told === undefined) {
    told = readCell(text) ?? none;
    if (known.size < keptTexts) known.set(text, told);
  }
  return told;
}

interface Named {
  readonly award?: AwardId | undefined;
  readonly rating?: Rating | undefined;
}

interface Token extends Named {
  readonly year?: SchoolYear;
}

function readCell(text: string): EarlierYears | undefined {
  // The decisions behind one title are parted like titles: "2 năm liền TTLĐXS (QĐ …; QĐ …)".
  const parts = splitOutside(text).map(tokensOf);
  const held: HeldAward[] = [];
  const rated: { rating: Rating; schoolYear: SchoolYear }[] = [];
  for (const tokens of parts) {
    const inPart = tokens === undefined ? undefined : pairUp(tokens);
    if (inPart === undefined) return undefined;
    for (const { award, rating, schoolYear } of inPart) {
      if (award !== undefined) held.push({ award, schoolYear });
      if (rating !== undefined) rated.push({ rating, schoolYear });
    }
  }
  return { held, rated };
}

function splitOutside(text: string): string[] {
  return text.replace(/\([^()]*\)/gu, (inside) => inside.replace(/[;\n]/gu, ",")).split(/[;\n]/u);
}

/** "(QĐ số 15/QĐ-UBND ngày 20/7/2023 của UBND huyện)": by which decision, which says nothing of the school year. */
const decision =
  /\(?(?:theo )?(?:(?:qd|quyet dinh)\s*)?(?:so\s*)?:?\s*\d{1,5}\s*\/\s*qd[\p{L}\d&./-]*(?:,?\s*(?:ngay\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})?(?:\s*cua\s[\p{L} ]+)?\)?/gu;

/** Titles of a school year are decided from May to October of its second year. */
const decidedIn = /(?:0?[5-9]|10)\s*[/.-]\s*(\d{4})\)?$/u;

/** The school years that the days of a part's decisions tell, where it names none itself. */
function withYearsOfDecisions(words: string): string {
  const isDated = /\d{4}\s*[-–]\s*\d{4}/u.test(words.replace(decision, " "));
  return words.replace(decision, (told) => {
    const year = isDated ? undefined : decidedIn.exec(told.trim())?.[1];
    return year === undefined ? " " : ` ${schoolYearFrom(Number(year) - 1)} `;
  });
}

/** Splits a part into awards, ratings and school years; undefined where anything else stands in it. */
function tokensOf(part: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let rest = withYearsOfDecisions(foldWithoutAccents(part)).replace(timesInRow, " ");
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
        const name = plain(words[0]);
        const [award, rating] = [awardsByText.get(name), ratingsByText.get(name)];
        if (award === undefined && rating === undefined) return undefined;
        tokens.push(award === undefined ? { rating } : { award });
      }
    } else if (filler === null) return undefined;
    rest = rest.slice((year ?? words ?? filler)?.[0].length ?? 1);
  }
  return tokens;
}

/** "2 năm liền TTLĐXS", "3 năm liên tục": the years that follow say it themselves. */
const timesInRow = /\b\d{1,2} nam(?: hoc)? lien(?: (?:tuc|tiep|ke))?\b/gu;

/** One award with its years after it, or each year with its award after it. */
function pairUp(
  tokens: readonly Token[],
): readonly (Named & { readonly schoolYear: SchoolYear })[] | undefined {
  const leadsWithYear = tokens[0]?.year !== undefined;
  const held: (Named & { readonly schoolYear: SchoolYear })[] = [];
  let open: Token | undefined;
  let isUsed = true;
  for (const token of tokens) {
    if ((token.year !== undefined) === leadsWithYear) {
      if (!isUsed) return undefined;
      open = token;
      isUsed = false;
      continue;
    }
    const { award, rating } = leadsWithYear ? token : (open ?? {});
    const schoolYear = token.year ?? open?.year;
    if (schoolYear === undefined) return undefined;
    held.push({ award, rating, schoolYear });
    isUsed = true;
  }
  return isUsed ? held : undefined;
}

function isFiller(words: string): boolean {
  return /^(?:va|nam hoc|nam|nh|dat|danh hieu)$/u.test(words);
}

function plain(words: string): string {
  return words
    .replace(/^(?:danh hieu|dat|(?:duoc )?(?:xep loai|xl|danh gia))\s+/u, "")
    .replace(/\s+(?:nam hoc|nam|nh)$/u, "")
    .replace(/\P{L}/gu, "");
}

/** Spellings that mean two awards once accents and spaces are gone stand for none. */
const awardsByText = new Map<string, AwardId | undefined>();
for (const { text, award } of awardSynonyms) {
  const key = plain(foldWithoutAccents(text));
  awardsByText.set(key, awardsByText.has(key) && awardsByText.get(key) !== award ? undefined : award);
}

const ratingsByText = new Map(
  ratingSynonyms.map(({ text, rating }) => [plain(foldWithoutAccents(text)), rating] as const),
);
