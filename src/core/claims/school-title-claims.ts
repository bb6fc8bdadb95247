/** "Trường … nhiều năm liền đạt Tập thể lao động xuất sắc": named schools with named titles. */
import type { AwardId } from "../domain/award";
import type { SchoolYear } from "../domain/school-year";
import { awardRecord } from "../law";
import { longestRun } from "../report/document/longest-run";
import type { ClaimCode, ClaimFigure, ClaimVerdict } from "./claim";
import { joinRows } from "./count-figure";
import type { DataView } from "./data-view";
import type { Draft } from "./draft";
import { overlaps } from "./fold-text";
import type { Span } from "./fold-text";
import { parseNumberWords } from "./number-words";
import type { Sentence } from "./sentence";

const runWords =
  /(?<!\p{L})(?:(nhiều|\d{1,2}|[\p{L}]+) )?năm(?: học)? (?:liền|liên tục|liên tiếp|liên tiếp nhau)(?!\p{L})/u;
const everyYear =
  /(?<!\p{L})(?:năm nào cũng|hằng năm đều|hàng năm đều|liên tục các năm|trong suốt giai đoạn|5\/5 năm)(?!\p{L})/u;
const holds = /(?<!\p{L})(?:đạt|giữ|được công nhận|công nhận|được tặng|danh hiệu|vinh dự)(?!\p{L})/u;
const denied = /(?<!\p{L})(?:không|chưa|chưa được|phấn đấu|đề nghị|mục tiêu|chỉ tiêu|sẽ)(?!\p{L})/u;

/** Judges each named school of a sentence that says that it holds a title of collectives. */
export function schoolTitleClaims(sentence: Sentence, view: DataView): Draft[] {
  return clausesOf(sentence.folded).flatMap((clause) => clauseClaims(sentence, clause, view));
}

/** Each clause between semicolons names its own schools and titles. */
function clausesOf(folded: string): Span[] {
  const ends = [...folded.matchAll(/;|$/gu)].map(({ index }) => index);
  return ends.map((to, index) => ({ from: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, to }));
}

function clauseClaims(sentence: Sentence, clause: Span, view: DataView): Draft[] {
  const within = <T extends Span>(mentions: readonly T[]): T[] =>
    mentions.filter((one) => overlaps(one, clause));
  const folded = sentence.folded.slice(clause.from, clause.to);
  const schools = within(sentence.schools);
  const quantities = within(sentence.quantities);
  const named = within(sentence.awards).flatMap(({ awards }) => awards);
  const titles = [...new Set(named)].filter(isUnitTitle);
  const run = runOf(folded);
  if (schools.length === 0 || titles.length === 0 || quantities.length > 0) return [];
  if ((!holds.test(folded) && run === undefined) || denied.test(folded)) return [];
  const years = within(sentence.times).flatMap((time) => (time.is === "school-years" ? time.years : []));
  return schools.map(({ school, from, to }): Draft => {
    const understood = { awards: titles, school, ...(run === undefined ? {} : { yearsRunning: run }) };
    const draft = { kind: "school-title", from, to, understood } as const;
    if (school === null) return { ...draft, verdict: "unclear", code: "school-unknown", figure: null };
    if (sentence.status === "proposed")
      return { ...draft, verdict: "unclear", code: "not-in-data", figure: null };
    return { ...draft, ...judge(school, titles, run, years.length > 0 ? years : undefined, view) };
  });
}

function isUnitTitle(id: AwardId): boolean {
  const record = awardRecord(id);
  return record?.kind === "emulation-title" && !record.nominees.includes("individual");
}

/** How many years running are claimed; null for "many", 0 for "every year", undefined where none are. */
function runOf(folded: string): number | null | undefined {
  if (everyYear.test(folded)) return 0;
  const match = runWords.exec(folded);
  if (!match) return undefined;
  const [, word = ""] = match;
  const number = /^\d/u.test(word) ? Number(word) : parseNumberWords([word]);
  return number ?? null;
}

type Judged = Pick<Draft, "verdict" | "code" | "figure">;
type Answer = readonly [verdict: ClaimVerdict, code: ClaimCode];

function judge(
  school: string,
  titles: readonly AwardId[],
  run: number | null | undefined,
  named: readonly SchoolYear[] | undefined,
  view: DataView,
): Judged {
  const own = heldIn(school, titles, view);
  // Tập thể lao động xuất sắc is chosen among those that also meet the lower title.
  const any = titles.includes("TTLDTT") ? heldIn(school, [...titles, "TTLDXS"], view) : own;
  const isOfYears = named !== undefined && run === undefined;
  const [verdict, code] = isOfYears ? ofYears(named, own, any, view) : ofRun(run, own, any, view);
  const mayHaveMore =
    view.isIncomplete || view.cells.some((cell) => cell.school === null && titles.includes(cell.award));
  const figure = figureOf(school, titles, own, view);
  return verdict === "false" && mayHaveMore
    ? { verdict: "unclear", code: "not-bounded", figure }
    : { verdict, code, figure };
}

type Years = readonly SchoolYear[];

function ofYears(named: Years, own: Years, any: Years, view: DataView): Answer {
  if (named.some((year) => !view.years.includes(year))) return ["unclear", "year-not-in-data"];
  if (named.every((year) => own.includes(year))) return ["true", "title-held"];
  return named.every((year) => any.includes(year))
    ? ["unclear", "readings-differ"]
    : ["false", "title-not-held"];
}

/** "nhiều năm" begins at two, of which two are few. */
function ofRun(run: number | null | undefined, own: Years, any: Years, { years }: DataView): Answer {
  if (any.length === 0) return ["false", "title-not-held"];
  if (run === undefined) return own.length > 0 ? ["true", "title-held"] : ["unclear", "readings-differ"];
  const asked = run === null ? 2 : run === 0 ? years.length : run;
  const longest = longestRun(own);
  if (asked > years.length)
    return longest === years.length ? ["unclear", "title-beyond-data"] : ["false", "title-too-few"];
  if (longest >= asked)
    return run === null && longest === 2 ? ["unclear", "title-too-few"] : ["true", "title-held"];
  return longestRun(any) >= asked ? ["unclear", "readings-differ"] : ["false", "title-too-few"];
}

function heldIn(school: string, titles: readonly AwardId[], view: DataView): SchoolYear[] {
  const years = cellsOf(school, titles, view).map(({ year }) => year);
  return [...new Set(years.filter((year) => year !== null))].sort();
}

function cellsOf(school: string, titles: readonly AwardId[], { cells }: DataView): DataView["cells"] {
  return cells.filter(
    (cell) => cell.school === school && cell.status === "decided" && titles.includes(cell.award),
  );
}

function figureOf(
  school: string,
  titles: readonly AwardId[],
  held: readonly SchoolYear[],
  view: DataView,
): ClaimFigure {
  return {
    value: held.length,
    most: held.length,
    text: held.join(", "),
    measure: "awards",
    filter: { statuses: ["decided"], years: null, schools: [school], awards: titles },
    rows: joinRows(cellsOf(school, titles, view)),
  };
}
