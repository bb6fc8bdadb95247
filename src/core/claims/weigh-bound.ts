import type { Bound } from "./claim";

export type Truth = "true" | "rounded" | "false" | "unknown";

/** "gần N" of less than three quarters of N is doubtful, and of less than half is not near. */
const near = { sure: 0.75, doubtful: 0.5 } as const;

/** Answers whether a figure that lies between two whole values is what a number says. */
export function weighBound(bound: Bound, low: number, high: number): Truth {
  const atLow = weighValue(bound, low);
  // What is known makes exactly this number; what is not known seldom would.
  if (low === high || (bound.relation === "equal" && low === bound.value)) return atLow;
  const atHigh = weighValue(bound, high);
  if (atLow !== atHigh) return "unknown";
  // Both ends can be false on the two sides of the number.
  const passes = bound.value >= low && bound.value <= high;
  return atLow === "false" && passes ? "unknown" : atLow;
}

function weighValue({ relation, value, high = value, step }: Bound, figure: number): Truth {
  switch (relation) {
    case "equal":
      return figure === value ? "true" : isRounded(value, step, figure) ? "rounded" : "false";
    case "above":
      return truth(figure > value);
    case "at-least":
      return truth(figure >= value);
    case "below":
      return truth(figure < value);
    case "at-most":
      return truth(figure <= value);
    case "between":
      return truth(figure >= value && figure <= high);
    case "nearly":
      if (figure >= value || figure < value * near.doubtful) return "false";
      return figure >= value * near.sure ? "true" : "unknown";
    case "about":
      return "unknown";
  }
}

/** A number in millions or a decimal says no more than its last digit. */
function isRounded(value: number, step: number, figure: number): boolean {
  return step > 1 && Math.abs(figure - value) * 2 <= step;
}

function truth(holds: boolean): Truth {
  return holds ? "true" : "false";
}
