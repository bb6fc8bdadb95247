import type { DisciplineForm, SchoolYear } from "../../domain";
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

/** What a remark tells of a penalty of this school year: "Kỷ luật khiển trách (QĐ 12/QĐ ngày 3/3/2025)"; an older one is no matter. */
export function disciplineInNote(text: string, year: SchoolYear | null): DisciplineForm | undefined {
  const words = foldedWords(text);
  if (!/\b(?:bi|hinh thuc)? ?k[yi] luat\b/u.test(words) || /\b(?:khong|chua|het|xoa|dang)\b/u.test(words))
    return undefined;
  const years = words.match(/\b(?:19|20)\d\d\b/gu) ?? [];
  const isOfYear = year === null || years.length === 0 || years.some((each) => year.includes(each));
  return isOfYear ? forms.find(([pattern]) => pattern.test(words))?.[1] : undefined;
}

/** Tells whether folded words mean "there is none": "không", "không có", "0", a dash. */
export function saysNone(words: string): boolean {
  return /^(?:khong|ko|k|chua|0|[-–—]+|khong co.*|khong bi.*|chua co.*)$/u.test(words);
}
