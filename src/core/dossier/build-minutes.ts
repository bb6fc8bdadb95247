import type { Checked } from "../check";
import { decisionKinds } from "../domain/council";
import type { CouncilMember, DecisionRow, VoteOutcome } from "../domain/council";
import { councilRoleWords, minutesTexts as texts, voteOutcomeWords } from "../messages/minutes-vi";
import { reportLabels } from "../messages/report-document-labels";
import { decisionKindWords, reviewSentences, voteProblemWords } from "../messages/review-vi";
import { column, heading, paragraph, row } from "../report/document/blocks";
import type { DocumentBlock, DocumentModel, TableBlock } from "../report/document-model";
import { awardName, describeDecision, describeState, describeVotes } from "../review/describe-decision";
import { mustAbstain } from "../review/must-abstain";
import { formatCount } from "../text";
import { dossierHeading } from "./dossier-heading";

/** Builds the minutes of the council: who was there, what was decided with which votes, and what must be looked at again. */
export function buildMinutes({ result }: Checked, members: readonly CouncilMember[]): DocumentModel {
  const { commune, decisions, incomplete } = result;
  const standing = decisions.filter(({ state }) => state === "holds");
  const again = decisions.filter(({ state }) => state === "reopened" || state === "orphaned");
  return {
    ...dossierHeading(commune, texts, "council"),
    notices: incomplete.map(({ text }) => text),
    body: [
      paragraph(texts.opening, { commune: commune ?? reportLabels.placeToFill }),
      heading(1, texts.attendance),
      ...attendance(members),
      ...abstentions(standing, members),
      heading(1, texts.decisions),
      ...decided(standing, members),
      heading(1, texts.again),
      ...(again.length === 0 ? [paragraph(texts.noneAgain)] : [againTable(again)]),
      paragraph(texts.closing),
    ],
    signature: { lines: texts.signatureLines, name: nameOf(members, "chair") },
    countersignature: { lines: texts.secretaryLines, name: nameOf(members, "secretary") },
    annexes: [],
  };
}

function nameOf(members: readonly CouncilMember[], role: CouncilMember["role"]): string | null {
  return members.find((member) => member.role === role)?.name ?? null;
}

function attendance(members: readonly CouncilMember[]): readonly DocumentBlock[] {
  if (members.length === 0) return [paragraph(texts.noMembers)];
  const count = (is: boolean | undefined): number =>
    members.filter(({ isPresent }) => isPresent === is).length;
  const presence = ({ isPresent }: CouncilMember): string =>
    isPresent === undefined ? texts.unknown : isPresent ? texts.present : texts.absent;
  return [
    paragraph(texts.counted(members.length, count(true), count(false), count(undefined))),
    table(
      [texts.stt, texts.member, texts.position, texts.role, texts.presence],
      [1.5, 6, 6, 4, 2],
      members.map((member, at) => [
        String(at + 1),
        member.name,
        [member.position, member.school].filter((part) => part !== undefined).join(", "),
        councilRoleWords[member.role ?? "member"],
        presence(member),
      ]),
    ),
  ];
}

/** Who may not vote on the nominees of the own school, said once. */
function abstentions(
  decisions: readonly DecisionRow[],
  members: readonly CouncilMember[],
): readonly DocumentBlock[] {
  const schools = new Set(decisions.map(({ subject }) => subject.school));
  return [...schools].flatMap((school) =>
    mustAbstain(members, { name: null, school }).map(({ name }) =>
      paragraph(texts.abstainsFor, { name, school: school ?? "" }),
    ),
  );
}

function decided(
  decisions: readonly DecisionRow[],
  members: readonly CouncilMember[],
): readonly DocumentBlock[] {
  if (decisions.length === 0) return [paragraph(texts.none)];
  const hasYears = new Set(decisions.map(({ subject }) => subject.year)).size > 1;
  const kinds = decisionKinds.flatMap((kind) => {
    const count = decisions.filter(({ decision }) => decision.kind === kind).length;
    return count === 0 ? [] : [texts.kind(decisionKindWords[kind], count)];
  });
  return [
    paragraph(texts.summary, { count: formatCount(decisions.length), kinds: kinds.join("; ") }),
    table(
      [texts.stt, texts.nominee, texts.school, texts.award, texts.decision, texts.votes],
      [2.2, 5.4, 5, 4.6, 5.8, 6],
      decisions.map((each, at) => [
        String(at + 1),
        each.subject.name ?? reviewSentences.noName,
        each.subject.school ?? "",
        awardOf(each, hasYears),
        describeDecision(each.decision),
        votesOf(each, members),
      ]),
    ),
  ];
}

/** The year is told where the council looked at more than one. */
function awardOf({ subject: { award, year } }: DecisionRow, hasYears: boolean): string {
  return hasYears && year !== null ? texts.inYear(awardName(award), year) : awardName(award);
}

/** The votes, what they come to, and who did not vote: those written down, else the nominee among the members. */
function votesOf({ decision, vote, subject }: DecisionRow, members: readonly CouncilMember[]): string {
  const themselves = mustAbstain(members, subject).filter(({ because }) => because === "self");
  const abstained = decision.abstained ?? themselves.map(({ name }) => name);
  const voted = decision.votes?.members ?? members.length;
  const isOtherCount = members.length > 0 && voted !== members.length;
  const parts = [
    ...(decision.votes === undefined ? [] : [describeVotes(decision.votes)]),
    ...(vote?.needed === null || vote?.needed === undefined ? [] : [texts.needed(vote.needed)]),
    ...(vote === null ? [] : [outcomeOf(vote)]),
    ...(isOtherCount ? [texts.otherMembers(voted, members.length)] : []),
    ...(abstained.length === 0 ? [] : [texts.abstained(abstained.join(", "))]),
  ];
  return parts.join("; ");
}

function outcomeOf({ outcome, problems }: VoteOutcome): string {
  if (problems.length === 0) return voteOutcomeWords[outcome];
  return texts.doubtful(problems.map((problem) => voteProblemWords[problem]).join(", "));
}

function againTable(decisions: readonly DecisionRow[]): DocumentBlock {
  return table(
    [texts.stt, texts.nominee, texts.school, texts.award, texts.state],
    [2.2, 5.4, 5, 4.6, 11.8],
    decisions.map((each, at) => [
      String(at + 1),
      each.subject.name ?? reviewSentences.noName,
      each.subject.school ?? "",
      awardName(each.subject.award),
      describeState(each),
    ]),
  );
}

function table(
  headings: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): TableBlock {
  return {
    type: "table",
    columns: shares.map((share, at) => column(share, at === 0 ? "centre" : "left")),
    header: [headings.map((text) => ({ content: [{ text }] }))],
    rows: rows.map((cells) => row(cells)),
  };
}
