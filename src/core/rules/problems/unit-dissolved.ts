import { firstDayOf } from "../../domain";
import type { Entry } from "../../domain";
import { finding } from "../../findings";
import { inForceOn } from "../../law";
import { foldedWords } from "../cells/folded-words";
import { nameCell, placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** Asks about collectives proposed after the reorganisation whose very name is that of a body of the district level. */
export const unitDissolved = defineRule({
  id: "unit-dissolved",
  looksAt: "entry",
  emits: ["criterion-not-in-force"],
  find: (entry) => {
    if (entry.kind !== "collective" || entry.awards.length === 0 || !isOfDistrict(entry)) return nothing;
    const on = entry.governingOn;
    const version = on === null ? undefined : inForceOn("col-dissolved-unit", firstDayOf(on));
    if (on === null || version === undefined) return nothing;
    const { id: rule, citation } = version;
    const params = { reason: "dissolved", subject: entry.name ?? "", on, rules: [rule], rowCount: 1 };
    return [finding("criterion-not-in-force", placeIn(entry, nameCell(entry)), params, { rule, citation })];
  },
});

function isOfDistrict({ name }: Entry): boolean {
  return (
    name !== null &&
    /^(?:tap the )?(?:(?:lanh dao )?phong (?:giao duc|gd|noi vu)\b|(?:ubnd|uy ban nhan dan) (?:huyen|quan|thi xa)\b)/u.test(
      foldedWords(name),
    )
  );
}
