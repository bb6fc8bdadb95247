import type { Judgement, JudgeCase, Verdict } from "../domain";
import type { Family, Settings } from "../law";
import { criterionOf } from "./criteria";
import { authorityFamilies, authorityLimb, endedLevelLimb } from "./judging/authority-limb";
import { caseWarnings, warningFamilies } from "./judging/case-warnings";
import type { DayWindow } from "./judging/day-window";
import { askedDays, decisionDays } from "./judging/governing-date";
import { lawOn } from "./judging/law-view";
import type { Given } from "./judging/given";
import type { LawView } from "./judging/law-view";
import { kindFamilies, kindLimb } from "./judging/kind-limb";
import { all, limbOf } from "./judging/limb";
import type { Node } from "./judging/limb";
import { findPersonRating, knownRating, ratingFamiliesOf } from "./judging/person-rating";
import { quotaFamilies, weighQuota } from "./judging/quota-limb";
import type { Subject } from "./judging/subject";
import { voteFamilies, voteLimb } from "./judging/vote-limb";
import { weigh } from "./judging/weigh";

const always: readonly Family[] = [
  ...warningFamilies,
  ...kindFamilies,
  "ver-decree-pending",
  "hold",
  "auth-district-ended",
];

/** Every family that a case can touch; their dates are the days on which its answer can change. */
export function familiesOf(subject: Subject, facts: JudgeCase): Family[] {
  return [
    ...always,
    ...(subject.award === undefined ? [] : criterionOf(subject.award.criterion).reads),
    ...ratingFamiliesOf(facts),
    ...(facts.issuer === undefined ? [] : authorityFamilies),
    ...(facts.votes === undefined ? [] : voteFamilies),
    ...(facts.quota === undefined ? [] : quotaFamilies),
  ];
}

/** Judges a case by the law of one stretch of days. */
export function judgeWindow(
  facts: JudgeCase,
  subject: Subject,
  window: DayWindow,
  settings: Settings,
): Judgement {
  const { lawDay, decreeDay, pending } = askedDays(window.from, facts.receivedDate);
  const law = lawOn(lawDay, decreeDay);
  const given = givenOf(facts, subject, window, law, settings);
  const derived: Record<string, string | number | null> = {};
  const nodes: Node[] = [];
  if (subject.limb !== undefined) nodes.push(subject.limb);
  nodes.push(...partsOf(facts, subject, given, law, derived));
  if (pending !== undefined)
    nodes.push(limbOf(pending, "pending-file", "met", received(facts), { warnings: [pending.warning] }));
  const root = all(nodes);
  const warnings = subject.award === undefined ? [] : caseWarnings(subject.award, law, settings, facts);
  const held = heldNode(facts, law);
  const deciding = held ?? root;
  const { conditions, ...rest } = weigh(deciding, warnings);
  const verdict: Verdict = held === undefined ? verdicts[root.outcome] : "on-hold";
  return {
    verdict,
    ...rest,
    conditions: held === undefined ? conditions : [...conditions, ...weigh(root).conditions],
    derived: { ...derivedRating(facts, subject, given), ...derived },
  };
}

const verdicts = { met: "eligible", "not-met": "ineligible", unknown: "needs-review" } as const;

function givenOf(
  facts: JudgeCase,
  { award, kind }: Subject,
  window: DayWindow,
  law: LawView<Family>,
  settings: Settings,
): Omit<Given, "award"> & { readonly award: Given["award"] | undefined } {
  const decided = settings.lawVersionBy === "decision-date" ? window : decisionDays(facts);
  return { facts, award, kind, settings, decided, rating: findPersonRating(facts, law, settings) };
}

/** The parts of the answer: where only votes, a quota or a score is given, it is about that alone. */
function partsOf(
  facts: JudgeCase,
  { award }: Subject,
  given: Omit<Given, "award">,
  law: LawView<Family>,
  derived: Record<string, string | number | null>,
): Node[] {
  const { settings } = given;
  const parts: Node[] = [];
  if (award !== undefined) parts.push(...criterionParts(facts, { ...given, award }, law));
  if (award !== undefined && facts.issuer !== undefined) {
    const authority = authorityLimb(award, facts.issuer.level, law, settings);
    if (authority !== undefined) parts.push(authority);
  }
  const votes = facts.votes && voteLimb(award?.id, facts.votes, law, settings);
  if (votes !== undefined) parts.push(votes);
  if (facts.quota !== undefined) {
    const { limb, allowed } = weighQuota(facts.quota, law, settings, facts.schoolYear);
    parts.push(limb);
    derived.allowedCount = allowed;
  }
  return parts;
}

function criterionParts(facts: JudgeCase, given: Given, law: LawView<Family>): Node[] {
  const parts: Node[] = [];
  const kind = facts.kind === undefined ? undefined : kindLimb(given.award, facts.kind, law);
  if (kind !== undefined) return [kind];
  const ended = facts.issuer === undefined ? endedLevelLimb(given.award, law) : undefined;
  if (ended !== undefined) parts.push(ended);
  const isAlone = facts.person === undefined && facts.unit === undefined;
  if (isAlone && facts.score !== undefined) parts.push(criterionOf("rating").build(given, law));
  else if (!isAlone || (facts.votes === undefined && facts.quota === undefined)) {
    parts.push(criterionOf(given.award.criterion).build(given, law));
  }
  return parts;
}

/** NĐ 98 Điều 4, NĐ 152 Điều 4.4: under investigation nothing is refused, it waits. Nobody is held who is not said to be. */
function heldNode({ person }: JudgeCase, law: LawView<"hold">): Node | undefined {
  const version = law.inForce("hold");
  if (version === undefined || person?.underInvestigation !== true) return undefined;
  const facts = [{ name: "person.underInvestigation", value: true }];
  return all([limbOf(version, "not-investigated", "not-met", facts, { warnings: [version.warning] })]);
}

function derivedRating(
  { unit, person, score }: JudgeCase,
  { kind }: Subject,
  { rating }: Pick<Given, "rating">,
): { rating?: string | null } {
  if (kind !== "individual") return unit?.rating === undefined ? {} : { rating: unit.rating };
  const known = person === undefined && score === undefined ? undefined : knownRating(rating);
  return known === undefined ? {} : { rating: known };
}

function received({ receivedDate }: JudgeCase): { name: string; value: string | null }[] {
  return [{ name: "receivedDate", value: receivedDate ?? null }];
}
