import { cellAddress } from "../domain/cell-address";
import { fail, succeed } from "../domain/result";
import type { Result } from "../domain/result";
import type { Cell, RowSnapshot, SheetSnapshot } from "../domain/snapshot";
import { parseSettings, settingRecords } from "../law";
import type { SettingRecord, Settings, SettingsFailure } from "../law";
import { criteriaHeadings, originWords, settingsSheetSentences } from "../messages/settings-sheet-vi";
import { cleanText, foldWithoutAccents } from "../text";
import { cellAt, findSettingsTable } from "./find-settings-table";
import type { SettingsTable } from "./find-settings-table";
import { readSettingValue } from "./read-setting-value";
import type { SettingValue } from "./read-setting-value";
import { allowedText, defaultText, valueWords } from "./setting-words";

export interface SettingsReading {
  readonly settings: Settings;
  /** The keys that somebody set: another value than the default, or the default marked as set. */
  readonly given: readonly string[];
}

interface SheetValue {
  readonly record: SettingRecord;
  readonly value: SettingValue | null;
  readonly isGiven: boolean;
}

type RowReading = Result<SheetValue, SettingsFailure>;

/**
 * Reads the sheet Tiêu chí back. Rows may be sorted, columns moved or inserted; a missing row or an empty cell keeps
 * the default. A wrong value or an unknown key is refused by a sentence that names the cell; none is dropped.
 */
export function readSettingsSheet(sheet: SheetSnapshot): Result<SettingsReading, readonly SettingsFailure[]> {
  const table = findSettingsTable(sheet);
  if (table === undefined) return fail([{ key: "", text: settingsSheetSentences.noTable(sheet.name) }]);
  const seen = new Map<string, string>();
  const readings = table.rows.flatMap((row) => readRow(row, table, seen) ?? []);
  const failures = readings.flatMap((reading) => (reading.ok ? [] : [reading.failure]));
  if (failures.length > 0) return fail(failures);
  const given = readings.flatMap((reading) =>
    reading.ok && reading.value.isGiven ? [[reading.value.record.key, reading.value.value] as const] : [],
  );
  const settings = parseSettings(Object.fromEntries(given));
  return settings.ok ? succeed({ settings: settings.value, given: given.map(([key]) => key) }) : settings;
}

/** Reads one row; undefined where it belongs to no setting. Remembers where each key was first met. */
function readRow(row: RowSnapshot, table: SettingsTable, seen: Map<string, string>): RowReading | undefined {
  const { keyColumn, labelColumn } = table;
  const [key, label] = [textOf(cellAt(row, keyColumn)), textOf(cellAt(row, labelColumn))];
  if (sameWords(key, criteriaHeadings.key)) return undefined;
  const record = recordOf(key, label);
  const place = cellAddress(row.row, keyColumn);
  if (record === undefined) {
    if (key === "") return undefined;
    return fail({ key, cell: place, text: settingsSheetSentences.unknownKey(place, key) });
  }
  const first = seen.get(record.key);
  if (first !== undefined) {
    const text = settingsSheetSentences.twice(place, record.labelVi, first);
    return fail({ key: record.key, cell: place, text });
  }
  seen.set(record.key, place);
  return readValue(record, row, table);
}

/** The key names the setting; where somebody emptied it, its label still does. */
function recordOf(key: string, label: string): SettingRecord | undefined {
  if (key === "") return settingRecords.find(({ labelVi }) => sameWords(label, labelVi));
  return settingRecords.find((record) => record.key.toLowerCase() === key.toLowerCase());
}

function readValue(record: SettingRecord, row: RowSnapshot, table: SettingsTable): RowReading {
  const cell = cellAt(row, table.valueColumn);
  const isMarked = sameWords(textOf(cellAt(row, table.originColumn)), originWords.stated);
  if (cell === undefined || isBlank(cell))
    return succeed({ record, value: record.default, isGiven: isMarked });
  const value = readSettingValue(record, cell);
  if (value === undefined || !parseSettings({ [record.key]: value }).ok) {
    const place = cellAddress(row.row, table.valueColumn);
    const text = settingsSheetSentences.refused(
      place,
      record.labelVi,
      textOf(cell),
      allowedText(record),
      defaultText(record),
    );
    return fail({ key: record.key, cell: place, text });
  }
  return succeed({
    record,
    value,
    isGiven: isMarked || valueWords(record, value) !== valueWords(record, record.default),
  });
}

function isBlank({ value, error }: Cell): boolean {
  return error === undefined && (value === null || (typeof value === "string" && cleanText(value) === ""));
}

function textOf(cell: Cell | undefined): string {
  return cleanText(cell?.error ?? String(cell?.value ?? ""));
}

function sameWords(one: string, other: string): boolean {
  return foldWithoutAccents(one) === foldWithoutAccents(other);
}
