/** "UBND cấp huyện" beside an award: whether that level could decide it then. */
import type { AwardId, Level } from "../domain/award";
import type { LegalDate } from "../domain/legal-date";
import { awardRecord } from "../law";
import { judge } from "../rules/judge";
import type { ClaimContext } from "./claim-context";
import type { Draft } from "./draft";
import type { LevelMention, Sentence } from "./sentence";

const verbs = /(?<!\p{L})(?:tặng|công nhận|quyết định|ký|trao|phong tặng|khen thưởng|khen)(?!\p{L})/u;
const denied = /(?<!\p{L})(?:đề nghị|trình|không còn|trước đây|thay cho|xét, trình)(?!\p{L})/u;

/** Judges the bodies of a sentence that are said to give a named award. */
export function authorityClaims(sentence: Sentence, context: ClaimContext): Draft[] {
  const { folded, awards, levels } = sentence;
  const isDated = sentence.times.length > 0 || context.times.length > 0 || writtenDay.test(folded);
  const bodies = [...levels.filter(({ isBody }) => isBody), ...(isDated ? districtForms(sentence) : [])];
  if (awards.length === 0 || bodies.length === 0 || denied.test(folded)) return [];
  if (!verbs.test(folded) && !/(?<!\p{L})của(?!\p{L})/u.test(folded)) return [];
  return bodies.flatMap((body) => {
    const award = nearestAward(sentence, body);
    return award === undefined ? [] : judgeBody(sentence, body, award, context);
  });
}

/** "Giấy khen của UBND huyện" has its body inside the award's own name. */
function districtForms({ awards }: Sentence): LevelMention[] {
  return awards.flatMap(({ from, to, awards: [id, ...more] }) => {
    const level = id === undefined || more.length > 0 ? null : (awardRecord(id)?.level ?? null);
    return level === "huyen" && awardRecord(id ?? "")?.kind === "commendation-form"
      ? [{ from, to, level, isBody: true }]
      : [];
  });
}

function nearestAward({ awards }: Sentence, body: LevelMention): AwardId | undefined {
  const single = awards.filter((award) => award.awards.length === 1);
  const distance = (from: number): number => Math.abs(from - body.from);
  const [nearest] = single.toSorted((a, b) => distance(a.from) - distance(b.from));
  return nearest?.awards[0];
}

function judgeBody(sentence: Sentence, body: LevelMention, award: AwardId, context: ClaimContext): Draft[] {
  const { level } = body;
  const understood = { awards: [award], level };
  const draft = { kind: "authority", from: body.from, to: body.to, understood, figure: null } as const;
  const days = daysOf(sentence, context);
  const outcomes = days.map((day) => outcomeOn(award, level, day));
  const refused = outcomes.find(({ outcome }) => outcome === "not-met");
  if (refused && outcomes.every(({ outcome }) => outcome === "not-met")) {
    const { citation } = refused;
    return [{ ...draft, verdict: "false", code: "authority-refused", ...(citation ? { citation } : {}) }];
  }
  if (refused) return [{ ...draft, verdict: "unclear", code: "authority-day-missing" }];
  return outcomes.every(({ outcome }) => outcome === "met")
    ? [{ ...draft, verdict: "true", code: "authority-fits" }]
    : [];
}

function outcomeOn(award: AwardId, level: Level, day: LegalDate): { outcome: string; citation?: string } {
  const kind = awardRecord(award)?.nominees[0] ?? "individual";
  const { conditions } = judge({ award, kind, decisionDate: day, issuer: { level } });
  const condition = conditions.find(({ limb, outcome }) => limb === "authority" && outcome !== "unknown");
  return condition ? { outcome: condition.outcome, citation: condition.citation } : { outcome: "unknown" };
}

const writtenDay =
  /(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})|ngày (\d{1,2}) tháng (\d{1,2}) năm (20\d{2})/u;

/** The day that the sentence gives; else the first and last days on which awards of its years are decided; else any of today's laws. */
function daysOf({ folded, times }: Sentence, context: ClaimContext): LegalDate[] {
  const match = writtenDay.exec(folded);
  if (match) {
    const [day = "", month = "", year = ""] = match[1] === undefined ? match.slice(4) : match.slice(1, 4);
    return [`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`];
  }
  const said = times.length > 0 ? times : context.times;
  const years = said.flatMap((time) => {
    if (time.is === "school-years") return time.years.map((year) => Number(year.slice(5)));
    if (time.is === "calendar-year") return [time.year];
    return time.is === "stretch" ? [time.first, time.last] : [];
  });
  if (years.length === 0) return [...everySide];
  return [...new Set(years.flatMap((year) => [`${String(year)}-05-25`, `${String(year)}-09-15`]))];
}

/** Days before and after the districts ended and the law of 2022 began. */
const everySide: readonly LegalDate[] = ["2023-06-01", "2025-06-01", "2025-08-01"];
