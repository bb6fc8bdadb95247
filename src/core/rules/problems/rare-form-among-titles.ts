import type { Entry } from "../../domain";
import { finding } from "../../findings";
import { awardRecord } from "../../law";
import { findColumn, placeIn } from "../lookup/list-in-run";
import { rawText } from "../cells/raw-text";
import { defineRule, nothing } from "../rule";

/** A form is rare where at most one row in so many holds one. */
const rowsAForm = 20;

/** Finds the odd form of commendation in a results list whose only award column otherwise holds titles: perhaps a slip. */
export const rareFormAmongTitles = defineRule({
  id: "rare-form-among-titles",
  looksAt: "list",
  emits: ["title-form-mixed-up"],
  find: ({ reading, entries }) => {
    const titles = findColumn(reading, "titles");
    const awards = findColumn(reading, "awards");
    const isSingle = titles !== undefined && (awards === undefined || awards.col === titles.col);
    if (reading.kind !== "award-results" || !isSingle) return nothing;
    const named = entries.filter((entry) => entry.awards.length > 0);
    const forms = named.filter(holdsForm);
    if (forms.length * rowsAForm > named.length) return nothing;
    return forms.flatMap((entry) => {
      const cell = entry.fields.titles?.cell ?? entry.fields.awards?.cell;
      if (cell?.startsWith(titles.col) !== true) return [];
      const field = entry.fields.titles === undefined ? "awards" : "titles";
      const params = { raw: rawText(entry, field), found: "form", column: "awards", rowCount: 1 } as const;
      return [finding("title-form-mixed-up", placeIn(entry, cell), params, { softened: true })];
    });
  },
});

function holdsForm({ awards }: Entry): boolean {
  return awards.some(({ award }) => awardRecord(award)?.kind === "commendation-form");
}
