import type { CheckInput } from "../../core";
import type { Fields } from "./work-state";

/** The years to count: 2020 and 2025 mean the five school years from 2020-2021 to 2024-2025; null unless both are said and in order. */
export function periodOf({ yearFrom, yearTo }: Pick<Fields, "yearFrom" | "yearTo">): CheckInput["period"] {
  if (!/^\d{4}$/u.test(yearFrom) || !/^\d{4}$/u.test(yearTo)) return null;
  const [from, to] = [Number(yearFrom), Number(yearTo)];
  return from < to && to - from <= 20 ? { type: "school", from, to } : null;
}
