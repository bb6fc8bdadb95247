import type { SheetChart } from "hucre";
import type { ChartModel } from "../../../core/index";

/** Colours that differ in print as well: dark, middle and light. */
const COLOURS = ["1F4E79", "C55A11", "7F7F7F", "BF9000", "538135", "7030A0"];

/** Gives a chart as the library takes it, with its corners counted from 0. */
export function sheetChart({ kind, title, anchor, categories, series }: ChartModel): SheetChart {
  return {
    type: kind,
    title,
    anchor: {
      from: { row: anchor.fromRow - 1, col: anchor.fromColumn - 1 },
      to: { row: anchor.toRow, col: anchor.toColumn },
    },
    altText: title,
    legend: series.length > 1 ? "bottom" : false,
    series: series.map(({ name, values }, i) => ({
      name,
      values,
      categories,
      color: COLOURS[i % COLOURS.length] ?? "1F4E79",
    })),
  };
}
