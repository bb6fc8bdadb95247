import type { Entry } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { findCell, nameCell, placeIn } from "../lookup/list-in-run";
import { countsSeen } from "../facts/member-counts";
import { defineRule, nothing } from "../rule";
import { isWholeSchool } from "../facts/unit-facts";
import { knownValue } from "../cells/known-value";

/** Finds figures in a school's own row that its lists of individuals of the year do not bear out. */
export const collectiveShareDiffers = defineRule({
  id: "collective-share-differs",
  looksAt: "entry",
  emits: ["collective-share-differs"],
  find: (entry, { index, settings }) => {
    if (entry.kind !== "collective" || !isWholeSchool(entry, index)) return nothing;
    const seen = countsSeen(index, entry.school ?? "", entry.year ?? "", settings.denominatorPolicy);
    return [
      ...compare(entry, "headcount", seen.members),
      ...compare(entry, "countLDTT", seen.ldtt),
      ...compare(entry, "countCSTDCS", seen.cstdcs),
    ];
  },
});

/** A figure is borne out by any of the ways to count it: proposed or decided, with or without the holders of a higher title. */
function compare(
  entry: Entry,
  field: "headcount" | "countLDTT" | "countCSTDCS",
  counts: readonly number[],
): readonly Finding<"collective-share-differs">[] {
  const claimed = knownValue(entry, field);
  const counted = counts[0];
  if (claimed === undefined || counted === undefined || counts.includes(claimed)) return [];
  const at = placeIn(entry, findCell(entry, field) ?? nameCell(entry));
  return [finding("collective-share-differs", at, { name: entry.name ?? "", field, claimed, counted })];
}
