import type { AwardId, NomineeKind } from "../domain/award";
import type { Recipient } from "../domain/check-result";
import { awardRecord } from "../law";
import { attachAwards } from "./attach-awards";
import type { AwardReadings } from "./attach-awards";
import type { ClaimCode, ClaimFilter, Measure } from "./claim";
import { speaksOfAwards } from "./claim-context";
import type { ClaimContext } from "./claim-context";
import { isInData } from "./count-figure";
import type { DataView } from "./data-view";
import type { Draft } from "./draft";
import { isUnanswerable } from "./unanswerable";
import type { Quantity } from "./find-quantities";
import { readLevels, readOccasion, readRecipient, readSchools, readSchoolType, readTime } from "./read-scope";
import type { TimeScope } from "./read-scope";
import type { Sentence } from "./sentence";
import { settleVerdict } from "./settle-verdict";
import { weighReading } from "./weigh-reading";
import type { Weighed } from "./weigh-reading";

/** Judges each number of a sentence that counts what the data counts. */
export function numberClaims(sentence: Sentence, context: ClaimContext, view: DataView): Draft[] {
  const awards = attachAwards(sentence);
  return sentence.quantities.flatMap((quantity, index) => {
    const attached = awards[index] ?? [null];
    if (!isAbout(sentence, quantity, context) || isNoClaim(quantity, attached, sentence)) return [];
    return [judge(sentence, index, attached, context, view)];
  });
}

/**
 * The sentence speaks of commendation up to the end of the number's own clause. Collectives, individuals and money may take
 * that from the lines above; teachers and staff are counted for other reasons too.
 */
function isAbout({ folded, awards }: Sentence, { counts, to }: Quantity, context: ClaimContext): boolean {
  const rest = folded.slice(to);
  const end = to + (/;/u.exec(rest)?.index ?? rest.length);
  if (speaksOfAwards(folded.slice(0, end)) || awards.some(({ from }) => from < end)) return true;
  return context.isAboutAwards && counts.recipient === undefined && counts.isStaff !== true;
}

/** A number of schools or a percentage is looked at only where it says of what. */
function isNoClaim({ counts, from }: Quantity, attached: AwardReadings, { folded }: Sentence): boolean {
  if (counts.is === "schools") return attached.every((ids) => ids === null);
  return counts.is === "percent" && !shareOfAwards.test(folded.slice(0, from));
}

/** What goes to whom, and not how many of all got something. */
const shareOfAwards =
  /(?:giáo viên|giảng dạy|quản lý)[^;]{0,60}chiếm(?: tỷ lệ| tỉ lệ)? ?(?:trên|hơn|gần|khoảng)? ?$/u;

interface Reading {
  readonly measure: Measure;
  readonly filter: ClaimFilter;
}

function judge(
  sentence: Sentence,
  index: number,
  attached: AwardReadings,
  context: ClaimContext,
  view: DataView,
): Draft {
  const quantity = sentence.quantities[index];
  if (!quantity) throw new Error("no such quantity");
  const named = readSchools(sentence, index);
  const schools = named === undefined ? context.schools : named;
  const time = readTime(sentence, index, context.times, view);
  const doubt = doubtOf(sentence, index, schools, time);
  const main =
    doubt === undefined ? mainReadings(sentence, index, attached, schools ?? undefined, time, context) : [];
  const [first] = main;
  const draft = { kind: "number", from: quantity.from, to: quantity.to } as const;
  if (first === undefined) {
    const code = doubt ?? "not-understood";
    return { ...draft, understood: { bound: quantity.bound }, verdict: "unclear", figure: null, code };
  }
  const plain = main.filter(isPlain);
  const weigh = ({ measure, filter }: Reading): Weighed =>
    weighReading(view, measure, filter, quantity.bound);
  const excuses = (): Weighed[] =>
    [...main.filter((reading) => !isPlain(reading)), ...excuseReadings(plain, time, sentence, view)].map(
      weigh,
    );
  const settled = settleVerdict(quantity.bound, plain.map(weigh), excuses);
  if (!settled) throw new Error("no reading was weighed");
  const figure = settled.shown.figure();
  const { verdict, code } =
    settled.verdict === "false" && time.mayBeOutside
      ? ({ verdict: "unclear", code: "year-not-in-data" } as const)
      : settled.verdict === "false" && !isInData(view, figure.filter)
        ? ({ verdict: "unclear", code: "not-in-data" } as const)
        : settled;
  const { measure, filter } = figure;
  return {
    ...draft,
    understood: { bound: quantity.bound, measure, filter },
    verdict,
    figure,
    code,
  };
}

function doubtOf(
  sentence: Sentence,
  index: number,
  schools: readonly string[] | null | undefined,
  time: TimeScope,
): ClaimCode | undefined {
  if (schools === null) return "school-unknown";
  if (time.isOutside) return "year-not-in-data";
  return isUnanswerable(sentence, index);
}

