import type { Entry, FieldName } from "../domain";
import { cleanText } from "../text";

/** Gives what the cells of a field hold, cleaned, as one text; empty where there is nothing. */
export function rawText(entry: Pick<Entry, "fields">, field: FieldName): string {
  const reading = entry.fields[field];
  if (reading === undefined) return "";
  if (reading.cells !== undefined) {
    const parts = Object.values(reading.cells).filter((raw) => raw !== null && raw !== "");
    return cleanText(parts.map(String).join(", "));
  }
  const { raw } = reading;
  return raw === null || raw === undefined ? "" : cleanText(String(raw));
}
