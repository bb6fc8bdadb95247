import type { SchoolYear } from "../domain/school-year";
import { formatCount, formatVnd } from "../text";
import type { Bound, ClaimFigure, ClaimFilter, Measure } from "./claim";
import { countFigure } from "./count-figure";
import type { Counted } from "./count-figure";
import type { DataView } from "./data-view";
import { weighBound } from "./weigh-bound";
import type { Truth } from "./weigh-bound";

/** One way of understanding a number, and what the data says of it. */
export interface Weighed {
  readonly truth: Truth;
  /** The figure's lowest value. */
  readonly value: number;
  readonly figure: () => ClaimFigure;
}

/** Answers whether a number is true under one reading. */
export function weighReading(view: DataView, measure: Measure, filter: ClaimFilter, bound: Bound): Weighed {
  if (measure === "teacher-share" || measure === "manager-share")
    return weighShare(view, measure, filter, bound);
  if (filter.perYear === "each") return weighEachYear(view, measure, filter, bound);
  const counted = countFigure(view, measure, filter);
  const years = (filter.years ?? view.years).length;
  const times = filter.perYear === "average" ? Math.max(1, years) : 1;
  // An average is compared as a whole: 59,4 a year is 297 in five.
  const scaled = times === 1 ? bound : scale(bound, times);
  const truth = weighBound(scaled, counted.low, counted.high);
  const shown = divide(counted, times);
  return { truth, value: shown.low, figure: () => figureOf(measure, filter, shown) };
}

function scale(bound: Bound, times: number): Bound {
  const { value, high, step } = bound;
  return {
    ...bound,
    value: value * times,
    ...(high === undefined ? {} : { high: high * times }),
    step: Math.max(2, step) * times,
  };
}

function divide({ low, high, rows }: Counted, times: number): Counted {
  return { low: Math.round(low / times), high: Math.round(high / times), rows };
}

const nothing: Counted = { low: 0, high: 0, rows: () => [] };

/** True of every year; a year of which the data has nothing may have had its own figure. */
function weighEachYear(
  view: DataView,
  measure: Exclude<Measure, "teacher-share" | "manager-share">,
  filter: ClaimFilter,
  bound: Bound,
): Weighed {
  const years = filter.years ?? view.years;
  const each = years.map((year) => {
    const ofYear: ClaimFilter = { ...withoutManner(filter), years: [year] };
    const counted = countFigure(view, measure, ofYear);
    const truth = hasYear(view, year) ? weighBound(bound, counted.low, counted.high) : "unknown";
    return { truth, value: counted.low, figure: () => figureOf(measure, ofYear, counted) };
  });
  const worst = (["false", "unknown", "rounded"] as const)
    .map((truth) => each.filter((one) => one.truth === truth))
    .find((some) => some.length > 0);
  const [least] = (worst ?? each).toSorted((a, b) => a.value - b.value);
  if (least === undefined)
    return { truth: "unknown", value: 0, figure: () => figureOf(measure, filter, nothing) };
  return { ...least, truth: worst === undefined ? "true" : least.truth };
}

function withoutManner(filter: ClaimFilter): ClaimFilter {
  const { perYear, ...rest } = filter;
  return perYear === undefined ? filter : rest;
}

function hasYear({ cells }: DataView, year: SchoolYear): boolean {
  return cells.some((cell) => cell.year === year && cell.status === "decided");
}

/** A share compared in whole numbers: 100·part against percent·all. */
function weighShare(
  view: DataView,
  measure: "teacher-share" | "manager-share",
  filter: ClaimFilter,
  bound: Bound,
): Weighed {
  const count = (recipient: ClaimFilter["recipient"]): Counted =>
    countFigure(view, "awards", { ...filter, kinds: ["individual"], ...(recipient ? { recipient } : {}) });
  const own = count(measure === "teacher-share" ? "teacher" : "manager");
  const other = count(measure === "teacher-share" ? "manager" : "teacher");
  const all = filter.recipient === undefined ? own.low + other.low : count(undefined).low;
  const tenths = all === 0 ? 0 : Math.floor((2000 * own.low + all) / (2 * all));
  const spread = own.high - own.low;
  const figure = (): ClaimFigure => ({
    value: tenths,
    most: spread === 0 ? tenths : null,
    text: `${String(Math.floor(tenths / 10))},${String(tenths % 10)}%`,
    measure,
    filter: { ...filter, kinds: ["individual"] },
    rows: [...own.rows(), ...other.rows()],
  });
  if (all === 0) return { truth: "unknown", value: 0, figure };
  const scaled = (value: number): number => Math.round(value * 10) * all;
  const { high } = bound;
  const asTenths: Bound = {
    ...bound,
    value: scaled(bound.value),
    ...(high === undefined ? {} : { high: scaled(high) }),
    step: Math.max(1, Math.round(bound.step * 10)) * all,
  };
  const truth = weighBound(asTenths, 1000 * own.low, 1000 * (own.low + spread));
  return { truth, value: tenths, figure };
}

function figureOf(measure: Measure, filter: ClaimFilter, { low, high, rows }: Counted): ClaimFigure {
  const text = measure === "moneyVnd" ? `${formatVnd(low)} đồng` : formatCount(low);
  return { value: low, most: high === Infinity ? null : high, text, measure, filter, rows: rows() };
}
