import type { Entry } from "../../domain";
import { foldedWords } from "./folded-words";
import { rawText } from "./raw-text";

const words =
  /^(?:(?:chua|khong)(?: duoc| co)? (?:xep loai|xl|danh gia|dg|phan loai|xet)\b|kxl\b|kdg\b|nghi |thai san|om |di hoc|chuyen (?:cong tac|truong|den|di)|hop dong|tap su|thu viec|moi (?:tuyen|ve|nhan|chuyen))/;

/** Tells whether the rating's cell says that there is none, or why: "Chưa xếp loại", "Nghỉ thai sản". */
export function saysNotRated(entry: Entry): boolean {
  const { rating, unitRating } = entry.fields;
  if (rating?.value !== null && unitRating?.value !== null) return false;
  return (["rating", "unitRating"] as const).some((field) => words.test(foldedWords(rawText(entry, field))));
}
