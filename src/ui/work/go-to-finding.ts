import { sourceTrouble } from "../../core";
import type { FindingRow } from "../../core";
import { isFailure } from "../services";
import type { Arrival, OpenWorkbook } from "../services";
import type { Store } from "./store";
import type { Status, WorkState } from "./work-state";

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
    const trouble = sourceTrouble(arrival, store.get().lang);
    store.set({ status: { tone: "error", say: () => trouble } });
    return;
  }
  store.set({ status: statusOf(arrival, `${sheet} › ${cell}`) });
}

function statusOf({ isSameRow, hidden }: Arrival, place: string): Status {
  return {
    tone: isSameRow && hidden === null ? "success" : "warning",
    say: (texts) => {
      const unseen = hidden === null ? "" : texts.unseen[hidden];
      if (hidden === "sheet") return texts.notReached(place) + unseen;
      return (isSameRow ? texts.arrived(place) : texts.rowMoved(place)) + unseen;
    },
  };
}
