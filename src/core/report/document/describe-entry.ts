import { valueOf } from "../../domain/entry";
import type { Entry } from "../../domain/entry";
import { columnLabels, contestResults } from "../../messages/report-document-labels";
import { reportSentences } from "../../messages/report-document-sentences";
import { fillText } from "./fill-sentence";

/** Says a movement or a good example in one line: its name, its school and year, what it achieved. */
export function describeEntry(entry: Entry): string {
  const what = describeAchievement(entry);
  const place = [entry.school, entry.year].filter((part) => part !== null).join(", ");
  const name = place === "" ? entryName(entry) : `${entryName(entry)} (${place})`;
  return what === "" ? name : `${name}: ${what}`;
}

/** What a movement or a good example achieved, as far as its row says it. */
export function describeAchievement(entry: Entry): string {
  return valueOf(entry, "achievements") ?? valueOf(entry, "note") ?? "";
}

export function entryName(entry: Entry): string {
  return entry.name ?? columnLabels.unnamed;
}

/** The place of an entry's row, for the annexes. */
export function describePlace(entry: Entry): string {
  const { file, sheet, row } = entry;
  return fillText(reportSentences.place, { file, sheet, row: String(row) });
}

/** The number and date of the decision as far as they are known. */
export function describeDecision(entry: Entry): string {
  const { number = null, date = null } = entry.decision ?? {};
  if (number === null && date === null) return "";
  return fillText(reportSentences.decision, { number: number ?? "…", date: writeDate(date) });
}

/** A contest's result, or the score where that is all that the row says. */
export function describeResult(entry: Entry): string {
  const result = valueOf(entry, "result");
  return result === null || result === undefined ? "" : contestResults[result];
}

/** "2024-05-02" is "02/5/2024", after the decree's rule of zeros; a month or a year stays as precise as it is. */
function writeDate(date: string | null): string {
  const [year, month, day] = date?.split("-") ?? [];
  if (year === undefined) return "…";
  if (month === undefined) return year;
  const shortMonth = Number(month) < 3 ? month : String(Number(month));
  return day === undefined ? `${shortMonth}/${year}` : `${day}/${shortMonth}/${year}`;
}
