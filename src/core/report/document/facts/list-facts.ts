/** How many movements and good examples the files name. */
import type { Entry } from "../../../domain/entry";
import { formatCount } from "../../../text";
import { rowRuns } from "../../../totals/row-runs";
import type { ReportFact } from "../fact";
import type { ReportMaterial } from "../report-material";

export const movementsKey = "movements.total";
export const exemplarsKey = "exemplars.total";

export function listFacts({ movements, exemplars }: ReportMaterial): ReportFact[] {
  return [factOf(movementsKey, movements), factOf(exemplarsKey, exemplars)];
}

function factOf(key: string, entries: readonly Entry[]): ReportFact {
  return {
    key,
    value: entries.length,
    text: formatCount(entries.length),
    exactness: "exact",
    filter: { measure: "count", of: "list-entry" },
    rows: rowRuns(entries),
  };
}
