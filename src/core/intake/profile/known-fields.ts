/** The names that a column's correction may use. */
import type { FieldName, FieldValues } from "../../domain/reading";
import { awards } from "../../law";

/** One entry for each field, so that the compiler misses none. */
const fields: Readonly<Record<keyof FieldValues, true>> = {
  stt: true,
  fullName: true,
  familyName: true,
  givenName: true,
  collectiveName: true,
  gender: true,
  birthDate: true,
  ethnicity: true,
  religion: true,
  partyMember: true,
  qualification: true,
  position: true,
  unit: true,
  department: true,
  class: true,
  subject: true,
  staffCode: true,
  candidateNo: true,
  rating: true,
  titles: true,
  awards: true,
  level: true,
  initiativeName: true,
  initiativeRating: true,
  initiativeLevel: true,
  initiativeDecision: true,
  decision: true,
  money: true,
  achievements: true,
  votePercent: true,
  votes: true,
  previousAwards: true,
  discipline: true,
  result: true,
  score: true,
  scoreTheory: true,
  scorePractice: true,
  headcount: true,
  countLDTT: true,
  countCSTDCS: true,
  countHTNV: true,
  unitRating: true,
  category: true,
  recruitedOn: true,
  registered: true,
  address: true,
  phone: true,
  note: true,
};

/** What a clerk may say that a column is: a field, or a column of ticks for one title. */
export const columnChoices: {
  readonly fields: readonly FieldName[];
  readonly marks: readonly { readonly field: string; readonly award: string }[];
} = {
  fields: Object.keys(fields).filter(isFieldName),
  marks: ["LDTT", "CSTDCS", "CSTDT", "CSTDTQ", "TTLDTT", "TTLDXS"]
    .filter(isAwardId)
    .map((award) => ({ field: `titles:${award}`, award })),
};

export function isFieldName(text: string): text is FieldName {
  return Object.hasOwn(fields, text);
}

export function isAwardId(text: string): boolean {
  return awards.has(text);
}
