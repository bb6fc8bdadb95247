import { firstDayOf } from "../../domain";
import { finding } from "../../findings";
import { citationOf, inForceOn } from "../../law";
import type { Settings } from "../../law";
import { dueFor } from "../prize-money/judge-money";
import { findCell, nameCell, placeIn } from "../lookup/list-in-run";
import type { PricedRow } from "../prize-money/priced-row";
import { defineRule, nothing } from "../rule";

/**
 * Finds recorded money that is not what the regulation gives on the governing date. An error only where nothing about the
 * amount is in doubt; whoever is paid for a higher title of the same time may have nothing recorded here.
 */
export const amountDiffers = defineRule({
  id: "amount-differs",
  looksAt: "money",
  emits: ["amount-differs"],
  find: (row, { settings }) => {
    const { entry, dueVnd, recordedVnd } = row;
    const on = entry.governingOn;
    if (dueVnd === null || recordedVnd === null || recordedVnd === dueVnd || on === null) return nothing;
    const reason = reasonOf(row, recordedVnd, settings);
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

type Reason = "law" | "highest" | "order" | "unsure";

/** Of several titles of one time only the highest is paid (NĐ 152 Điều 49.5): whoever is paid for more is asked about. */
function reasonOf(row: PricedRow, recordedVnd: number, settings: Settings): Reason {
  const { dueVnd, fullVnd, isCertain } = row;
  if (dueVnd !== fullVnd && isUnrounded(row, recordedVnd)) return "highest";
  if (isOfOtherOrder(row, recordedVnd, settings)) return "order";
  return isCertain ? "law" : "unsure";
}

/** The sum of all awards, each rounded by itself or left as it is. */
function isUnrounded({ entry, fullVnd, lines }: PricedRow, recordedVnd: number): boolean {
  const on = entry.governingOn;
  const stepVnd = (on === null ? undefined : inForceOn("money-round-up", firstDayOf(on))?.value.toVnd) ?? 1;
  const belowFull = fullVnd - recordedVnd;
  return belowFull >= 0 && belowFull < stepVnd * lines.length;
}

/** What a collective gets is doubled before or after rounding: the text leaves it open (NĐ 152 Điều 54.2). */
function isOfOtherOrder({ entry, lines }: PricedRow, recordedVnd: number, settings: Settings): boolean {
  const [line, second] = lines;
  if (line === undefined || second !== undefined || entry.kind === "individual") return false;
  return dueFor(line.award, entry.kind, entry.governingOn, inOtherOrder(settings)).dueVnd === recordedVnd;
}

const turned = new WeakMap<Settings, Settings>();

function inOtherOrder(settings: Settings): Settings {
  let other = turned.get(settings);
  if (other === undefined) {
    const isByAmount = settings.collectiveDouble === "amount-first";
    other = { ...settings, collectiveDouble: isByAmount ? "coefficient-first" : "amount-first" };
    turned.set(settings, other);
  }
  return other;
}
