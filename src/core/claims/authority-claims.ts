/** "UBND cấp huyện" beside an award: whether that level could decide it then. */
import type { AwardId, Level } from "../domain/award";
import type { LegalDate } from "../domain/legal-date";
import { awardRecord } from "../law";
import { judge } from "../rules/judge";
import type { ClaimContext } from "./claim-context";
import type { Draft } from "./draft";
import { overlaps } from "./fold-text";
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
    const award = awardOf(sentence, body);
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

/** The award that a body is said to give: "… do UBND huyện công nhận", else the next one after it in its clause. */
function awardOf({ awards, levels, folded }: Sentence, body: LevelMention): AwardId | undefined {
  const inside = awards.find((award) => overlaps(award, body));
  const before = awards.findLast(({ to }) => to <= body.from);
  const isGivenBy = /^[^;,.]{0,40}(?<!\p{L})(?:do|của) ?$/u.test(
    folded.slice(before?.to ?? body.from, body.from),
  );
  const nextBody = levels.find(({ from, isBody }) => isBody && from > body.from)?.from ?? Infinity;
  const after = awards.find(({ from }) => from >= body.to && from < nextBody);
  const follows = after && !folded.slice(body.to, after.from).includes(";") ? after : undefined;
  const ids = (inside ?? (before && isGivenBy ? before : follows))?.awards ?? [];
  // "Giấy khen" is every level's: the body's own, where it has one; else the level that gives it to schools.
  const ofLevel = (level: Level): AwardId | undefined => ids.find((id) => awardRecord(id)?.level === level);
  return ids.length === 1 ? ids[0] : (ofLevel(body.level) ?? ofLevel("tinh"));
}

function judgeBody(sentence: Sentence, body: LevelMention, award: AwardId, context: ClaimContext): Draft[] {
  const { level } = body;
  const understood = { awards: [award], level };
  const draft = { kind: "authority", from: body.from, to: body.to, understood, figure: null } as const;
  const days = daysOf(sentence, context);
  if (days.length === 0) return [];
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
    const isBefore = /trước (?:ngày )?$/u.test(folded.slice(0, match.index));
    return isBefore ? [] : [`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`];
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
