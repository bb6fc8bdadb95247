/** Titles, forms and contest recognitions by code, abbreviation or full name, several in a cell. */
import type { AwardId, Level } from "../../domain/award";
import { awardSynonyms } from "../../law";
import { findTakenBack, foldWithoutAccents, refusedIn } from "../../text";
import { isCityLevel, isOfAssociation, levelOfFolded } from "./parse-level";
import awardWords from "../data/award-words.json";
import { remember } from "./remember";

export interface AwardToken {
  readonly raw: string;
  /** Absent where the text names no award that is known. */
  readonly code?: AwardId;
  readonly doubt?: "unknown-title" | "level-not-said";
}

interface AwardPattern {
  readonly pattern: RegExp;
  readonly code: AwardId;
}

interface AwardFamily {
  readonly pattern: RegExp;
  /** The code where no level is said. */
  readonly code: AwardId;
  readonly byLevel: Readonly<Partial<Record<Level, AwardId>>>;
  /** What a bare "thành phố" means, where the family leaves no doubt. */
  readonly city: AwardId | undefined;
}

const fixed: readonly AwardPattern[] = awardWords.fixed.map((entry) => ({
  pattern: new RegExp(entry.pattern, "u"),
  code: entry.code,
}));
const collectiveOnly: readonly AwardPattern[] = awardWords.collectiveOnly.map((entry) => ({
  pattern: new RegExp(entry.pattern, "u"),
  code: entry.code,
}));
const families: readonly AwardFamily[] = awardWords.families.map((entry) => ({
  pattern: new RegExp(entry.pattern, "u"),
  code: entry.code,
  byLevel: entry.byLevel,
  city: entry.city,
}));
const none = new RegExp(awardWords.none, "u");
const lead = new RegExp(awardWords.lead, "u");
/** "Chiến sĩ thi đua" alone, and the name that several levels share. */
const unsaidLevel = new RegExp(awardWords.unsaidLevel, "u");
const tail = new RegExp(awardWords.tail, "u");

/** All that a cell names, and what of it is known. */
export interface AwardsReading {
  readonly tokens: readonly AwardToken[];
  readonly codes: readonly AwardId[];
  readonly doubts: readonly AwardToken[];
}

const ofCollectives = remember((text) => readingOf(text, true), 20_000);
const ofPeople = remember((text) => readingOf(text, false), 20_000);

/**
 * Reads all awards that a cell names, in its order. An empty list means: known to be none ("Không", "-").
 * "LĐTT" and "LĐXS" in a collective's row mean the collective titles.
 */
export function parseAwards(text: string, isCollective: boolean): readonly AwardToken[] {
  return readAwardsOnce(text, isCollective).tokens;
}

/** Tells whether a text names an award, be it one whose level is not said. */
export function namesAward(text: string): boolean {
  return parseAwards(text, false).some(isNamed);
}

/** The same with codes and doubts apart; equal texts share one reading. */
export function readAwardsOnce(text: string, isCollective: boolean): AwardsReading {
  return isCollective ? ofCollectives(text) : ofPeople(text);
}

function readingOf(text: string, isCollective: boolean): AwardsReading {
  const tokens = readAwards(text, isCollective);
  return {
    tokens,
    codes: tokens.flatMap((token) => (token.code === undefined ? [] : [token.code])),
    doubts: tokens.filter((token) => token.doubt !== undefined),
  };
}

function readAwards(text: string, isCollective: boolean): readonly AwardToken[] {
  const whole = readToken(text, isCollective);
  if (whole === "none" || isRefused(text, isCollective)) return [];
  const takenBack = findTakenBack(text);
  // Named all the same: whether it is still proposed, the rules ask.
  if (takenBack !== undefined) return readAwards(takenBack.name, isCollective);
  const parts = text
    .split(/\s*[,;+&\n/]\s*|\s+(?:và|[-–])\s+/u)
    .map((part) => part.replace(/^\s*(?:\d{1,2}\s*[.)]|[-•])\s*/u, ""))
    .filter((part) => part.trim() !== "");
  const tokens = parts.map((part) => readToken(part, isCollective)).filter((token) => token !== "none");
  if (parts.length < 2 && !isNamed(whole)) return hyphened(text, isCollective) ?? [whole];
  if (parts.length < 2 || (isNamed(whole) && !namesMore(tokens))) return [whole];
  return tokens.some((token) => token.code !== undefined) ? tokens : [{ raw: text, doubt: "unknown-title" }];
}

/** "Xin rút", "Không đạt LĐTT". */
function isRefused(text: string, isCollective: boolean): boolean {
  const refused = refusedIn(text);
  if (refused === undefined || refused === "") return refused === "";
  const token = readToken(refused, isCollective);
  return token !== "none" && isNamed(token);
}

