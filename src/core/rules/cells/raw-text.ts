import type { Entry, FieldName, RawValue } from "../../domain";
import { cleanLines, cleanText, decodeLegacy } from "../../text";
import type { LegacyEncoding } from "../../text";

/** Gives what the cells of a field hold, in Unicode and cleaned, as one text; empty where there is nothing. */
export function rawText(entry: Entry, field: FieldName): string {
  return cleanedText(entry, field, cleanText);
}

/** Gives the same with the line breaks of its cells, where each line may say something of its own. */
export function rawLines(entry: Entry, field: FieldName): string {
  return cleanedText(entry, field, keepLines);
}

function keepLines(text: string): string {
  return /[\n\r]/u.test(text) ? cleanLines(text).join("\n") : cleanText(text);
}

type Clean = (text: string) => string;

function cleanedText(entry: Entry, field: FieldName, clean: Clean): string {
  const reading = entry.fields[field];
  if (reading === undefined) return "";
  const { cells, cell, raw } = reading;
  if (cells === undefined) return textOf(entry, cell, raw, clean);
  return Object.entries(cells)
    .map(([address, stored]) => textOf(entry, address, stored, clean))
    .filter((text) => text !== "")
    .join(", ");
}

/** The stored text of a column in a legacy font would mean nothing to people. */
function textOf({ list }: Entry, cell: string | undefined, raw: RawValue | undefined, clean: Clean): string {
  if (raw === null || raw === undefined) return "";
  const encoding = list.reading.encoding?.[cell?.replace(/\d+$/u, "") ?? ""];
  return clean(isLegacy(encoding) ? decodeLegacy(String(raw), encoding) : String(raw));
}

const legacy: readonly string[] = ["TCVN3", "VNI", "VPS", "VISCII"] satisfies readonly LegacyEncoding[];

function isLegacy(encoding: string | undefined): encoding is LegacyEncoding {
  return encoding !== undefined && legacy.includes(encoding);
}
