import type { Entry, FieldName, RawValue } from "../domain";
import { cleanText, decodeLegacy } from "../text";
import type { LegacyEncoding } from "../text";

/** Gives what the cells of a field hold, in Unicode and cleaned, as one text; empty where there is nothing. */
export function rawText(entry: Entry, field: FieldName): string {
  const reading = entry.fields[field];
  if (reading === undefined) return "";
  const { cells, cell, raw } = reading;
  if (cells === undefined) return textOf(entry, cell, raw);
  return Object.entries(cells)
    .map(([address, stored]) => textOf(entry, address, stored))
    .filter((text) => text !== "")
    .join(", ");
}

/** The stored text of a column in a legacy font would mean nothing to people. */
function textOf({ list }: Entry, cell: string | undefined, raw: RawValue | undefined): string {
  if (raw === null || raw === undefined) return "";
  const encoding = list.reading.encoding?.[cell?.replace(/\d+$/u, "") ?? ""];
  return cleanText(isLegacy(encoding) ? decodeLegacy(String(raw), encoding) : String(raw));
}

const legacy: readonly string[] = ["TCVN3", "VNI", "VPS", "VISCII"] satisfies readonly LegacyEncoding[];

function isLegacy(encoding: string | undefined): encoding is LegacyEncoding {
  return encoding !== undefined && legacy.includes(encoding);
}
