/** Words of the council's step in English. */
import type { councilVi } from "./council-vi";
import { formatCount } from "./format-count";
import { trouble } from "./trouble";

type Texts = typeof councilVi;

const kindsEn: Texts["kinds"] = {
  keep: "Keep",
  lower: "Lower the title",
  return: "Return to the school",
  reject: "Reject",
  hold: "Hold back",
};

const filtersEn: Texts["filters"] = {
  all: "All",
  open: "Open",
  flagged: "Open, with something to look at",
  issued: "Award given already",
  decided: "Decided",
  reopened: "Reopened",
  waiting: "Returned, held back",
  orphaned: "Nominee no longer found",
  disputed: "Two different decisions",
};

const statesEn: Texts["states"] = {
  open: "Open",
  issued: "Given already",
  holds: "Decided",
  reopened: "Reopened",
  orphaned: "Nominee not found",
};

const outcomesEn: Texts["outcomes"] = {
  met: "Met",
  "not-met": "Not met",
  unknown: "Not known",
  "not-in-force": "Not in force",
};

const fromEn: Texts["from"] = { proposed: "proposed", decided: "decided", said: "by the list" };

const voteProblemsEn: Texts["voteProblems"] = {
  "more-present-than-members": "more are present than there are members",
  "more-yes-than-present": "more agree than are present",
  "more-written-than-absent": "more written opinions than absent members",
  "votes-of-abstainers": "votes of members who may not vote are counted",
};

const becauseEn: Texts["because"] = {
  self: "bears the nominee's name",
  "own-school": "of the same school",
};

