/** Days of serial numbers: a column of birth dates holds few different days, so each is written once. */
import { dayFromSerial } from "../../domain/legal-date";
import type { LegalDate } from "../../domain/legal-date";

/** The days of the 20th and 21st centuries. */
const mostKnown = 73_050;
const [known1900, known1904] = [new Map<number, LegalDate>(), new Map<number, LegalDate>()];

export function dayOfSerial(serial: number, date1904: boolean): LegalDate | undefined {
  const known = date1904 ? known1904 : known1900;
  const before = known.get(serial);
  if (before !== undefined) return before;
  const day = dayFromSerial(serial, date1904);
  if (day !== undefined && known.size < mostKnown) known.set(serial, day);
  return day;
}
