import type { DisciplineForm } from "../../domain";
import { foldedWords } from "../cells/folded-words";

const forms: readonly (readonly [RegExp, DisciplineForm])[] = [
  [/\bkhien trach\b|^kt$/u, "khien-trach"],
  [/\bcanh cao\b|^cc$/u, "canh-cao"],
  [/\bgiang chuc\b/u, "giang-chuc"],
  [/\bcach chuc\b/u, "cach-chuc"],
  [/\bbuoc thoi viec\b/u, "buoc-thoi-viec"],
];

/** Tells what a discipline cell says: null where it says "none", undefined where it is empty or cannot be told. */
export function disciplineOf(text: string): DisciplineForm | null | undefined {
  if (text === "") return undefined;
  const words = foldedWords(text);
  if (saysNone(words)) return null;
  return forms.find(([pattern]) => pattern.test(words))?.[1];
}

/** Tells whether folded words mean "there is none": "không", "không có", "0", a dash. */
export function saysNone(words: string): boolean {
  return /^(?:khong|ko|k|chua|0|[-–—]+|khong co.*|khong bi.*|chua co.*)$/u.test(words);
}
