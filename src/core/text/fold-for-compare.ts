import { cleanText } from "./clean-text";
import { repairLookAlikes } from "./repair-look-alikes";
import { unifyTonePlacement } from "./tone-placement";
import { unifyDashes } from "./unify-dashes";

/**
 * Answers the key under which two spellings are the same person or school.
 *
 * Accents stay: "Hoa" and "Hòa" are two people. Case, invisible differences, kinds of dash and the place of the tone do not count.
 */
export function foldForCompare(text: string): string {
  const repaired = repairLookAlikes(cleanText(text)).text;
  return unifyDashes(unifyTonePlacement(repaired.toLowerCase()));
}
