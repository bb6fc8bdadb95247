import type { Entry } from "../domain/entry";
import type { AwardKind } from "../domain/award";
import type { Occasion } from "../domain/check-result";
import { foldWithoutAccents } from "../text";

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
    return /\bchuyen de\b/.test(foldWithoutAccents(awardText(entry))) ? "thematic" : "regular";
  const { title } = entry.list.reading;
  return (
    occasionIn(`${awardText(entry)} ${achievementText(entry)}`) ?? occasionIn(title?.raw ?? "") ?? "unknown"
  );
}

function occasionIn(text: string): Occasion | undefined {
  const folded = foldWithoutAccents(text);
  return words.find(([, pattern]) => pattern.test(folded))?.[0];
}

function awardText(entry: Entry): string {
  return [entry.fields.titles?.raw, entry.fields.awards?.raw]
    .filter((raw) => typeof raw === "string")
    .join(" ");
}

function achievementText(entry: Entry): string {
  return entry.fields.achievements?.value ?? "";
}
