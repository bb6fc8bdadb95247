import type { ListReading, NonDataRow, TotalClaim } from "../../domain";
import { finding } from "../../findings";
import { firstColumn } from "../lookup/list-in-run";
import { defineRule } from "../rule";

/** Finds total rows and roll-up sheets whose number is not what the lists hold. */
export const totalsLineDiffers = defineRule({
  id: "totals-line-differs",
  looksAt: "workbook",
  emits: ["totals-line-differs"],
  find: ({ file, lists, summary = [] }) => [
    ...lists.flatMap((reading) =>
      reading.nonDataRows.flatMap((row) =>
        claimsOf(reading, row)
          .filter(({ claimed, actual }) => differ(claimed, actual))
          .map(({ cell, claimed, actual }) =>
            finding(
              "totals-line-differs",
              { file, sheet: reading.sheet, cell },
              { label: row.raw ?? "", claimed, actual },
            ),
          ),
      ),
    ),
    ...summary.flatMap(({ sheet, label, cells }) =>
      cells.flatMap(({ cell, header, claimed, actualFromSheets: actual }) => {
        if (actual === null || !differ(claimed, actual)) return [];
        const params = { label: [label, header].filter((part) => part !== "").join(" – "), claimed, actual };
        return [finding("totals-line-differs", { file, sheet, cell }, params)];
      }),
    ),
  ],
});

/** A fraction is a rate and no count; what whole numbers cannot hold exactly is not compared. */
function differ(claimed: number, actual: number): boolean {
  return Number.isSafeInteger(claimed) && Number.isSafeInteger(actual) && claimed !== actual;
}

function claimsOf(
  reading: ListReading,
  { row, claims, claimed, actual }: NonDataRow,
): readonly Pick<TotalClaim, "cell" | "claimed" | "actual">[] {
  if (claims !== undefined) return claims;
  if (claimed === undefined || actual === undefined) return [];
  return [{ cell: `${firstColumn(reading)}${String(row)}`, claimed, actual }];
}
