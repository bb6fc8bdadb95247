import type { Entry } from "../domain/entry";
import type { AwardKind } from "../domain/award";
import type { Occasion } from "../domain/check-result";
import { foldWithoutAccents } from "../text";
import { remembering } from "./remembering";

/** Words, without accents, that tell why a form of commendation is given; the first that fits decides. */
const words: readonly (readonly [Occasion, RegExp])[] = [
  ["sudden", /\bdot xuat\b/],
  ["regular", /\bthuong xuyen\b|\bcong trang\b|\btong ket nam hoc\b/],
  ["thematic", /\bchuyen de\b|\bphong trao\b|\btheo dot\b/],
];

/**
 * Answers on what occasion an award is given.
 *
 * A title is yearly, hence regular, unless its own text calls it thematic. A form of commendation is what the row says, else what
 * the list's title says, else unknown.
 */
export function findOccasion(entry: Entry, awardKind: AwardKind | undefined): Occasion {
  if (awardKind === "emulation-title" || awardKind === "contest-recognition")
    return isThematic(awardText(entry)) ? "thematic" : "regular";
  const { title } = entry.list.reading;
  return (
    occasionIn(`${awardText(entry)} ${achievementText(entry)}`) ?? occasionIn(title?.raw ?? "") ?? "unknown"
  );
}

const isThematic = remembering((text) => /\bchuyen de\b/.test(foldWithoutAccents(text)));

const occasionIn = remembering((text): Occasion | undefined => {
  const folded = foldWithoutAccents(text);
  return words.find(([, pattern]) => pattern.test(folded))?.[0];
});

function awardText({ fields }: Entry): string {
  const [title, award] = [fields.titles?.raw, fields.awards?.raw];
  if (typeof award !== "string") return typeof title === "string" ? title : "";
  return typeof title === "string" ? `${title} ${award}` : award;
}

function achievementText(entry: Entry): string {
  return entry.fields.achievements?.value ?? "";
}
