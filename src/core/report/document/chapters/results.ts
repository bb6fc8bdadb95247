import { statusInText } from "../../../messages/report-document-labels";
import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import type { AwardLine } from "../../../totals";
import { bullets, heading, paragraph } from "../blocks";
import { countedParts } from "../counted-parts";
import type { DocumentBlock, Inline } from "../../document-model";
import type { Status } from "../fact";
import { awardKeyOf } from "../facts/award-facts";
import { awardsIn } from "../facts/awards-in";
import { isCommendation, isContest } from "../facts/line-kinds";
import { everyYearKey, phraseKey } from "../facts/phrase-facts";
import { scopeKey, statuses } from "../facts/scope";
import { fillSentence } from "../fill-sentence";
import { awardName, statusesWithLines } from "../report-context";
import type { ReportContext } from "../report-context";
import { writeYearResults } from "./year-results";

/** Chapter IV.2 a and b: what was decided, then what is only proposed; the two are never added together. */
export function writeResults(context: ReportContext): DocumentBlock[] {
  const held = statusesWithLines(context);
  return [
    heading(2, reportHeadings.results),
    ...statuses.flatMap((status) => [
      heading(3, reportHeadings[status]),
      ...(held.includes(status) ? writeStatus(context, status) : [paragraph(reportSentences.noData)]),
    ]),
  ];
}

function writeStatus(context: ReportContext, status: Status): DocumentBlock[] {
  const { speakOf = "both" } = context.material.options;
  const hasCommendations = context.facts.number(`${scopeKey(status)}.awards`) > 0;
  const commendations = hasCommendations
    ? [
        ...(speakOf === "per-year" ? [] : writeRoughTotals(context, status)),
        ...(speakOf === "in-total" ? [] : writeEveryYear(context, status)),
        writeExactTotals(context, status),
        ...writeMoney(context, status),
        ...writeYearResults(context, status),
        paragraph(reportSentences.byAward),
        ...bullets(awardCounts(context, status, isCommendation)),
      ]
    : [paragraph(reportSentences.noCommendations, { status: statusInText[status] })];
  return [...commendations, ...writeContests(context, status)];
}

/** What a reader remembers: round numbers that are true. */
function writeRoughTotals({ facts, material }: ReportContext, status: Status): DocumentBlock[] {
  const parts = countedParts(
    facts,
    (["collectives", "individuals"] as const).map((measure) => ({
      words: reportSentences.roughParts[measure],
      key: `${scopeKey(status)}.${measure}`,
      rough: phraseKey(status, measure),
    })),
  );
  const isPaid = facts.number(`${scopeKey(status)}.moneyVnd`) > 0;
  const money = isPaid
    ? fillSentence(reportSentences.roughMoney[status], { money: facts.figure(phraseKey(status, "moneyVnd")) })
    : [];
  const { period } = material;
  if (parts.length === 0) return [];
  return [paragraph(reportSentences.roughTotals[status], { period: period.label, parts, money })];
}

function writeEveryYear({ facts }: ReportContext, status: Status): DocumentBlock[] {
  const parts = countedParts(
    facts,
    (["collectives", "individuals"] as const).map((measure) => ({
      words: reportSentences.roughParts[measure],
      key: everyYearKey(status, measure),
    })),
  );
  return parts.length === 0 ? [] : [paragraph(reportSentences.everyYear[status], { parts })];
}

function writeExactTotals({ facts }: ReportContext, status: Status): DocumentBlock {
  const scope = scopeKey(status);
  const parts = countedParts(
    facts,
    (["collectives", "individuals", "households"] as const).map((measure) => ({
      words: reportSentences.exactParts[measure],
      key: `${scope}.${measure}`,
      distinct: `${scope}.distinct-${measure}`,
    })),
  );
  const awards = facts.figure(`${scope}.awards`);
  return paragraph(reportSentences.exactTotals, { status: statusInText[status], awards, parts });
}

function writeMoney({ facts }: ReportContext, status: Status): DocumentBlock[] {
  const figure = (name: string): Inline => facts.figure(`${scopeKey(status)}.${name}`);
  const isPaid = facts.number(`${scopeKey(status)}.moneyVnd`) > 0;
  const isUnknown = facts.number(`${scopeKey(status)}.money-unknown`) > 0;
  const words = { status: statusInText[status] };
  const paid = {
    ...words,
    money: figure("moneyVnd"),
    words: figure("moneyVnd-words"),
    emulation: figure("moneyVnd-emulation"),
    other: figure("moneyVnd-other"),
  };
  return [
    ...(isPaid ? [paragraph(reportSentences.money, paid)] : []),
    ...(isUnknown
      ? [paragraph(reportSentences.moneyUnknown, { ...words, unknown: figure("money-unknown") })]
      : []),
  ];
}

function writeContests(context: ReportContext, status: Status): DocumentBlock[] {
  const items = awardCounts(context, status, isContest);
  if (items.length === 0) return [];
  const count = context.facts.figure(`${scopeKey(status)}.contests`);
  return [paragraph(reportSentences.contests, { count, status: statusInText[status] }), ...bullets(items)];
}

function awardCounts(
  { facts, material }: ReportContext,
  status: Status,
  holds: (line: AwardLine) => boolean,
): Inline[][] {
  const lines = material.lines.filter((line) => line.entry.status === status && holds(line));
  return awardsIn(lines).map((award) =>
    fillSentence(reportSentences.awardCount, {
      award: awardName(award),
      count: facts.figure(awardKeyOf(award, status)),
    }),
  );
}
