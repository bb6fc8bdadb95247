/** The school year that the award cells of a list tell, or its heads, where nothing above the table does. */
import type { FoundText, RecordReading } from "../../domain/reading";
import type { YearSpan } from "../../domain/school-year";
import { headsSay } from "../columns/column-plan";
import type { MappedColumn } from "../columns/column-plan";
import { findYear } from "../values/parse-year";

/** "LĐTT năm học 2024-2025". Null where one cell tells none, or another. */
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

/** "Kết quả xếp loại năm học 2024-2025" in a list that asks for titles. Null where two heads name two years, or one what is planned. */
export function yearOfHeads(columns: readonly MappedColumn[]): FoundText<YearSpan> | null {
  let only: FoundText<YearSpan> | null = null;
  for (const column of columns.filter(isOfOwnYear)) {
    for (const head of column.head.heads) {
      const found = findYear(head.text);
      if (found?.value.type !== "school") continue;
      const isOther = only !== null && only.value?.from !== found.value.from;
      if (found.several || isOther || headsSay(column, /^dang ky /u)) return null;
      only ??= { cell: head.address, raw: found.raw, value: found.value, from: "cell" };
    }
  }
  return only;
}

/** What is rated or asked for; what was got before has a year of its own. */
function isOfOwnYear({ plan }: MappedColumn): boolean {
  if (plan.use === "field") return plan.year === undefined && /^(?:titles|awards|rating)$/u.test(plan.field);
  return plan.use === "mark" || plan.use === "rating-mark";
}