export const councilEn: Texts = {
  heading: "Council review",
  lead: "Look at each case, write down the decision, why, and the votes. A decision stays with the nominee, not with a row.",
  progress: (decided, all) => `${formatCount(decided)} of ${formatCount(all)} cases decided`,
  left: (open, reopened, orphaned, issued) =>
    [
      `${formatCount(open)} open`,
      ...(reopened > 0 ? [`${formatCount(reopened)} to be looked at again`] : []),
      ...(orphaned > 0 ? [`${formatCount(orphaned)} whose nominee is no longer found`] : []),
      ...(issued > 0 ? [`${formatCount(issued)} given already, with nothing to decide`] : []),
    ].join(", "),
  unsaved: (count) => `${formatCount(count)} lines of decisions stand neither in the workbook nor in a file.`,
  files: "Files of decisions, and minutes",
  readDecisions: "Read earlier decisions",
  readHint: "Choose the tong-hop.xlsx, ket-qua.json or quyet-dinh.json of an earlier time.",
  readingDecisions: "Reading the decisions…",
  noDecisions: (name, where) =>
    trouble(
      `${name} is no file of decisions, or something in it cannot be used (${where}).`,
      "Choose the tong-hop.xlsx, ket-qua.json or quyet-dinh.json of an earlier time.",
      "No decision was taken.",
    ),
  decisionsRead: (count, problems) =>
    `${formatCount(count)} new lines of decisions taken.` +
    (problems > 0 ? ` ${formatCount(problems)} things to look at below.` : ""),
  problems: "While the decisions were read, there was something to look at:",
  saveDecisions: "Save the decisions (JSON)",
  saveMinutes: "Make the minutes (Word)",
  buildingMinutes: "Making the minutes…",
  minutesHint: "The minutes take the commune from “Receive” and the members from “Members of the council”.",
  decided: (count) => `${formatCount(count)} decisions written down.`,
  takeBack: "Take the last decision back",
  takeBackMany: (count) => `Take the last ${formatCount(count)} decisions back`,
  takenBack: (count, asked) =>
    `${formatCount(count)} decisions taken back. The earlier lines stay in the log.` +
    (count < asked
      ? ` ${formatCount(asked - count)} could not be, since another decision has taken their place.`
      : ""),
  added: (count) =>
    ` ${formatCount(count)} other lines of decisions that stood in the workbook were taken in.`,
  rewritten: (count) =>
    ` ${formatCount(count)} of your lines that somebody wrote over were written into Nhật ký again.`,
  lost: (names) =>
    ` These decisions do not stand in the workbook yet, since somebody else is writing: ${names}. They are still here; press “Write into this workbook” again.`,
  unseen: " The sheets just written could not be read again; press “Read again and check” to see.",

  cases: "Cases",
  casesName: "Cases before the council",
  filter: "State",
  filters: filtersEn,
  award: "Award",
  allAwards: "All awards",
  search: "Search by name, school",
  shown: (shown, all) =>
    shown === all
      ? `${formatCount(all)} cases`
      : `${formatCount(shown)} of ${formatCount(all)} cases (filtered)`,
  noneLeft: "No case fits the filters.",
  noCases: "These lists nominate nobody.",
  states: statesEn,
  noName: "(no name)",
  points: (count) => `${formatCount(count)} points to look at`,

  strip: "The last five years",
  sameByName: "Same name and school; without full birth dates it may be a namesake.",
  year: "School year",
  titles: "Titles",
  rating: "Rating",
  from: fromEn,
  nothingKnown: "nothing seen",
  conditions: "Conditions of the law",
  conditionsLoading: "Fetching all conditions…",
  noConditions: "No condition of this award is judged by itself.",
  outcomes: outcomesEn,
  findings: "Points to look at",
  noFindings: "The check has found nothing in this case.",
  facts: "What the list says",
  earlier: "Earlier decisions",
  rivals: "Two people decided without knowing of each other. Decide again to settle it:",
  issued: (number, date) =>
    "A result list says that the award was given" +
    (number === null ? "" : `, by decision ${number}`) +
    (date === null ? "" : `, on ${date}`),
  standing: "The decision that stands",
  changed: "Changed since the council decided, so it must be looked at again:",
  change: (name, before, after) => `${name}: ${before ?? "(empty)"} → ${after ?? "(empty)"}`,
  lawChange: "condition of the law",
  changeNames: { name: "name", governingOn: "governing date of the law", verdict: "verdict by the law" },
  orphanedLead:
    "This case stands in none of today's lists. The decision is kept and counts in no figure yet.",
  candidates: (count) =>
    `${formatCount(count)} rows may be this case. If one is, write why and give the decision to it; the log gets a line more, and the earlier line stays.`,
  candidate: (name, award, born) => [name, ...(born === null ? [] : [`born ${born}`]), award].join(" · "),
  judged: (candidate) => `The council judged: ${candidate}.`,
  adoptReason: "Why it is this row",
  adopt: "Give the decision to this row",
  adoptTo: (candidate) => `Give the decision to this row: ${candidate}`,
  adoptMissing: "Write why it is this row.",
  adopted: (name) => `The decision was given to ${name}.`,
  adoptedSaid: (decision, because) => `${decision}. Given to this case because: ${because}`,
  adoptReopens: (changes) =>
    `Given to this row it must be looked at again, since this has changed: ${changes}.`,
  adoptRefused: {
    "other-award": "It cannot be given: this row is about another award. Decide on the row itself.",
    decided: "It cannot be given: another decision stands on this row.",
    unclear:
      "It cannot be given yet: nothing tells this person from one of the same name. Put the birth date or staff code into the list and check again.",
  },
  withdrawn: (decision) => `Taken back: ${decision}`,
  said: (kind, to, reason) => `${kind}${to === null ? "" : ` to ${to}`}. Why: ${reason}`,
  votesSaid: (yes, members) => `${formatCount(yes)} of ${formatCount(members)} votes agree`,
  goToCell: (cell) => `Look at cell ${cell}`,

  formFor: (name, award) => `Decision on ${name} – ${award}`,
  kinds: kindsEn,
  to: "Lower to",
  chooseTo: "Choose an award…",
  note: "Ready reasons",
  chooseNote: "Choose to fill in…",
  reason: "Reason",
  votes: "Votes",
  memberCount: "Members",
  present: "Present",
  yes: "Agree",
  writtenYes: "Agree in writing",
  ballot: "Ballot",
  ballots: { "": "Not said", secret: "Secret", open: "Open" },
  basis: (article) => `Basis: ${article}.`,
  threshold: (needed, percent, ofPresent) =>
    `At least ${formatCount(needed)} must agree (${formatCount(percent)}% of ${ofPresent ? "those present" : "the members"}).`,
  noThreshold:
    "No share of votes is known for this award; the votes are written down and nothing is concluded for the council.",
  typeVotes: "Type how many members there are and how many agree to see whether it is enough.",
  voteOutcomes: {
    reached: "Enough votes.",
    short: "Not enough votes: the decision does not count as granted.",
    unclear: "Nothing can be concluded.",
  },
  voteProblems: voteProblemsEn,
  abstain: "Do not vote on this case",
  abstainer: (name, because) => `${name} (${because})`,
  because: becauseEn,
  by: "Written by",
  on: "Written on",
  onHint: "dd/mm/yyyy",
  alike: (count) =>
    `Decide the same for ${formatCount(count)} other open cases with the same award and the same points`,
  decideAndNext: "Decide and go to the next",
  decide: "Decide",
  missing: {
    kind: "Choose a decision.",
    reason: "Write down why.",
    to: "Choose the lower award.",
    on: "The date must be like 05/08/2025 or 2025-08-05.",
    votes: "Votes are whole numbers; members and those who agree must be given together.",
  },
  nothingNext: "No open case is left among those shown.",

  members: (count) => `Members of the council (${formatCount(count)})`,
  membersLead:
    "Write them down once: for the minutes, and to know who does not vote on a case of their own school.",
  member: (position) => `Member ${formatCount(position)}`,
  memberName: "Name",
  memberPosition: "Position",
  memberSchool: "Works at the school",
  noSchool: "At no school",
  role: "In the council",
  roles: { member: "Member", chair: "Chair", "vice-chair": "Vice-chair", secretary: "Secretary" },
  isPresent: "Present",
  addMember: "Add a member",
  removeMember: (name) => `Remove ${name}`,
};
