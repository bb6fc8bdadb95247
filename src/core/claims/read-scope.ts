/** Over what a quantity counts: years, schools, level, kind of school; each with what the words leave open. */
import type { Level, SchoolType } from "../domain/award";
import type { Occasion, Recipient } from "../domain/check-result";
import { schoolYearFrom } from "../domain/school-year";
import type { SchoolYear } from "../domain/school-year";
import type { ClaimFilter } from "./claim";
import type { DataView } from "./data-view";
import type { Quantity } from "./find-quantities";
import type { TimeMention } from "./find-times";
import type { Sentence } from "./sentence";

/** Which years a quantity may be about, and whether the words say so at all. */
export interface TimeScope {
  readonly readings: readonly Pick<ClaimFilter, "years" | "perYear">[];
  readonly isSaid: boolean;
  /** Whether the words name years of which the data has nothing. */
  readonly isOutside: boolean;
  /** Whether they may also mean such years: "năm 2025" is of two school years. */
  readonly mayBeOutside: boolean;
}

export function readTime(
  sentence: Sentence,
  index: number,
  context: readonly TimeMention[],
  view: DataView,
): TimeScope {
  const { times, quantities } = sentence;
  const quantity = quantities[index];
  const before = times.filter(({ to }) => to <= (quantity?.from ?? 0));
  const next = quantities[index + 1]?.from ?? Infinity;
  const after = times.filter(
    ({ from }) =>
      from >= (quantity?.to ?? 0) && from < next && isAttached(sentence.folded.slice(quantity?.to, from)),
  );
  const own =
    before.length > 0
      ? [...before, ...after.filter(isManner)]
      : after.length > 0
        ? after
        : times.filter(isManner);
  const said = own.length > 0 ? own : context;
  return resolveTimes(said, view);
}

/** "(Lê Thị Oanh, 2022-2023)" is the year of a name, not of the number before it. */
function isAttached(between: string): boolean {
  return between.length < 80 && !/[;:]|gồm|\((?!(?:trong )?(?:năm học|năm|giai đoạn|từ)? ?$)/u.test(between);
}

function isManner({ is }: TimeMention): boolean {
  return is === "each-year" || is === "average" || is === "whole";
}

/** The last words on each question hold: which years, and each or all together. */
function resolveTimes(times: readonly TimeMention[], view: DataView): TimeScope {
  let years: readonly (readonly SchoolYear[] | null)[] = [null];
  let perYear: ClaimFilter["perYear"] | null = null;
  for (const time of times) {
    if (time.is === "each-year") perYear = perYear === "average" ? "average" : "each";
    else if (time.is === "average") perYear = "average";
    else if (time.is === "whole") perYear = null;
    else {
      years = yearsOf(time, view);
      if (time.is !== "stretch") perYear = null;
    }
  }
  const inside = years.filter((list) => list === null || list.every((year) => view.years.includes(year)));
  const manner = perYear;
  return {
    readings: inside.flatMap((list) =>
      manner === null
        ? [{ years: list }]
        : manner === "average"
          ? [{ years: list, perYear: "average" as const }]
          : [
              { years: list, perYear: "each" as const },
              { years: list, perYear: "average" as const },
            ],
    ),
    isSaid: times.length > 0,
    isOutside: inside.length === 0,
    mayBeOutside: inside.length < years.length,
  };
}

/** A calendar year touches two school years; a stretch of years may be meant either way. */
function yearsOf(time: TimeMention, view: DataView): (readonly SchoolYear[] | null)[] {
  if (time.is === "school-years") return [time.years];
  if (time.is === "calendar-year") return [[schoolYearFrom(time.year - 1)], [schoolYearFrom(time.year)]];
  if (time.is !== "stretch") return [null];
  const { first, last } = time;
  if (view.period?.from === first && view.period.to === last) return [null];
  const bySchool = stretch(first, last - 1);
  const byCalendar = stretch(first - 1, last - 1);
  return [bySchool, byCalendar].map((list) =>
    list.length === view.years.length && list.every((year) => view.years.includes(year)) ? null : list,
  );
}

function stretch(from: number, to: number): SchoolYear[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => schoolYearFrom(from + index));
}

/** The schools a quantity is about; undefined where none is named, null where one is not in the data. */
export function readSchools(sentence: Sentence, index: number): readonly string[] | null | undefined {
  const { quantities, schools } = sentence;
  for (let at = index; at >= 0; at--) {
    const start = quantities[at - 1]?.to ?? 0;
    const named = schools.filter(({ from, to }) => from >= start && to <= (quantities[at]?.from ?? 0));
    if (named.length > 0) return namesOf(named);
  }
  const next = quantities[index + 1]?.from ?? Infinity;
  const after = schools.filter(({ from }) => from >= (quantities[index]?.to ?? 0) && from < next);
  return after.length > 0 ? namesOf(after) : undefined;
}