function mainReadings(
  sentence: Sentence,
  index: number,
  attached: AwardReadings,
  schools: readonly string[] | undefined,
  time: TimeScope,
  context: ClaimContext,
): Reading[] {
  const quantity = sentence.quantities[index];
  if (!quantity) return [];
  const occasion = readOccasion(sentence, quantity);
  const recipient = readRecipient(sentence, quantity);
  const schoolType = readSchoolType(sentence, index);
  const fixed = {
    statuses: [sentence.status ?? context.status ?? "decided"],
    ...(schools === undefined ? {} : { schools }),
    ...(schoolType === undefined ? {} : { schoolType }),
    ...(occasion === undefined ? {} : { occasion }),
  } as const;
  const levels = attached.every((ids) => ids !== null && ids.length === 1)
    ? [undefined]
    : readLevels(sentence, index);
  const awards =
    quantity.counts.is === "moneyVnd" ? moneyAwards(sentence, attached) : withContext(attached, context);
  return time.readings.flatMap((years) =>
    levels.flatMap((level) =>
      awards.flatMap((ids) =>
        kindReadings(sentence, quantity).flatMap((kinds) =>
          recipientReadings(recipient, ids).flatMap((who) =>
            measuresOf(quantity, sentence).map((measure): Reading => ({
              measure,
              filter: {
                ...fixed,
                ...years,
                ...(level === undefined ? {} : { level }),
                ...(ids === null ? {} : { awards: ids }),
                ...(kinds === null ? {} : { kinds }),
                ...(who === null ? {} : { recipient: who }),
              },
            })),
          ),
        ),
      ),
    ),
  );
}

/** An item of a list may count what the line above the list names. */
function withContext(attached: AwardReadings, context: ClaimContext): AwardReadings {
  const above = [...new Set(context.awards.flatMap(({ awards }) => awards))];
  return above.length > 0 && attached.every((ids) => ids === null) ? [above, null] : attached;
}

/** Money goes with what its sentence counts: with one award, perhaps with that award alone. */
function moneyAwards(sentence: Sentence, own: AwardReadings): AwardReadings {
  if (own.some((ids) => ids !== null)) return own;
  const others = attachAwards(sentence)
    .flat()
    .filter((ids) => ids !== null);
  const names = new Set(others.map((ids) => ids.join()));
  return names.size === 1 && others[0] ? [others[0], null] : [null];
}

function kindReadings(
  { quantities }: Sentence,
  { counts }: Quantity,
): readonly (readonly NomineeKind[] | null)[] {
  if (counts.kinds) return [counts.kinds];
  if (counts.is !== "moneyVnd") return [null];
  const kinds = new Set(quantities.flatMap((other) => other.counts.kinds ?? []));
  return kinds.size === 1 ? [[...kinds], null] : [null];
}

/** "giáo viên" with an award may loosely mean everybody at school; a contest for teachers has no others. */
function recipientReadings(
  recipient: Recipient | undefined,
  awards: readonly AwardId[] | null,
): readonly (Recipient | null)[] {
  if (recipient === undefined) return [null];
  if (awards === null || recipient !== "teacher") return [recipient];
  const isContest = awards.every((id) => awardRecord(id)?.kind === "contest-recognition");
  return isContest ? [null] : [recipient, null];
}

function measuresOf({ counts }: Quantity, { folded }: Sentence): readonly Measure[] {
  switch (counts.is) {
    case "awards":
      return ["awards"];
    case "nominees":
      return ["nominees"];
    case "either":
      return ["awards", "nominees"];
    case "moneyVnd":
      return ["moneyVnd"];
    case "schools":
      return ["schools"];
    case "percent":
      return /quản lý[^,;]{0,30}chiếm|quản lý (?:là )?\d/u.test(folded)
        ? ["manager-share"]
        : ["teacher-share"];
  }
}

/**
 * "660 cá nhân" of one year is usually 660 awards, as lists count; over several years, where most people have several, it may
 * as well be people.
 */
function isPlain({ measure, filter }: Reading): boolean {
  return measure !== "nominees" || (filter.perYear === undefined && filter.years?.length !== 1);
}

/** What else the number could mean: one year where no year is said, or proposals counted in. */
function excuseReadings(
  main: readonly Reading[],
  time: TimeScope,
  sentence: Sentence,
  view: DataView,
): Reading[] {
  const ofYears = time.isSaid
    ? []
    : view.years.flatMap((year) =>
        main.map(({ measure, filter }) => ({ measure, filter: { ...filter, years: [year] } })),
      );
  const isSure = sentence.folded.includes("quyết định");
  const withProposals = isSure
    ? []
    : main
        .filter(({ measure }) => measure !== "nominees")
        .map(({ measure, filter }) => ({
          measure,
          filter: { ...filter, statuses: ["decided", "proposed"] as const },
        }));
  return [...ofYears, ...withProposals];
}
