import { formatCount, formatVnd } from "../text";

const words = { exact: "", above: "trên ", below: "gần ", from: "từ " } as const;
const million = 1_000_000;

/** Says a round count, or whole đồng in millions where they are round: "trên 75", "gần 570 triệu đồng". */
export function sayPhrase(word: keyof typeof words, bound: number, isMoney: boolean): string {
  if (!isMoney) return words[word] + formatCount(bound);
  if (bound === 0 || bound % million !== 0) return `${words[word]}${formatVnd(bound)} đồng`;
  return `${words[word]}${formatCount(bound / million)} triệu đồng`;
}
