import { citationOf, settingRecords } from "../../law";
import type { SettingRecord } from "../../law";
import { criteriaNotes, originWords } from "../../messages/settings-sheet-vi";
import { allowedText, choiceWords, defaultText, valueWords } from "../../settings-sheet";
import type { CellModel, ListValidation } from "../workbook-model";

/** One value that the check used, as the sheet Tiêu chí shows it. */
export interface SettingRow {
  readonly key: string;
  readonly label: string;
  readonly value: CellModel["value"];
  /** Whether the commune set it. */
  readonly origin: string;
  readonly meaning: string | null;
  readonly allowed: string | null;
  readonly default: string | null;
  readonly source: string | null;
  /** What the cell offers; undefined where the setting is a number. */
  readonly choices: readonly string[] | undefined;
}

type Settings = Readonly<Record<string, unknown>>;

/** The key under which a result's settings list what somebody set. */
const statedKey = "stated";

/** Lists every setting that the law's data knows, in its order, then those it does not know. */
export function settingRows(settings: Settings): SettingRow[] {
  const keys = new Set([statedKey, ...settingRecords.map(({ key }) => key)]);
  const others = Object.keys(settings).filter((key) => !keys.has(key));
  return [
    ...settingRecords.map((record) => knownRow(settings, record)),
    ...others.sort().map((key) => unknownRow(settings, key)),
  ];
}

/** The validations of rows that begin at `firstRow`: each offers the words of its own setting. */
export function settingValidations(
  rows: readonly SettingRow[],
  firstRow: number,
  columns: { readonly value: number; readonly origin: number },
): ListValidation[] {
  const values = rows.flatMap(({ choices }, index) =>
    choices === undefined
      ? []
      : [
          offer(
            firstRow + index,
            firstRow + index,
            columns.value,
            choices,
            criteriaNotes.chooseTitle,
            criteriaNotes.choose,
          ),
        ],
  );
  const lastRow = firstRow + rows.length - 1;
  const origins = [originWords.default, originWords.stated];
  return [
    ...values,
    offer(
      firstRow,
      lastRow,
      columns.origin,
      origins,
      criteriaNotes.chooseOriginTitle,
      criteriaNotes.chooseOrigin,
    ),
  ];
}

function offer(
  fromRow: number,
  toRow: number,
  column: number,
  choices: readonly string[],
  promptTitle: string,
  prompt: string,
): ListValidation {
  return { range: { fromRow, fromColumn: column, toRow, toColumn: column }, choices, promptTitle, prompt };
}

function knownRow(settings: Settings, record: SettingRecord): SettingRow {
  const { key, labelVi, meaningVi, source } = record;
  return {
    key,
    label: labelVi,
    value: valueWords(record, key in settings ? settings[key] : record.default),
    origin: originOf(settings, key),
    meaning: meaningVi,
    allowed: allowedText(record),
    default: defaultText(record),
    source: citationOf(source),
    choices: choiceWords(record),
  };
}

/** A result of a newer version may carry a setting that this one does not know: it is shown as it is. */
function unknownRow(settings: Settings, key: string): SettingRow {
  const none = { meaning: null, allowed: null, default: null, source: null, choices: undefined };
  return { key, label: key, value: shown(settings[key]), origin: originOf(settings, key), ...none };
}

function originOf(settings: Settings, key: string): string {
  const stated = settings[statedKey];
  const isStated = Array.isArray(stated) ? stated.includes(key) : key in settings;
  return isStated ? originWords.stated : originWords.default;
}

function shown(value: unknown): CellModel["value"] {
  if (value === undefined || value === null) return null;
  return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
}
