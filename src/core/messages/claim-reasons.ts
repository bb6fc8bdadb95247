import type { AwardId } from "../domain/award";
import type { Claim, ClaimFigure, ClaimFilter } from "../claims/claim";
import { claimWords } from "./claim-words";
import type { ClaimWords } from "./claim-words";
import type { Lang } from "./words";

type Judged = Pick<Claim, "code" | "figure" | "understood"> & { readonly citation?: string };

/** The data that a document was compared with. */
interface Compared {
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly years: readonly string[];
}

/** Says in one sentence what the data has, and why the verdict follows. */
export function claimReason(
  { code, figure, understood, citation }: Judged,
  data: Compared,
  lang: Lang,
): string {
  const words = claimWords[lang];
  return words.reasons[code]({
    figure: figure === null ? "–" : describeFigure(figure, lang),
    held: figure?.text ?? "",
    school: understood.school ?? "",
    awards: describeAwards(understood.awards ?? [], words),
    level: understood.level === undefined ? "" : words.level(understood.level),
    period: describePeriod(understood.period ?? null),
    dataPeriod: describePeriod(data.period),
    years: data.years.join(", "),
    citation: citation === undefined || citation === "" ? "" : ` (${citation})`,
  });
}

/** "297 lượt tập thể, đã có quyết định, cả giai đoạn". */
function describeFigure({ value, most, text, measure, filter }: ClaimFigure, lang: Lang): string {
  const words = claimWords[lang];
  const isOpen = most === null ? false : most > value;
  const counted = [words.measures[measure], ...(filter.kinds ?? []).map((kind) => words.kinds[kind])].join(
    " ",
  );
  const amount = measure === "awards" ? `${text} ${counted}` : `${counted} ${text}`;
  return [`${isOpen ? words.least : ""}${amount}`, ...describeFilter(filter, words)].join(", ");
}

function describeFilter(filter: ClaimFilter, words: ClaimWords): string[] {
  const { awards, recipient, occasion, schoolType, schools, level, statuses, years, perYear } = filter;
  const when = years === null ? words.wholePeriod : years.map(words.year).join(", ");
  return [
    ...(awards ? [describeAwards(awards, words)] : []),
    ...(recipient ? [words.recipients[recipient]] : []),
    ...(occasion ? [words.occasions[occasion]] : []),
    ...(schoolType ? [words.schoolTypes[schoolType]] : []),
    ...(schools ? [schools.join(", ")] : []),
    ...(level ? [words.level(level)] : []),
    statuses.map((status) => words.statuses[status]).join(" + "),
    perYear === "average" ? words.average : when,
  ];
}

/** A long list is a family, such as every Giấy khen: its first name stands for it. */
function describeAwards(ids: readonly AwardId[], words: ClaimWords): string {
  return ids.length > 3
    ? words.say.award(ids[0] ?? null).replace(/ \([^)]*\)$/u, "")
    : ids.map((id) => words.say.award(id)).join(", ");
}

function describePeriod(period: Compared["period"]): string {
  return period === null ? "…" : `${String(period.from)} - ${String(period.to)}`;
}
