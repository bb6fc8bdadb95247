/**
 * Stages of one review, each before the one that outweighs it: the person's own word, the department's, the school's; the
 * first term, the second, the year. All words are accent-free and lower case.
 */
interface Stage {
  /** Whose word it is. */
  readonly who: string;
  /** The term that stands for it, by its number. */
  readonly term?: string;
}

const ofCommune = "(?: tdkt| thi dua(?: khen thuong)?)? (?:cap )?(?:xa|phuong|dac khu)";

const stages: readonly Stage[] = [
  { who: "ca nhan|ban than", term: "i|1" },
  { who: "to|khoi", term: "ii|2" },
  { who: `(?:nha )?truong|(?:hoi dong|hd)(?!${ofCommune})|hieu truong` },
  { who: `(?:hoi dong|hd|hdtd|hdtd-?kt)${ofCommune}` },
];
const self = "tu (?:xep|danh gia|nhan|cham|dg|dk|de nghi|xet)";
const verb = "(?:tu )?(?:binh )?(?:xet|de nghi|nhan|bau|xep|danh gia)";
const wholeYear = "ca nam|cn";
const allTerms = stages.flatMap(({ term }) => (term === undefined ? [] : [termOf(term)])).join("|");

/** Everyone whose word it may be, as alternatives of a pattern; "tu" stands for the person. */
export const stageWords = [...stages.map(({ who }) => who), "tu"].join("|");

const ofRatings = stages.map(({ who, term }, at) =>
  pattern(at === 0 ? `(?:^| )(?:${who}|${self})` : `(?:^| )(?:${who})(?: |$)`, term),
);
const ofTitles = stages.map(({ who, term }, at) =>
  pattern(
    `^(?:${who})$|(?:^| )(?:${who})(?: chuyen mon| cm)? ${verb}(?: |$)${at === 0 ? `|^${self}` : ""}`,
    term,
  ),
);
const anyStage = new RegExp(
  `^(?:${stageWords.replace(/\|tu$/u, "")}|${self}|${allTerms}|${wholeYear})(?: |$)`,
  "u",
);
const ownHead = new RegExp(
  `^(?:${self}(?: loai)?|${allTerms}|${wholeYear}|hoi dong|(?:${stageWords})(?: .*)? (?:tu )?(?:xep|danh gia)(?: loai)?)$`,
  "u",
);

function termOf(number: string): string {
  return `(?:hoc k[yi]|hk) ?(?:${number})`;
}

function pattern(words: string, term: string | undefined): RegExp {
  return new RegExp(term === undefined ? words : `${words}|${termOf(term)}$`, "u");
}

/** The stage that the head of a rating or a vote names; undefined where it names none. */
export function stageOfRating(folded: string): number | undefined {
  return stageIn(ofRatings, folded);
}

/** The same of a head of titles, where only words of a review count: "Danh hiệu cá nhân" and "Danh hiệu tổ" are no stages. */
export function stageOfTitles(folded: string): number | undefined {
  return stageIn(ofTitles, folded);
}

function stageIn(patterns: readonly RegExp[], folded: string): number | undefined {
  const at = patterns.findIndex((each) => each.test(folded));
  return at === -1 ? undefined : at;
}

/** "Tự xếp", "Tổ", "Trường", "HK I", "Cả năm" under "Xếp loại" or "Danh hiệu": stages of one thing. */
export function saysStage(folded: string): boolean {
  return anyStage.test(folded);
}

/** "Tổ xếp loại" and "Cả năm" are heads wherever they stand; "Tổ" and "Trường" may be data. */
export function isStageHead(folded: string): boolean {
  return ownHead.test(folded);
}
