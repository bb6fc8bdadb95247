import { firstDayOf } from "../../domain";
import type { Entry, LegalDate } from "../../domain";
import { finding } from "../../findings";
import { awardRecord, inForceOn } from "../../law";
import { awardCell } from "../places/award-cell";
import { foldedWords } from "../cells/folded-words";
import { placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** Finds contest recognitions of a level that had ended on the day of recognition. */
export const gvdgDistrictEnded = defineRule({
  id: "gvdg-district-ended",
  looksAt: "judged",
  emits: ["gvdg-district-ended"],
  find: ({ entry, award }) => {
    const record = awardRecord(award.award);
    const on = recognisedOn(entry);
    if (record?.kind !== "contest-recognition" || on === undefined) return nothing;
    const ended = inForceOn("gvdg-district-ended", firstDayOf(on));
    if (ended?.value.level !== record.level) return nothing;
    const at = placeIn(entry, awardCell(entry, award));
    const { id: rule, citation } = ended;
    return [finding("gvdg-district-ended", at, { award: award.award, on }, { rule, citation })];
  },
});

/**
 * The decision's date where the row or its list has one; a date assumed for all lists is not the day of recognition. A title of
 * the district is kept for a year after the level ended (TT 22/2019 Điều 5.2): date and year of a list of kept titles are those
 * of the list.
 */
function recognisedOn({ governingOn, governedBy, year, list }: Entry): LegalDate | undefined {
  if (governingOn !== null && governedBy === "row") return governingOn;
  if (/\bbao luu\b/u.test(foldedWords(list.reading.title?.value ?? ""))) return undefined;
  if (governingOn !== null && governedBy === "list") return governingOn;
  // School year 2025-2026 began after the level ended; of an earlier one the day is not known.
  return year === null ? undefined : `${year.slice(0, 4)}-09`;
}
