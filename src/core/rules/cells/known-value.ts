import type { Entry, FieldName, FieldValues } from "../../domain";

/** Gives what a field says; undefined where the cell is empty or must not be guessed. */
export function knownValue<F extends FieldName>(
  entry: Pick<Entry, "fields">,
  field: F,
): FieldValues[F] | undefined {
  return entry.fields[field]?.value ?? undefined;
}