function namesOf(named: Sentence["schools"]): readonly string[] | null {
  const names = named.map(({ school }) => school);
  return names.includes(null) ? null : [...new Set(names.filter((name) => name !== null))];
}

const schoolTypes: readonly (readonly [SchoolType, RegExp])[] = [
  ["MN", /(?:khối|cấp học|bậc(?: học)?|cấp|các trường) (?:mầm non|mn)(?! \p{L}*\p{Lu})/u],
  ["TH", /(?:khối|cấp học|bậc(?: học)?|cấp|các trường) (?:tiểu học|th)(?![\p{L}&])/u],
  ["THCS", /(?:khối|cấp học|bậc(?: học)?|cấp|các trường) (?:thcs|trung học cơ sở)/u],
];

export function readSchoolType(
  { folded, schools, quantities }: Sentence,
  index: number,
): SchoolType | undefined {
  if (schools.length > 0) return undefined;
  const start = quantities[index - 1]?.to ?? 0;
  const parts = [
    folded.slice(start, quantities[index]?.from),
    folded.slice(quantities[index]?.to, quantities[index + 1]?.from),
  ];
  for (const part of [...parts, folded]) {
    const found = schoolTypes.find(([, pattern]) => pattern.test(part));
    if (found) return found[0];
  }
  return undefined;
}

/** A level said after the number restricts it; a body named before it may only be the subject, as the commune itself is. */
export function readLevels(sentence: Sentence, index: number): readonly (Level | undefined)[] {
  const { quantities, levels, folded } = sentence;
  const quantity = quantities[index];
  const next = quantities[index + 1]?.from ?? Infinity;
  const after = levels.find(({ from }) => from >= (quantity?.to ?? 0) && from < next);
  const between = folded.slice(quantity?.to, after?.from);
  if (
    after &&
    !/[;,]/u.test(between) &&
    (!after.isBody || /(?<!\p{L})(?:của|do|được)(?!\p{L})/u.test(between))
  )
    return [after.level];
  const before = levels.findLast(({ to }) => to <= (quantity?.from ?? 0));
  if (!before || (before.isBody && before.level === "xa")) return [undefined];
  return before.isBody && before.level !== "tinh" ? [before.level, undefined] : [before.level];
}

const lead = (wordsBefore: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:${wordsBefore})(?: \\([^)]*\\))?(?: ?:| có| được| là| gồm| đạt)? ?(?:trên|hơn|gần)? ?$`,
    "u",
  );
const occasions: readonly (readonly [Occasion, RegExp, RegExp])[] = [
  [
    "regular",
    lead("(?:khen )?thường xuyên"),
    /^[^,;:]{0,40}khen (?:thưởng )?(?:thường xuyên|theo công trạng)/u,
  ],
  ["thematic", lead("(?:khen )?chuyên đề"), /^[^,;:]{0,40}khen (?:thưởng )?(?:theo )?chuyên đề/u],
  ["sudden", lead("(?:khen )?đột xuất"), /^[^,;:]{0,40}khen (?:thưởng )?đột xuất/u],
];
const openOccasion = /khen (?:thưởng )?(?:theo )?(thường xuyên|chuyên đề|đột xuất)/u;

export function readOccasion({ folded, quantities }: Sentence, quantity: Quantity): Occasion | undefined {
  const before = folded.slice(0, quantity.from);
  const after = folded.slice(quantity.to);
  const direct = occasions.find(([, lead, trail]) => lead.test(before) || trail.test(after));
  if (direct) return direct[0];
  const name = quantities.length === 1 ? openOccasion.exec(before)?.[1] : undefined;
  return name === "thường xuyên"
    ? "regular"
    : name === "chuyên đề"
      ? "thematic"
      : name === "đột xuất"
        ? "sudden"
        : undefined;
}

const recipients: readonly (readonly [Recipient, RegExp])[] = [
  ["manager", lead("cán bộ quản lý|cbql")],
  ["teacher", lead("giáo viên|người trực tiếp giảng dạy")],
  ["staff", lead("nhân viên")],
  ["learner", lead("học sinh, trẻ em|học sinh")],
];

/** "giáo viên 2.235 lượt": who received stands before a bare count. */
export function readRecipient({ folded }: Sentence, quantity: Quantity): Recipient | undefined {
  if (quantity.counts.is !== "awards" || quantity.counts.kinds || quantity.counts.awards)
    return quantity.counts.recipient;
  const before = folded.slice(0, quantity.from);
  return recipients.find(([, pattern]) => pattern.test(before))?.[0];
}
