import type { Entry } from "../domain/entry";
import type { FieldName, RecordFields } from "../domain/reading";
import { awardsOf } from "./match-rows";
import type { MatchedRow } from "./match-rows";

/** What a row says otherwise than before; "awards" are those proposed, wherever the list writes them. */
export interface FieldChange {
  readonly field: FieldName | "awards";
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields that say nothing of the nominee, or are told as awards. */
const untold: ReadonlySet<string> = new Set(["stt", "titles", "awards"]);

/** Gives what changed in a row. An order number does not count, nor how a value was written. */
export function changesOf({ before, after }: MatchedRow): readonly FieldChange[] {
  const fields = new Set([
    ...Object.keys(before.fields),
    ...Object.keys(after.fields),
  ] as (keyof RecordFields)[]);
  const changes: FieldChange[] = [...fields].flatMap((field) => {
    if (untold.has(field)) return [];
    const [old, fresh] = [textOf(before, field), textOf(after, field)];
    return old === fresh ? [] : [{ field, before: old, after: fresh }];
  });
  const [old, fresh] = [awardsOf(before), awardsOf(after)];
  return old === fresh ? changes : [...changes, { field: "awards", before: old, after: fresh }];
}

/** A value that was not understood is told as it stands in the cell. */
function textOf(entry: Entry, field: keyof RecordFields): string | null {
  const reading = entry.fields[field];
  if (reading === undefined) return null;
  const value: unknown = reading.value ?? ("raw" in reading ? reading.raw : null);
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
