import type { Level } from "../domain/award";
import { findAwards } from "./find-awards";
import type { AwardMention } from "./find-awards";
import { findQuantities } from "./find-quantities";
import type { Quantity } from "./find-quantities";
import type { SchoolFinder, SchoolMention } from "./find-schools";
import { findTimes } from "./find-times";
import type { TimeMention } from "./find-times";
import { foldInPlace, overlaps, words } from "./fold-text";
import type { Span } from "./fold-text";
import type { ClaimFilter } from "./claim";

/** A sentence with everything in it that a claim may need. */
export interface Sentence {
  readonly paragraph: number;
  /** Where the sentence begins in its paragraph's composed text. */
  readonly offset: number;
  readonly typed: string;
  readonly folded: string;
  readonly awards: readonly AwardMention[];
  readonly schools: readonly SchoolMention[];
  readonly times: readonly TimeMention[];
  readonly levels: readonly LevelMention[];
  readonly quantities: readonly Quantity[];
  readonly status: ClaimFilter["statuses"][number] | null;
}

/** A level that decides or signs, outside the name of an award. */
export interface LevelMention extends Span {
  readonly level: Level;
  /** Whether a committee or its head is named, who may be the subject of the sentence. */
  readonly isBody: boolean;
}

const body = "(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:cấp )?";
const levels: readonly (readonly [level: Level, names: string])[] = [
  ["xa", "xã|phường|thị trấn"],
  ["huyen", "huyện|quận|thị xã"],
  ["tinh", "tỉnh"],
  ["so", "sở"],
  ["bo", "bộ"],
  ["truong", "trường"],
];
const levelPatterns = levels.flatMap(
  ([level, names]): { level: Level; isBody: boolean; pattern: RegExp }[] => [
    { level, isBody: true, pattern: words(`${body}(?:${names})`) },
    { level, isBody: false, pattern: words(`cấp (?:${names})`) },
  ],
);
levelPatterns.push({
  level: "trung-uong",
  isBody: true,
  pattern: words("thủ tướng chính phủ|thủ tướng|chủ tịch nước"),
});

const decided = words(
  "đã có quyết định|đã được khen|đã khen|được khen thưởng|được khen|được tặng|đã tặng|được công nhận|đã công nhận|đã quyết định",
);
const proposed = words("đề nghị|đề xuất|chưa có quyết định|dự kiến khen|trình khen");

export function readSentence(
  typed: string,
  paragraph: number,
  offset: number,
  findSchools: SchoolFinder,
): Sentence {
  const folded = foldInPlace(typed);
  const awards = findAwards(folded);
  return {
    paragraph,
    offset,
    typed,
    folded,
    awards,
    schools: findSchools(folded, typed),
    times: findTimes(folded),
    levels: findLevels(folded, awards),
    quantities: findQuantities(folded, awards),
    status: statusOf(folded),
  };
}

/** What is asked for has not been given yet, also where the words for giving stand beside it. */
function statusOf(folded: string): Sentence["status"] {
  if (folded.search(proposed) >= 0 && !folded.includes("đã có quyết định")) return "proposed";
  return folded.search(decided) >= 0 ? "decided" : null;
}

function findLevels(folded: string, awards: readonly AwardMention[]): LevelMention[] {
  return levelPatterns
    .flatMap(({ level, isBody, pattern }) =>
      [...folded.matchAll(pattern)].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
        level,
        isBody,
      })),
    )
    .filter((mention) => !awards.some((award) => overlaps(award, mention)))
    .sort((a, b) => a.from - b.from);
}