/** "LĐTT-CSTĐCS": a hyphen without spaces parts awards where both sides are known ones. */
function hyphened(text: string, isCollective: boolean): readonly AwardToken[] | undefined {
  const parts = text.split(/[-–]/u);
  if (parts.length < 2) return undefined;
  const known = parts.flatMap((part) => {
    const token = readToken(part, isCollective);
    return token === "none" || token.code === undefined ? [] : [token];
  });
  return known.length === parts.length ? known : undefined;
}

function isNamed({ code, doubt }: AwardToken): boolean {
  return code !== undefined || doubt === "level-not-said";
}

/** "Giấy khen của UBND xã, CSTĐCS" names two; "Giấy khen của Chủ tịch UBND xã, phường" one. */
function namesMore([first, ...others]: readonly AwardToken[]): boolean {
  return (
    first !== undefined &&
    isNamed(first) &&
    others.some(
      (token) =>
        isNamed(token) || /^(?:kỷ niệm chương|huân chương|huy chương|nhà giáo|cờ )/iu.test(token.raw.trim()),
    )
  );
}

/** "đề nghị Chủ tịch UBND xã tặng Giấy khen": who gives it stands before it. */
const given =
  /^(?:(?:kinh |trinh |xet |de nghi )*)(?<giver>(?:chu tich |ct )?(?:ubnd|uy ban nhan dan|hieu truong|nha truong|giam doc so|so gd|bo truong|bo gd|thu tuong)[^,;]{0,40}?) (?:tang thuong|khen tang|tang) (?<award>(?:giay khen|bang khen|gk|bk)(?: .*)?)$/u;

function readToken(raw: string, isCollective: boolean): AwardToken | "none" {
  const words = plainWords(raw.replace(/\s*\(lần[^)]*\)\s*$/iu, ""));
  const parts = words.includes("tang ") ? given.exec(words)?.groups : undefined;
  const folded = parts === undefined ? words : `${parts.award ?? ""} ${parts.giver ?? ""}`;
  if (unsaidLevel.test(folded)) return { raw, doubt: "level-not-said" };
  if (none.test(folded)) return "none";
  const bare = folded.replace(lead, "").replace(tail, "").trim();
  const listed =
    isCollective && collectiveOnly.some((entry) => entry.pattern.test(bare)) ? undefined : listedAs(folded);
  if (listed !== undefined) return tokenOf(raw, listed);
  const patterns = isCollective ? [...collectiveOnly, ...fixed] : fixed;
  const code = patterns.find((entry) => entry.pattern.test(bare))?.code;
  if (code !== undefined) return { raw, code };
  const family = families.find((entry) => entry.pattern.test(bare));
  if (family !== undefined) return readFamily(raw, bare, family);
  const named = withoutRemark(raw);
  const token = named === undefined ? undefined : readToken(named, isCollective);
  return token === undefined || token === "none" ? { raw, doubt: "unknown-title" } : { ...token, raw };
}

/** Words in brackets that may take the award back, or speak of another year or award. */
const weighty =
  /\d|(?:^| )(?:khong|chua|rut|huy|thoi|tam|dung|lai|truoc|cu|sau|neu|tru|so|qd|quyet dinh|phieu|t[yi] le|tien|diem|ldtt|cstd\w*|gk|bk|giay khen|bang khen|lao dong|chien s[iy])(?: |$)/u;

/** "LĐTT (đi học)": what stands in brackets says how the person is, and nothing of the award. */
function withoutRemark(raw: string): string | undefined {
  const [, name = "", remark = ""] = /^([^()]+)\(([^()]+)\)\s*$/u.exec(raw) ?? [];
  return name.trim() === "" || weighty.test(plainWords(remark)) ? undefined : name.trim();
}

/** The law's own list of spellings comes first; the patterns know the words that may stand around them. */
function listedAs(words: string): AwardId | undefined {
  return (spellings ??= new Map(awardSynonyms.map(({ text, award }) => [plainWords(text), award]))).get(
    words,
  );
}

let spellings: ReadonlyMap<string, AwardId> | undefined;

function tokenOf(raw: string, code: AwardId): AwardToken {
  return families.some((family) => family.code === code)
    ? { raw, code, doubt: "level-not-said" }
    : { raw, code };
}

function readFamily(raw: string, bare: string, family: AwardFamily): AwardToken {
  const rest = bare.replace(family.pattern, " ").trim();
  // Commendations of the party, the unions and associations are not those of the state.
  if (isOfAssociation(rest)) return { raw, doubt: "unknown-title" };
  if (isCityLevel(rest) && family.city !== undefined) return { raw, code: family.city };
  const level = levelOfFolded(rest);
  const code = level === undefined ? undefined : family.byLevel[level];
  return code === undefined ? { raw, code: family.code, doubt: "level-not-said" } : { raw, code };
}

/** Lower case without accents, punctuation as spaces; "&" stays. */
export function plainWords(text: string): string {
  return foldWithoutAccents(text)
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}
