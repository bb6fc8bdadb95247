import type { SettingRecord } from "../law";
import { allowedWords, yesNoWords } from "../messages/settings-sheet-vi";
import { writePairs } from "./pairs-text";
import { percentFromFraction } from "./percent-text";

/** Gives the words that people choose from; undefined where the setting is a number. */
export function choiceWords(record: SettingRecord): readonly string[] | undefined {
  if (record.type === "boolean") return [yesNoWords.yes, yesNoWords.no];
  if (record.type === "choice") return record.values.map((value) => record.choicesVi[value] ?? value);
  return undefined;
}

/** Writes a setting's value as it stands on the sheet; null leaves the cell empty. */
export function valueWords(record: SettingRecord, value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (record.type === "boolean" && typeof value === "boolean") return value ? yesNoWords.yes : yesNoWords.no;
  if (record.type === "choice" && typeof value === "string") return record.choicesVi[value] ?? value;
  if (record.type === "fraction" && typeof value === "string") return percentFromFraction(value);
  if (record.type === "pairs" && typeof value === "object") return writePairs(record, value);
  if (record.type === "texts" && Array.isArray(value)) return value.join("; ");
  return typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
}

/** Writes the values that a setting takes, for a clerk. */
export function allowedText(record: SettingRecord): string {
  const allowed = rangeWords(record);
  return record.default === null ? allowedWords.orBlank(allowed) : allowed;
}

/** Writes a setting's default; a setting without one is left empty, and says so. */
export function defaultText(record: SettingRecord): string {
  const words = valueWords(record, record.default);
  return words === null ? allowedWords.blank : String(words);
}

function rangeWords(record: SettingRecord): string {
  switch (record.type) {
    case "choice":
    case "boolean":
      return allowedWords.choices(choiceWords(record) ?? []);
    case "integer":
      return allowedWords.integer(record.minimum, record.maximum, record.unit);
    case "fraction":
      return allowedWords.fraction(percentFromFraction(record.minimum), percentFromFraction(record.maximum));
    case "pairs":
      return allowedWords.pairs(record.exampleVi);
    case "texts":
      return allowedWords.texts(record.longest);
  }
}
