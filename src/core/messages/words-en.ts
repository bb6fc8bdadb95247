import type { FieldName, Level, NomineeKind } from "../domain";
import { awardRecord } from "../law";
import { formatCount, formatVnd } from "../text";
import { factNamesEn } from "./fact-names-en";
import { joinWords, writeDate } from "./words";
import type { Words } from "./words";

/** Field names in the middle of a sentence. */
const fields: Readonly<Record<FieldName | "schoolYear", string>> = {
  schoolYear: "school year",
  stt: "row number",
  fullName: "full name",
  familyName: "family and middle name",
  givenName: "given name",
  collectiveName: "name of the collective",
  gender: "sex",
  birthDate: "date of birth",
  ethnicity: "ethnicity",
  religion: "religion",
  partyMember: "party membership",
  qualification: "qualification",
  position: "position",
  unit: "unit",
  department: "department",
  class: "class",
  subject: "subject",
  staffCode: "staff code",
  candidateNo: "candidate number",
  rating: "annual rating",
  titles: "emulation title",
  awards: "commendation form",
  level: "level",
  initiativeName: "initiative",
  initiativeRating: "rating of the initiative",
  initiativeLevel: "level of the initiative",
  initiativeDecision: "decision on the initiative",
  decision: "number and date of the decision",
  money: "prize money",
  achievements: "achievements",
  votePercent: "share of votes",
  votes: "votes",
  previousAwards: "earlier awards",
  discipline: "discipline",
  result: "contest result",
  score: "score",
  scoreTheory: "score in theory",
  scorePractice: "score in practice",
  headcount: "number of members",
  countLDTT: "number with Lao động tiên tiến",
  countCSTDCS: "number with Chiến sĩ thi đua cơ sở",
  countHTNV: "number who completed their tasks",
  unitRating: "rating of the collective",
  category: "kind of commendation",
  recruitedOn: "day of recruitment",
  registered: "registration",
  address: "address",
  phone: "telephone",
  note: "note",
};

const levels: Readonly<Record<Level, string>> = {
  truong: "the school",
  xa: "the commune",
  huyen: "the district",
  so: "the provincial department",
  tinh: "the province",
  bo: "the ministry",
  "trung-uong": "the central level",
};

const nominees: Readonly<Record<NomineeKind, string>> = {
  individual: "an individual",
  collective: "a collective",
  household: "a household",
};

/** English words for sentences. Awards keep the names that the law gives them. */
export const wordsEn: Words = {
  award: (id) => (id === null ? "the same list" : (awardRecord(id)?.nameVi ?? id)),
  awards: (ids) => joinWords(ids.map(wordsEn.award), "and"),
  date: (date) => (date === null ? "an unknown date" : writeDate(date)),
  vnd: (amount) => `${formatVnd(amount)} VND`,
  count: formatCount,
  field: (name) => fields[name],
  level: (level) => levels[level],
  nominee: (kind) => nominees[kind],
  fact: (name) => factNamesEn[name] ?? name,
};
