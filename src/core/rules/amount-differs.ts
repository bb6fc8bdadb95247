import { firstDayOf } from "../domain";
import { finding } from "../findings";
import { citationOf } from "../law";
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
    const reason = reasonOf(row, recordedVnd);
    const awards = row.lines.map(({ award }) => award);
    const at = placeIn(entry, findCell(entry, "money") ?? nameCell(entry));
    const params = { awards, recorded: recordedVnd, due: dueVnd, on, reason };
    const rule = row.lines[0]?.rule[0];
    const law = rule === undefined ? {} : { rule, citation: citationOf(rule, firstDayOf(on)) };
    // Nought may stand for "not yet entered", and of a title and a form the smaller amount may stand in another list.
    const softened = reason !== "law" || recordedVnd === 0 || recordedVnd === row.highestVnd;
    return [finding("amount-differs", at, params, { ...law, softened })];
  },
});

type Reason = "law" | "highest" | "unsure";

/** Of several titles of one time only the highest is paid (NĐ 152 Điều 49.5): whoever is paid for more is asked about. */
function reasonOf({ dueVnd, fullVnd, isCertain }: PricedRow, recordedVnd: number): Reason {
  if (dueVnd !== fullVnd && recordedVnd === fullVnd) return "highest";
  return isCertain ? "law" : "unsure";
}
