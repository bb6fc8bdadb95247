import type { CheckResult } from "../domain/check-result";
import { claimReason } from "../messages/claim-reasons";
import type { Lang } from "../messages/words";
import { authorityClaims } from "./authority-claims";
import type { Claim, ClaimsReport, ClaimVerdict } from "./claim";
import { contextOf, emptyContext } from "./claim-context";
import type { ClaimContext } from "./claim-context";
import { viewData } from "./data-view";
import type { DataView } from "./data-view";
import type { Draft } from "./draft";
import { createSchoolFinder } from "./find-schools";
import { numberClaims } from "./number-claims";
import { periodClaims, titlePeriod } from "./period-claims";
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
export function checkClaims({ paragraphs, result, lang = "vi" }: ClaimsInput): ClaimsReport {
  const view = viewData(result);
  const sentences = readSentences(paragraphs, view);
  const title = titlePeriod(sentences.flat());
  const claims = judgeAll(sentences, title, view).map(({ sentence, draft }) =>
    claimOf(sentence, draft, view, lang),
  );
  const count = (verdict: ClaimVerdict): number => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    schema: 1,
    claims,
    counts: { true: count("true"), false: count("false"), unclear: count("unclear") },
  };
}

/** A prompt still waiting for the clerk claims nothing. */
const prompt = /^\s*\[.*\]\s*$/u;

function readSentences(paragraphs: readonly string[], view: DataView): Sentence[][] {
  const findSchools = createSchoolFinder(view.schools);
  return paragraphs.map((paragraph, index) => {
    const text = paragraph.normalize("NFC");
    if (prompt.test(text)) return [];
    return splitSentences(text).map(({ from, to }) =>
      readSentence(text.slice(from, to), index, from, findSchools),
    );
  });
}

const headingMark = /^\s*(?:[IVX]+ ?[.-] ?|\d+(?:\.\d+)*[.)]\s+|[a-zđ] ?\)\s*)\p{L}/u;
const bulletMark = /^\s*[-+•*–]/u;

interface Found {
  readonly sentence: Sentence;
  readonly draft: Draft;
}

function judgeAll(paragraphs: readonly Sentence[][], title: Period | null, view: DataView): Found[] {
  const found: Found[] = [];
  let heading: ClaimContext = emptyContext;
  let lead: ClaimContext | null = null;
  for (const sentences of paragraphs) {
    const [first] = sentences;
    if (!first) continue;
    const whole = sentences.map(({ typed }) => typed).join("");
    const isBullet = bulletMark.test(whole);
    if (!isBullet) lead = null;
    let context: ClaimContext = lead ?? heading;
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
    else if (
      headingMark.test(whole) &&
      !isBullet &&
      sentences.every(({ quantities }) => quantities.length === 0)
    )
      heading = { ...sentences.reduce((above, one) => contextOf(one, above), emptyContext), awards: [] };
  }
  return found;
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
