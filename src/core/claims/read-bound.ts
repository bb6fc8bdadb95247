import type { Bound } from "./claim";
import type { NumberMention } from "./find-numbers";

type Relation = Bound["relation"];

/** Words before a number that say how it is meant, the longer first. */
const before: readonly (readonly [pattern: RegExp, relation: Relation])[] = [
  [/(?:không dưới|ít nhất|tối thiểu|từ|ít ra) $/u, "at-least"],
  [/(?:không quá|nhiều nhất|tối đa|không vượt quá) $/u, "at-most"],
  [
    /(?:khoảng trên|ước trên|khoảng|chừng|độ|ước tính|ước đạt|ước|xấp xỉ|tầm|cỡ|trên dưới|hơn kém) $/u,
    "about",
  ],
  [/(?:trên|hơn|vượt|quá|nhiều hơn|>) ?$/u, "above"],
  [/(?:gần|ngót|sát|gần đạt) $/u, "nearly"],
  [/(?:dưới|chưa đến|chưa tới|chưa đầy|ít hơn|<) ?$/u, "below"],
];

/** Reads what a number is said to be; "từ 45 đến 84" takes the next number with it. */
export function readBound(text: string, number: NumberMention, previous?: NumberMention): Bound {
  const { value, step } = number;
  const lead = text.slice(0, number.from);
  if (previous && isRange(text, previous, number))
    return {
      relation: "between",
      value: Math.min(previous.value, value),
      high: Math.max(previous.value, value),
      step,
    };
  const after = text.slice(number.to);
  if (/^[^.;,]{0,25}trở lên/u.test(after)) return { relation: "at-least", value, step };
  if (/^[^.;,]{0,25}trở xuống/u.test(after)) return { relation: "at-most", value, step };
  const relation = before.find(([pattern]) => pattern.test(lead))?.[1] ?? "equal";
  return { relation, value, step };
}

export function isRange(text: string, low: NumberMention, high: NumberMention): boolean {
  return (
    /^ ?(?:-|đến|tới) ?$/u.test(text.slice(low.to, high.from)) &&
    low.value < high.value &&
    !(low.value >= 1900 && high.value <= 2100)
  );
}
