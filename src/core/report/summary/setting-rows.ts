import type { CellModel } from "../workbook-model";

/** One value that the check used. */
export interface SettingRow {
  readonly key: string;
  readonly value: CellModel["value"];
  readonly meaning: string | null;
}

/** Lists settings by key, those inside others as "a.b"; a setting that says its own meaning shows it. */
export function settingRows(settings: Readonly<Record<string, unknown>>): SettingRow[] {
  return Object.keys(settings)
    .sort()
    .flatMap((key) => rowsOf(key, settings[key]));
}

function rowsOf(key: string, setting: unknown): SettingRow[] {
  if (!isRecord(setting)) return [{ key, value: shown(setting), meaning: null }];
  if ("value" in setting) return [{ key, value: shown(setting["value"]), meaning: meaningOf(setting) }];
  return settingRows(setting).map((row) => ({ ...row, key: `${key}.${row.key}` }));
}

function meaningOf(setting: Readonly<Record<string, unknown>>): string | null {
  const meaning = setting["meaning"];
  return typeof meaning === "string" ? meaning : null;
}

function shown(value: unknown): CellModel["value"] {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return JSON.stringify(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
