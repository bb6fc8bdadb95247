import type { CheckResult } from "../domain/check-result";
import { claimReason } from "../messages/claim-reasons";
import type { Lang } from "../messages/words";
import { authorityClaims } from "./authority-claims";
import type { Claim, ClaimsReport, ClaimVerdict } from "./claim";
import { contextOf, emptyContext, isAboutAwards } from "./claim-context";
import type { ClaimContext } from "./claim-context";
import { viewData } from "./data-view";
import type { DataView } from "./data-view";
import type { Draft } from "./draft";
import { createSchoolFinder } from "./find-schools";
import { numberClaims } from "./number-claims";
import { periodClaims, titleLines, titlePeriod } from "./period-claims";
import type { Period } from "./period-claims";
import { readSentence } from "./sentence";
import type { Sentence } from "./sentence";
import { schoolTitleClaims } from "./school-title-claims";
import { splitSentences } from "./split-sentences";

export interface ClaimsInput {
  /** The document's paragraphs in reading order, as text. */
  readonly paragraphs: readonly string[];
  readonly result: CheckResult;
  readonly lang?: Lang;
}

/** Compares what a document says with the data of a check; the document is not changed. */
export function checkClaims(input: ClaimsInput): ClaimsReport {
  const steps = checkClaimsInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Letters that are looked at between two rests of `checkClaimsInSteps`. */
export const lettersInStep = 4_000;

/**
 * As `checkClaims`, resting after every few thousand letters, so that a pane can draw and answer in between. Gives how many
 * paragraphs are done at each rest.
 */
export function* checkClaimsInSteps({
  paragraphs,
  result,
  lang = "vi",
}: ClaimsInput): Generator<number, ClaimsReport> {
  const view = viewData(result);
  const read = createReader(view);
  const first = paragraphs.slice(0, titleLines).flatMap(read);
  const title = titlePeriod(first);
  const walk = createWalk(title, view, first.some(isAboutAwards));
  const claims: Claim[] = [];
  let letters = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = walk(read(paragraph, index));
    for (const { sentence, draft } of found) claims.push(claimOf(sentence, draft, view, lang));
    letters += paragraph.length;
    if (letters < lettersInStep) continue;
    letters = 0;
    yield index + 1;
  }
  const count = (verdict: ClaimVerdict): number => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    schema: 1,
    claims,
    counts: { true: count("true"), false: count("false"), unclear: count("unclear") },
  };
}

/** A prompt still waiting for the clerk claims nothing. */
const prompt = /^\s*\[.*\]\s*$/u;

function createReader(view: DataView): (paragraph: string, index: number) => Sentence[] {
  const findSchools = createSchoolFinder(view.schools);
  return (paragraph, index) => {
    const text = paragraph.normalize("NFC");
    if (prompt.test(text)) return [];
    return splitSentences(text).map(({ from, to }) =>
      readSentence(text.slice(from, to), index, from, findSchools),
    );
  };
}

const headingMark = /^\s*(?:[IVX]+ ?[.-] ?|\d+(?:\.\d+)*[.)]\s+|[a-zđ] ?\)\s*)\p{L}/u;
const bulletMark = /^\s*[-+•*–]/u;

interface Found {
  readonly sentence: Sentence;
  readonly draft: Draft;
}

/** Walks over paragraphs in order, keeping what headings and introducing lines hand down. */
function createWalk(
  title: Period | null,
  view: DataView,
  isReportOnAwards: boolean,
): (sentences: readonly Sentence[]) => Found[] {
  let heading: ClaimContext = { ...emptyContext, isAboutAwards: isReportOnAwards };
  let lead: ClaimContext | null = null;
  return (sentences) => {
    const whole = sentences.map(({ typed }) => typed).join("");
    if (whole === "") return [];
    const isBullet = bulletMark.test(whole);
    if (!isBullet) lead = null;
    let context: ClaimContext = lead ?? heading;
    const found: Found[] = [];
    for (const sentence of sentences) {
      const drafts = [
        ...numberClaims(sentence, context, view),
        ...periodClaims(sentence, title, view),
        ...schoolTitleClaims(sentence, view),
        ...authorityClaims(sentence, context),
      ];
      found.push(...drafts.sort((a, b) => a.from - b.from).map((draft) => ({ sentence, draft })));
      context = contextOf(sentence, context);
    }
    if (whole.trimEnd().endsWith(":")) lead = context;
    else if (isHeading(whole, isBullet, sentences)) {
      const own = sentences.reduce((above, one) => contextOf(one, above), emptyContext);
      heading = { ...own, awards: [] };
    }
    return found;
  };
}

function isHeading(whole: string, isBullet: boolean, sentences: readonly Sentence[]): boolean {
  return headingMark.test(whole) && !isBullet && sentences.every(({ quantities }) => quantities.length === 0);
}

function claimOf(sentence: Sentence, draft: Draft, view: DataView, lang: Lang): Claim {
  const { kind, understood, verdict, figure, code, from, to } = draft;
  return {
    kind,
    at: { paragraph: sentence.paragraph, from: sentence.offset + from, to: sentence.offset + to },
    quote: sentence.typed.slice(from, to).trim(),
    understood,
    verdict,
    figure,
    code,
    reason: claimReason(draft, { period: view.period, years: view.years }, lang),
  };
}
