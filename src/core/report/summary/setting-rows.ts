import { settingRecords } from "../../law";
import { criteriaHeadings } from "../../messages/report-summary-sheets-vi";
import type { CellModel } from "../workbook-model";

/** One value that the check used. */
export interface SettingRow {
  readonly key: string;
  readonly value: CellModel["value"];
  /** Whether the commune set it. */
  readonly origin: string;
  readonly meaning: string | null;
}

type Settings = Readonly<Record<string, unknown>>;

/** The key under which a result's settings list what somebody set. */
const statedKey = "stated";

/** Lists every setting that the law's data knows, in its order, then those it does not know. */
export function settingRows(settings: Settings): SettingRow[] {
  const known = settingRecords.map(({ key, default: value, meaningVi }) =>
    rowOf(settings, key, key in settings ? settings[key] : value, meaningVi),
  );
  const keys = new Set([statedKey, ...known.map(({ key }) => key)]);
  const others = Object.keys(settings).filter((key) => !keys.has(key));
  return [...known, ...others.sort().map((key) => rowOf(settings, key, settings[key], null))];
}

function rowOf(settings: Settings, key: string, value: unknown, meaning: string | null): SettingRow {
  const origin = isStated(settings, key) ? criteriaHeadings.stated : criteriaHeadings.default;
  return { key, value: shown(value), origin, meaning };
}

function isStated(settings: Settings, key: string): boolean {
  const stated = settings[statedKey];
  return Array.isArray(stated) ? stated.includes(key) : key in settings;
}

function shown(value: unknown): CellModel["value"] {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? criteriaHeadings.yes : criteriaHeadings.no;
  return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
}
