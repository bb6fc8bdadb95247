import type { AwardId, JudgeCase, Level, NomineeKind } from "../../domain";
import { awardRecord, awards, inForceOn, sentence } from "../../law";
import type { JudgedAward } from "../../law";
import { gapLimb, limbOf } from "./limb";
import type { Limb } from "./limb";

/** What a case asks about: an award that can be judged, or the limb that says why there is none. */
export interface Subject {
  readonly award: JudgedAward | undefined;
  readonly kind: NomineeKind;
  /** Stands instead of the criterion, or beside it where a text was understood as another award. */
  readonly limb: Limb | undefined;
}

const ratingCodes: ReadonlySet<string> = new Set(["HTXSNV", "HTTNV", "HTNV", "KHTNV"]);

/** Finds what a case asks about. */
export function findSubject(facts: JudgeCase): Subject {
  const kind =
    facts.kind ?? (facts.unit !== undefined && facts.person === undefined ? "collective" : "individual");
  const id = facts.award ?? unnamed(facts);
  const mistaken = inForceOn("ldxs-individual", "2024-01-01");
  if (mistaken?.value.writtenAs === id) {
    return mistakenTitle(facts, mistaken.value.collectiveTitle);
  }
  if (id === "") return { award: undefined, kind, limb: isPartAlone(facts) ? undefined : unknownAward(id) };
  if (ratingCodes.has(id)) return { award: pseudoAward(id, "rating"), kind, limb: undefined };
  const record = ofLevel(id, facts.issuer?.level) ?? awardRecord(id);
  if (record === undefined) return { award: undefined, kind, limb: unknownAward(id) };
  return { award: record, kind: kindOf(record, facts, kind), limb: undefined };
}

/** Without an award a case can still ask about a contest title kept, or about a rating. */
function unnamed({ person, score }: JudgeCase): AwardId {
  const contest = person?.usedInSchoolYear === undefined ? undefined : person.contests?.[0]?.award;
  return contest ?? person?.rating ?? (score === undefined ? "" : "HTNV");
}

/** A code without a level takes the signer's: "GK" of a commune is that of its chair; a department runs the province's contests. */
function ofLevel(id: AwardId, signer: Level | undefined): JudgedAward | undefined {
  const plain = awardRecord(id);
  if (plain?.level !== null || signer === undefined) return undefined;
  const level = signer === "so" && plain.kind === "contest-recognition" ? "tinh" : signer;
  for (const award of awards.values()) {
    if (award.level === level && award.id.startsWith(`${id}_`)) return award;
  }
  return undefined;
}

/** Votes or a quota are answered for themselves. */
function isPartAlone({ votes, quota, person, unit }: JudgeCase): boolean {
  return (votes !== undefined || quota !== undefined) && person === undefined && unit === undefined;
}

function kindOf(record: JudgedAward, facts: JudgeCase, guess: NomineeKind): NomineeKind {
  const [only] = record.nominees;
  return facts.kind ?? (record.nominees.length === 1 && only !== undefined ? only : guess);
}

/** "LĐXS": no title of individuals (L2003 Điều 20.1, L2022 Điều 19); of collectives it is TT-LĐXS. */
function mistakenTitle({ kind, unit }: JudgeCase, collectiveTitle: AwardId): Subject {
  const means = inForceOn("ldxs-collective", "2024-01-01");
  const asked = kind ?? (unit === undefined ? undefined : "collective");
  const facts = [{ name: "award", value: "LDXS" }];
  if (asked === "collective" && means !== undefined) {
    const limb = limbOf(means, "award-known", "met", facts);
    return { award: awardRecord(collectiveTitle), kind: "collective", limb };
  }
  const rule = inForceOn("ldxs-individual", "2024-01-01");
  if (rule === undefined) return { award: undefined, kind: "individual", limb: unknownAward("LDXS") };
  const outcome = asked === undefined ? "unknown" : "not-met";
  const limb = limbOf(rule, "kind-of-nominee", outcome, facts, {
    missing: ["kind"],
    warnings: [rule.warning],
  });
  return { award: undefined, kind: "individual", limb };
}

function unknownAward(id: AwardId): Limb {
  const gap = gapLimb("award-unknown", "award-known", id, "");
  return {
    ...gap,
    missing: ["award"],
    warnings: [{ rule: "award-unknown", text: sentence("award-unknown", { award: id }) }],
  };
}

/** A rating is no award; it is judged as if it were one. */
function pseudoAward(id: string, criterion: string): JudgedAward {
  return {
    id,
    nameVi: id,
    kind: "contest-recognition",
    nominees: ["individual", "collective"],
    level: null,
    effectiveFrom: null,
    effectiveUntil: null,
    criterion,
  };
}
