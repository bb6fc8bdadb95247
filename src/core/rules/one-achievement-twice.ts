import { firstDayOf } from "../domain";
import type { AwardId, Entry } from "../domain";
import { finding } from "../findings";
import type { Finding } from "../findings";
import { awardRecord, inForceOn } from "../law";
import { awardCell } from "./award-cell";
import { foldedWords } from "./folded-words";
import { findCell, nameCell, placeIn } from "./list-in-run";
import { rawText } from "./raw-text";
import { defineRule, nothing } from "./rule";
import { comparePeople } from "./same-person";

/** Shorter texts, such as "HTTNV", name no achievement of their own. */
const shortest = 20;

/** Asks about a nominee whose two rows give two forms of commendation for an achievement told in the same words. */
export const oneAchievementTwice = defineRule({
  id: "one-achievement-twice",
  looksAt: "schoolmates",
  emits: ["duplicate-entry"],
  find: (namesakes) => {
    if (!namesakes.some(({ fields }) => fields.achievements !== undefined)) return nothing;
    const claims = new Map<string, Claim>();
    const found: Finding<"duplicate-entry">[] = [];
    for (const entry of namesakes) {
      if (entry.fields.achievements === undefined) continue;
      const form = entry.awards.find(({ award }) => awardRecord(award)?.kind === "commendation-form");
      const told = form === undefined ? "" : foldedWords(rawText(entry, "achievements"));
      if (form === undefined || told.length < shortest) continue;
      const key = [entry.year, entry.status, told].join("|");
      const earlier = claims.get(key);
      if (earlier === undefined) claims.set(key, { entry, award: form.award });
      else if (isSecondForm(earlier, entry, form.award)) found.push(twice(earlier, entry, form.award));
    }
    return found;
  },
});

interface Claim {
  readonly entry: Entry;
  readonly award: AwardId;
}

/** The same form twice is a repeated row, which has a finding of its own. */
function isSecondForm(earlier: Claim, later: Entry, award: AwardId): boolean {
  return earlier.award !== award && comparePeople(earlier.entry, later) !== "different";
}

/** L2003 Điều 6.2.b, L2022 Điều 5.2.c. */
function twice(earlier: Claim, later: Entry, award: AwardId): Finding<"duplicate-entry"> {
  const on = later.governingOn;
  const version = on === null ? undefined : inForceOn("one-achievement", firstDayOf(on));
  const law = version === undefined ? {} : { rule: version.id, citation: version.citation };
  const named = later.awards.find((held) => held.award === award);
  const cell = named === undefined ? undefined : awardCell(later, named);
  const related = [earlier.entry, later].map((entry) =>
    placeIn(entry, findCell(entry, "achievements") ?? nameCell(entry)),
  );
  const params = { name: later.name ?? "", award, year: later.year, by: "achievement" };
  const extras = { ...law, related, softened: true };
  return finding("duplicate-entry", placeIn(later, cell ?? nameCell(later)), params, extras);
}
