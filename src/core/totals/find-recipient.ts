import { valueOf } from "../domain/entry";
import type { Entry } from "../domain/entry";
import type { AwardKind } from "../domain/award";
import type { Recipient } from "../domain/check-result";
import { foldWithoutAccents } from "../text";
import { remembering } from "./remembering";

/** Words of a position, without accents, and what their bearer is; the first that fits decides. */
const positions: readonly (readonly [Recipient, RegExp])[] = [
  [
    "manager",
    /\b(?<!nguyen (?:pho )?)hieu (?:truong|pho)\b|\b(?:p ?\.? ?)?ht\b|\bgiam doc\b|\bcan bo quan ly\b|\bcbql\b/,
  ],
  ["manager", /\b(?<!to )truong phong\b|\bchu tich (?:ubnd|uy ban nhan dan)\b/],
  ["teacher", /\bgiao vien\b|\bgv[a-z]{0,3}\b|\btong phu trach\b|\btptd?\b/],
  [
    "staff",
    /\bnhan vien\b|\bnv\b|\bke toan\b|\bvan (?:thu|phong)\b|\bthu (?:vien|quy)\b|\by te\b|\bbao (?:ve|mau)\b/,
  ],
  [
    "staff",
    /\b(?:cap|nuoi) duong\b|\bnau an\b|\btap vu\b|\bphuc vu\b|\bthiet bi\b|\blai xe\b|\bchuyen vien\b/,
  ],
  ["teacher", /\b(?:to|khoi) (?:truong|pho)\b|\bt[tp]cm\b/],
  ["learner", /\bhoc (?:sinh|vien)\b|\bhs\b|\bsinh vien\b|^(?:chau|be|tre)\b/],
  ["manager", /\bbi thu\b(?! (?:chi )?doan\b)/],
];

/**
 * Answers to whom an award goes: those who teach, manage, serve or learn, or a unit or household.
 *
 * The position's words decide. Without a position, a teachers' contest has teachers, and a form of commendation for somebody
 * with a class goes to a learner; everything else is unknown.
 */
export function findRecipient(entry: Entry, awardKind: AwardKind | undefined): Recipient {
  if (entry.kind === "collective") return "unit";
  if (entry.kind === "household") return "household";
  const position = valueOf(entry, "position");
  const named = position ? recipientOfPosition(position) : undefined;
  return named ?? recipientOfList(entry, awardKind);
}

const recipientOfPosition = remembering((position): Recipient | undefined => {
  const folded = foldWithoutAccents(position);
  return positions.find(([, words]) => words.test(folded))?.[0];
});

function recipientOfList(entry: Entry, awardKind: AwardKind | undefined): Recipient {
  if (entry.list.kind === "gvdg" || entry.list.kind === "gvcng") return "teacher";
  const hasPosition = entry.fields.position !== undefined;
  const isLearner = !hasPosition && awardKind === "commendation-form" && valueOf(entry, "class");
  return isLearner ? "learner" : "unknown";
}
