import { firstYearOf, schoolYearFrom } from "../../domain";
import type { Entry, LegalDate } from "../../domain";
import { finding } from "../../findings";
import { awardRecord, inForceOn } from "../../law";
import { awardCell } from "../places/award-cell";
import { findCell, placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** Finds contest recognitions that a list still uses after the years for which they are kept. */
export const gvdgExpired = defineRule({
  id: "gvdg-expired",
  looksAt: "judged",
  emits: ["gvdg-expired"],
  find: ({ entry, award }, { settings }) => {
    const record = awardRecord(award.award);
    const decidedOn = ownDecisionDate(entry);
    const used = entry.year === null ? undefined : firstYearOf(entry.year);
    if (record?.kind !== "contest-recognition" || used === undefined || decidedOn === undefined)
      return nothing;
    const recognised = recognisedIn(decidedOn);
    const validity = inForceOn("gvdg-validity", `${String(used)}-09-01`);
    if (validity === undefined) return nothing;
    const byLevel: Readonly<Record<string, number | undefined>> = validity.value.yearsAfter;
    const own = settings.contestKeptYears?.[award.award];
    const kept = own ?? (record.level === null ? undefined : byLevel[record.level]);
    if (kept === undefined || used <= recognised + kept) return nothing;
    const at = placeIn(entry, findCell(entry, "decision") ?? awardCell(entry, award));
    const params = {
      award: award.award,
      recognised: schoolYearFrom(recognised),
      used: schoolYearFrom(used),
      lastYear: schoolYearFrom(recognised + kept),
    };
    return [finding("gvdg-expired", at, params, { rule: validity.id, citation: validity.citation })];
  },
});

function ownDecisionDate({ decision, governingOn, governedBy }: Entry): LegalDate | undefined {
  const own = decision?.date ?? undefined;
  if (own !== undefined) return own;
  return governedBy === "row" || governedBy === "list" ? (governingOn ?? undefined) : undefined;
}

/** The first year of the school year of a recognition; from August on the benefit of the doubt is the year that begins. */
function recognisedIn(decidedOn: LegalDate): number {
  const year = Number(decidedOn.slice(0, 4));
  const month = decidedOn.length >= 7 ? Number(decidedOn.slice(5, 7)) : 12;
  return month >= 8 ? year : year - 1;
}
