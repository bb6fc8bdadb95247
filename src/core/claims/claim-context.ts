import type { AwardMention } from "./find-awards";
import type { TimeMention } from "./find-times";
import type { Sentence } from "./sentence";

/** What a sentence inherits from the heading above it and from the line that introduces its list. */
export interface ClaimContext {
  readonly times: readonly TimeMention[];
  readonly status: Sentence["status"];
  readonly schools: readonly string[] | null | undefined;
  readonly awards: readonly AwardMention[];
  /** Whether the lines above speak of commendation. */
  readonly isAboutAwards: boolean;
}

export const emptyContext: ClaimContext = {
  times: [],
  status: null,
  schools: undefined,
  awards: [],
  isAboutAwards: false,
};

const aboutAwards = /khen|thưởng|tặng|danh hiệu|thi đua|công nhận|biểu dương|tôn vinh/u;

export function speaksOfAwards(folded: string): boolean {
  return aboutAwards.test(folded);
}

export function isAboutAwards({ folded, awards }: Sentence): boolean {
  return awards.length > 0 || speaksOfAwards(folded);
}

/** A heading or an introducing line hands down what it says; what it does not say comes from above. */
export function contextOf(sentence: Sentence, above: ClaimContext): ClaimContext {
  const names = sentence.schools.map(({ school }) => school);
  const schools =
    names.length === 0 ? undefined : names.includes(null) ? null : names.filter((name) => name !== null);
  return {
    times: sentence.times.length > 0 ? sentence.times : above.times,
    status: sentence.status ?? above.status,
    schools: schools ?? above.schools,
    awards: sentence.awards.length > 0 ? sentence.awards : above.awards,
    isAboutAwards: isAboutAwards(sentence) || above.isAboutAwards,
  };
}
