/** "Số HTXSNV | Số HTTNV | Số HTNV": those who completed their duty are the people of all three columns. */
import type { Rating } from "../../domain/award";
import type { ColumnPlan, MappedColumn } from "./column-plan";
import { headKey } from "../header/head-words";
import { parseRating } from "../values/parse-rating";

const completed: readonly Rating[] = ["HTXSNV", "HTTNV", "HTNV"];
/** That of a column whose number is one part of those who completed their duty. */
export const partOfCompleted: ColumnPlan = { use: "field", field: "countHTNV", isPart: true };

/** A head with "trở lên" counts the better ones itself. */
export function settleCounts(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const counted = new Map(
    columns.flatMap((column) => {
      const rating = ratingCounted(column);
      return rating === undefined || !completed.includes(rating) ? [] : [[column, rating] as const];
    }),
  );
  const isSaid = columns.some(({ headText }) => /(?:htnv|nhiem vu) tro len/u.test(headKey(headText)));
  if (!countCompleted([...counted.values()]) || isSaid) return columns;
  return columns.map((column) => (counted.has(column) ? { ...column, plan: partOfCompleted } : column));
}

/** Tells whether columns of these ratings count together all who completed their duty. */
export function countCompleted(ratings: readonly Rating[]): boolean {
  return new Set(ratings).size === ratings.length && ratings.length > 1 && ratings.includes("HTNV");
}

const countWords =
  /^(?:tong so|so luong|so|sl)(?: (?:nguoi|ca nhan|cb\p{L}*|vien chuc))?(?: (?:duoc|danh gia|xep loai|xl|dat|muc))*(?: |$)/u;

/** "Số HTTNV", "SL" under "HTTNV". */
function ratingCounted({ head }: MappedColumn): Rating | undefined {
  const leaf = headKey(head.leaf?.text ?? "");
  const count = countWords.exec(leaf);
  if (count === null) return undefined;
  const words = leaf.slice(count[0].length).trim();
  if (words !== "") return parseRating(words);
  const over = head.heads.filter((cell) => cell !== head.leaf).map(({ text }) => parseRating(text));
  return over.findLast((rating) => rating !== undefined);
}
