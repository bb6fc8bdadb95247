import { finding } from "../findings";
import { findCell, nameCell, placeIn } from "./list-in-run";
import type { PricedRow } from "./priced-row";
import { defineRule, nothing } from "./rule";

/**
 * Finds recorded money that is not what the regulation gives on the governing date. An error only where nothing about the
 * amount is in doubt; whoever is paid for a higher title of the same time may have nothing recorded here.
 */
export const amountDiffers = defineRule({
  id: "amount-differs",
  looksAt: "money",
  emits: ["amount-differs"],
  find: (row) => {
    const { entry, dueVnd, recordedVnd } = row;
    const on = entry.governingOn;
    if (dueVnd === null || recordedVnd === null || recordedVnd === dueVnd || on === null) return nothing;
    const reason = reasonOf(row, dueVnd, recordedVnd);
    if (reason === "highest" && recordedVnd === 0) return nothing;
    const awards = row.lines.map(({ award }) => award);
    const at = placeIn(entry, findCell(entry, "money") ?? nameCell(entry));
    const params = { awards, recorded: recordedVnd, due: dueVnd, on, reason };
    const rule = row.lines[0]?.rule[0];
    const softened = reason !== "law" || recordedVnd === 0;
    return [finding("amount-differs", at, params, { softened, ...(rule === undefined ? {} : { rule }) })];
  },
});

function reasonOf(row: PricedRow, dueVnd: number, recordedVnd: number): "law" | "highest" | "unsure" {
  if (row.isPaidElsewhere && (recordedVnd > dueVnd || recordedVnd === 0)) return "highest";
  return row.isCertain ? "law" : "unsure";
}
