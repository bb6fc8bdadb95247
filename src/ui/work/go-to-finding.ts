import { describeSourceFailure } from "../../core";
import type { FindingRow } from "../../core";
import { isFailure } from "../services";
import type { OpenWorkbook } from "../services";
import type { Store } from "./store";
import type { WorkState } from "./work-state";

/** Leads the clerk to the cell of a finding in the open workbook, and tells whether the row is still the same. */
export async function goToFinding(
  store: Store<WorkState>,
  workbook: OpenWorkbook,
  { at }: Pick<FindingRow, "at">,
): Promise<void> {
  const { sheet, cell } = at;
  if (sheet === undefined || cell === undefined) return;
  const arrival = await workbook.goTo({ sheet, cell });
  if (isFailure(arrival)) {
    const sentence = describeSourceFailure(arrival, store.get().lang);
    store.set({ status: { tone: "error", say: () => sentence } });
    return;
  }
  const place = `${sheet} › ${cell}`;
  store.set({
    status: arrival.isSameRow
      ? { tone: "success", say: (texts) => texts.arrived(place) }
      : { tone: "warning", say: (texts) => texts.rowMoved(place) },
  });
}
