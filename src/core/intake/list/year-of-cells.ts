/** The school year that all award cells of a list tell, where nothing above the table does: "LĐTT năm học 2024-2025". */
import type { FoundText, RecordReading } from "../../domain/reading";
import type { YearSpan } from "../../domain/school-year";
import { findYear } from "../values/parse-year";

/** Null where one cell tells none, or another. */
export function yearOfCells(records: readonly RecordReading[]): FoundText<YearSpan> | null {
  let only: FoundText<YearSpan> | null = null;
  for (const { fields } of records) {
    for (const award of [fields.titles, fields.awards]) {
      if (award?.cell === undefined || award.fromSection === true) continue;
      const found = typeof award.raw === "string" ? findYear(award.raw) : undefined;
      if (found?.value.type !== "school" || found.several) return null;
      if (only !== null && only.value?.from !== found.value.from) return null;
      only ??= { cell: award.cell, raw: found.raw, value: found.value, from: "cell" };
    }
  }
  return only;
}
