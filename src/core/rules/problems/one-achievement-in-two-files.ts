import type { Entry } from "../../domain";
import type { Finding } from "../../findings";
import { defineRule, nothing } from "../rule";
import { isSecondForm, toldAchievement, toldTwice } from "../facts/told-achievement";
import type { ToldAchievement } from "../facts/told-achievement";

/**
 * Asks about two rows of one name and full birth date in two files, of which at least one names no school, that give two
 * forms of commendation for an achievement told in the same words.
 *
 * Rows of one school are compared as schoolmates; two rows that each name a school, another one, are left to what is asked
 * about people at two schools.
 */
export const oneAchievementInTwoFiles = defineRule({
  id: "one-achievement-in-two-files",
  looksAt: "born-alike",
  emits: ["duplicate-entry"],
  find: (namesakes) => {
    if (namesakes.every(({ school }) => school !== null)) return nothing;
    const claims: ToldAchievement[] = [];
    const found: Finding<"duplicate-entry">[] = [];
    for (const entry of namesakes) {
      const later = toldAchievement(entry);
      if (later === undefined) continue;
      const earlier = claims.find(
        (claim) => claim.key === later.key && areOfTwoFiles(claim.entry, entry) && isSecondForm(claim, later),
      );
      if (earlier !== undefined) found.push(toldTwice(earlier, later));
      claims.push(later);
    }
    return found;
  },
});

function areOfTwoFiles(left: Entry, right: Entry): boolean {
  return left.file !== right.file && (left.school === null || right.school === null);
}
