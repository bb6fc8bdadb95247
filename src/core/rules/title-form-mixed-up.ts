import type { AwardId, Entry } from "../domain";
import { finding } from "../findings";
import type { Finding } from "../findings";
import { awardRecord } from "../law";

import { findColumn, isNomination, placeIn } from "./list-in-run";
import { oddAwardTexts } from "./odd-award-text";
import { rawText } from "./raw-text";
import { defineRule, nothing } from "./rule";

/**
 * Finds what stands in an award column and is no award of that column: an annual classification, a contest recognition,
 * a form of commendation in a column of titles or the reverse.
 *
 * A list with one award column may hold titles and forms alike: schools write "Giấy khen" under "Danh hiệu đề nghị". Only
 * where two columns keep them apart is one of them wrong for the other.
 */
export const titleFormMixedUp = defineRule({
  id: "title-form-mixed-up",
  looksAt: "entry",
  emits: ["title-form-mixed-up"],
  find: (entry) => {
    if (entry.fields.titles === undefined && entry.fields.awards === undefined) return nothing;
    const { kind } = entry.list.reading;
    if (kind === "gvdg" || kind === "gvcng") return nothing;
    return [...findRatings(entry), ...findContests(entry), ...findInOtherColumn(entry)];
  },
});

type MixedUp = Finding<"title-form-mixed-up">;

function findRatings(entry: Entry): readonly MixedUp[] {
  return oddAwardTexts(entry)
    .filter(({ reads }) => reads === "rating")
    .map(({ cell, raw }) =>
      finding("title-form-mixed-up", placeIn(entry, cell), { raw, found: "rating", column: "rating" }),
    );
}

/** GVDG and GVCNG are recognitions of a contest, outside the closed list of titles; a column of their own is right for them. */
function findContests(entry: Entry): readonly MixedUp[] {
  return (["titles", "awards"] as const).flatMap((field) => {
    const cell = entry.fields[field]?.cell;
    if (cell === undefined || entry.fields[field]?.fromSection === true) return [];
    const contests = (entry.fields[field]?.value ?? []).filter((id) => isKind(id, "contest-recognition"));
    if (contests.length === 0) return [];
    const params = { raw: rawText(entry, field), found: "contest", column: "result" } as const;
    // A decided list may have been made to hold whatever was decided.
    const softened = field === "awards" || !isNomination(entry.list.reading);
    return [finding("title-form-mixed-up", placeIn(entry, cell), params, { softened })];
  });
}

function findInOtherColumn(entry: Entry): readonly MixedUp[] {
  const { reading } = entry.list;
  const [titles, awards] = [findColumn(reading, "titles"), findColumn(reading, "awards")];
  if (titles === undefined || awards === undefined || titles.col === awards.col) return [];
  return (["titles", "awards"] as const).flatMap((field) => {
    const cell = entry.fields[field]?.cell;
    const foreign = field === "titles" ? "commendation-form" : "emulation-title";
    const isMixedUp = (entry.fields[field]?.value ?? []).some((id) => isKind(id, foreign));
    if (cell === undefined || !isMixedUp) return [];
    const params = {
      raw: rawText(entry, field),
      found: field === "titles" ? "form" : "title",
      column: field === "titles" ? "awards" : "titles",
    } as const;
    return [finding("title-form-mixed-up", placeIn(entry, cell), params)];
  });
}

function isKind(id: AwardId, kind: string): boolean {
  return awardRecord(id)?.kind === kind;
}
