/** Reads a whole workbook: every sheet, every cell accounted for. */
import { resultSchema } from "../domain/reading";
import type { WorkbookReading } from "../domain/reading";
import type { WorkbookSnapshot } from "../domain/snapshot";
import { emptyProfile } from "./profile/profile";
import type { Profile } from "./profile/profile";
import { readSheet } from "./read-sheet";
import { settleRegistrations } from "./entries/settle-registrations";
import { settleSummaries } from "./settle-summaries";

/** `profile` holds what a clerk corrected in earlier readings of such lists. */
export function readWorkbook(snapshot: WorkbookSnapshot, profile: Profile = emptyProfile): WorkbookReading {
  const results = snapshot.sheets.map((sheet) => readSheet(sheet, snapshot, profile));
  const sheets = results.map((result) => result.sheet);
  const { file } = snapshot;
  const read = { file, sheets, lists: results.flatMap((result) => result.lists) };
  const [{ lists } = read] = settleRegistrations([read]);
  const summary = settleSummaries(
    results.flatMap((result) => result.summary),
    lists.filter(({ registrationFor }) => registrationFor === undefined),
  );
  return {
    schema: resultSchema,
    file,
    sheets,
    lists,
    ...(summary.length === 0 ? {} : { summary }),
    regions: results.flatMap((result) => result.regions),
    recordCount: lists.reduce((sum, list) => sum + list.records.length, 0),
    unread: results.flatMap((result) => result.unread),
  };
}
