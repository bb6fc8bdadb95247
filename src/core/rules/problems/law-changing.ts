import { lastDayOf } from "../../domain";
import type { Entry, LegalDate } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { awardRecord, boundariesOfFamilies, inForceOn } from "../../law";
import { nameCell, placeIn, placeOfList } from "../lookup/list-in-run";
import type { ListInRun } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** Asks once a list about rows that are governed by a law or decree whose text is not in the data yet. */
export const lawChanging = defineRule({
  id: "law-changing",
  looksAt: "list",
  emits: ["criterion-not-in-force"],
  find: (list) => {
    const rows = list.entries.filter(isLate);
    if (rows.length === 0) return nothing;
    const ended = rows.filter((entry) => hasPassed(dayOf(entry)));
    const amended = rows.filter((entry) => !hasPassed(dayOf(entry)));
    return [...ask(list, amended, "amended"), ...ask(list, ended, "sunset")];
  },
});

function isLate(entry: Entry): boolean {
  const { governingOn: on, awards } = entry;
  if (on === null || firstChange === undefined || dayOf(entry) < firstChange) return false;
  const isJudged = awards.some(({ award }) => awardRecord(award)?.kind !== "contest-recognition");
  return isJudged && isChanged(dayOf(entry));
}

function isChanged(day: LegalDate): boolean {
  return inForceOn("ver-law-amend", day) !== undefined || hasPassed(day);
}

/** Nearly all rows are of an earlier day, and nothing is looked up for them. */
const firstChange = boundariesOfFamilies(["ver-law-amend", "ver-law72-deadline"]).find(isChanged);

/** The last day that the date can mean: where a change may lie inside, people look. */
function dayOf({ governingOn }: Entry): LegalDate {
  return lastDayOf(governingOn ?? "");
}

/** NĐ 152/2025 ends, and texts of the three-level model must be amended, on the same day. */
function hasPassed(day: LegalDate): boolean {
  return inForceOn("ver-law72-deadline", day)?.value.passed === true;
}

function ask(
  list: ListInRun,
  rows: readonly Entry[],
  reason: "amended" | "sunset",
): readonly Finding<"criterion-not-in-force">[] {
  const [first] = rows;
  if (first === undefined) return [];
  const family = reason === "sunset" ? "ver-law72-deadline" : "ver-law-amend";
  const version = inForceOn(family, dayOf(first));
  const law = version === undefined ? {} : { rule: version.id, citation: version.citation };
  const params = {
    reason,
    subject: "",
    on: first.governingOn,
    rules: version === undefined ? [] : [version.id],
    rowCount: rows.length,
  };
  const related = rows.map((entry) => placeIn(entry, nameCell(entry)));
  return [finding("criterion-not-in-force", placeOfList(list), params, { ...law, related })];
}
