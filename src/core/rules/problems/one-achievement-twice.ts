import type { Finding } from "../../findings";
import { defineRule, nothing } from "../rule";
import { isSecondForm, toldAchievement, toldTwice } from "../facts/told-achievement";
import type { ToldAchievement } from "../facts/told-achievement";

/** Asks about a nominee whose two rows give two forms of commendation for an achievement told in the same words. */
export const oneAchievementTwice = defineRule({
  id: "one-achievement-twice",
  looksAt: "schoolmates",
  emits: ["duplicate-entry"],
  find: (namesakes) => {
    if (!namesakes.some(({ fields }) => fields.achievements !== undefined)) return nothing;
    const first = new Map<string, ToldAchievement>();
    const found: Finding<"duplicate-entry">[] = [];
    for (const entry of namesakes) {
      const later = toldAchievement(entry);
      if (later === undefined) continue;
      const earlier = first.get(later.key);
      if (earlier === undefined) first.set(later.key, later);
      else if (isSecondForm(earlier, later)) found.push(toldTwice(earlier, later));
    }
    return found;
  },
});
