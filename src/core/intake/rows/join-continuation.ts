/** Joins what a row without number and name says to the record above it. */
import type { FieldName, RecordFields, RecordReading } from "../../domain/reading";
import { joinValues } from "../record/join-values";

export function joinContinuation(before: RecordReading, row: number, more: RecordFields): RecordReading {
  return {
    ...before,
    rows: [...(before.rows ?? [before.row]), row],
    fields: { ...more, ...joinFields(before.fields, more) },
  };
}

function joinFields(before: RecordFields, more: RecordFields): RecordFields {
  const joined: Record<string, unknown> = { ...before };
  for (const [field, next] of Object.entries(more)) {
    const old = before[field as keyof RecordFields];
    if (old === undefined) continue;
    const cells = {
      ...(old.cells ?? { [old.cell ?? ""]: old.raw ?? null }),
      ...(next.cells ?? { [next.cell ?? ""]: next.raw ?? null }),
    };
    joined[field] = { cells, value: joinValues(field as FieldName, old.value, next.value) };
  }
  return joined;
}
