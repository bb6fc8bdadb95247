import type { OfferedChoices } from "../../core/index";
import { readChoices } from "./ooxml/read-choices";
import { sniff } from "./sniff";
import { Unreadable } from "./unreadable";
import { openZip } from "./zip/open-zip";

/**
 * Gives where sheets of a file that could be read offer choices. Null where this cannot be told: of .xls, .ods and older kinds, and of
 * rules that name their cells in no known way.
 */
export function readOfferedChoices(
  bytes: Uint8Array,
  sheets: readonly string[],
): readonly OfferedChoices[] | null {
  if (sniff(bytes) !== "zip") return null;
  try {
    const archive = openZip(bytes);
    return archive.has("mimetype") ? null : readChoices(archive, new Set(sheets));
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
