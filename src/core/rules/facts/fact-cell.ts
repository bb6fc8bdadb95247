import type { AwardId, Entry, FieldName } from "../../domain";
import { initiativesOf } from "./initiative-facts";
import { findCell } from "../lookup/list-in-run";

/** The fields that say a fact of a case, the likeliest first. */
const fieldsOfFact: Readonly<Record<string, readonly FieldName[]>> = {
  "person.rating": ["rating"],
  "person.isHead": ["position"],
  "person.registered": ["registered"],
  "person.recruitedOn": ["recruitedOn", "note"],
  "person.discipline": ["discipline"],
  "person.disciplineForDuty": ["discipline"],
  "person.underInvestigation": ["discipline", "note"],
  "person.history": ["previousAwards"],
  "unit.rating": ["unitRating", "rating"],
  "unit.members": ["headcount"],
  "unit.ldttCount": ["countLDTT"],
  "unit.cstdcsCount": ["countCSTDCS"],
  "unit.completedCount": ["countHTNV"],
  "unit.discipline": ["discipline"],
  "unit.history": ["previousAwards"],
  "votes.members": ["votes", "votePercent"],
  "votes.yes": ["votes", "votePercent"],
  "votes.threshold": ["votes", "votePercent"],
};

const none: readonly FieldName[] = [];

/** Gives the cell that says a fact, or the empty cell in which it would stand; undefined where the list has no column for it. */
export function cellOfFact(entry: Entry, award: AwardId, fact: string): string | undefined {
  if (fact === "person.initiatives") return initiativesOf(entry, award).cell;
  const fields = fieldsOfFact[fact] ?? none;
  const filled = fields.find((field) => entry.fields[field] !== undefined);
  const named = filled ?? fields.find((field) => findCell(entry, field) !== undefined);
  return named === undefined ? undefined : findCell(entry, named);
}
