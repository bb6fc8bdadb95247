import * as z from "zod/mini";
import type { AwardId } from "../domain/award";
import { isLegalDate } from "../domain/legal-date";
import type { LegalDate } from "../domain/legal-date";
import { firstYearOf } from "../domain/school-year";
import type { SchoolYear } from "../domain/school-year";
import type { PersonFacts, UnitFacts } from "../domain/judgement";
import { fail, succeed } from "../domain/result";
import type { Result } from "../domain/result";
import { awardRecord } from "./awards";
import settingData from "./data/settings.json";
import { settingsShape } from "./shapes";
import type { SettingRecord } from "./shapes";
import { sentence } from "./texts";

/** What a commune may set. Each key's meaning, range and source stand in `settingRecords`. */
export interface Settings {
  readonly lawVersionBy: "decision-date" | "received-date" | "school-year-end";
  readonly denominatorPolicy:
    | "all"
    | "classified-only"
    | "exclude-under-six-months"
    | "exclude-long-study-leave"
    | "include-contract-staff";
  readonly newHireMonths: number | null;
  readonly monthCounting: "calendar-anniversary" | "thirty-days";
  /** Fractions as written, such as "0.15". */
  readonly cstdcsCapRate: string | null;
  /** By school year, over the rate for all years. */
  readonly cstdcsCapRateByYear: Readonly<Record<SchoolYear, string>> | null;
  readonly capRounding: "floor" | "round" | "ceil";
  readonly htxsQuotaRate: string | null;
  readonly htxsQuotaBase: "excludes-htxsnv" | "includes-htxsnv";
  readonly htxsQuotaGroups: "whole-school" | "managers-and-others" | "managers-teachers-staff";
  readonly ttldxsCapRate: string | null;
  readonly ttldxsCapBase: "completed-well" | "all-units";
  readonly ttldxsMustBeTtldtt: boolean;
  readonly ttldxsPreviousYears: number;
  readonly ttldxsDisciplineClause: "by-law" | "always";
  readonly initiativeCarry: "ask" | "yes" | "no";
  readonly gkMinimumRating: "none" | "HTNV" | "HTTNV" | "HTXSNV";
  readonly bkOtherGrounds: "not-claimed" | "ask";
  readonly voteThresholdPercent: number | null;
  /** Whole percent by award, over the share for all awards. */
  readonly voteThresholdByAward: Readonly<Record<AwardId, number>> | null;
  readonly voteDenominator: "all-members" | "present";
  readonly communeAuthority2025: "by-decree-129" | "ask";
  readonly schoolOwner: "not-said" | "commune" | "department";
  readonly communeContests: "by-circular-12" | "ask";
  /** School years after that of recognition, by contest, over those of the circular. */
  readonly contestKeptYears: Readonly<Record<AwardId, number>> | null;
  readonly provincialRule152: "unknown" | "issued" | "not-issued";
  readonly ratingRule2026: "nd-233" | "nd-90";
  readonly roundMode: "ceil10k" | "nearest10k" | "none";
  /** Whole đồng a month by the first day, beside those of the decrees. */
  readonly baseSalaries: Readonly<Record<LegalDate, number>> | null;
  readonly collectiveDouble: "coefficient-first" | "amount-first";
  readonly payMode: "highest" | "all";
  readonly titlePlusForm: "both" | "highest";
  readonly displayDecimals: number;
  readonly assumeMovement: boolean;
  readonly assumeUnited: boolean;
  readonly assumeRegistered: boolean;
  readonly assumeNotNewlyRecruited: boolean;
  readonly assumeNoDiscipline: boolean;
  /** Explanations that the council accepts again and again; others may be typed. */
  readonly acceptedNotes: readonly string[];
  /** The keys that somebody set; the others are at their default, which may itself be a doubt. */
  readonly stated: readonly string[];
}

export type SettingKey = Exclude<keyof Settings, "stated">;

/** Why a setting was refused: the key, and a Vietnamese sentence that says what would be right. */
export interface SettingsFailure {
  readonly key: string;
  /** Where it stands on the sheet, such as "C12"; absent where it came from elsewhere. */
  readonly cell?: string;
  readonly text: string;
}

/** Every setting with its default, range, meaning and source, in the order in which people see them. */
export const settingRecords: readonly SettingRecord[] = settingsShape.parse(settingData);

/** A setting that is a list of short texts. */
export type TextsRecord = Extract<SettingRecord, { readonly type: "texts" }>;

/** A setting that is a table of two columns. */
export type PairsRecord = Extract<SettingRecord, { readonly type: "pairs" }>;

const recordsByKey = new Map(settingRecords.map((record) => [record.key, record]));

export const defaultSettings: Settings = Object.freeze({
  ...Object.fromEntries(settingRecords.map((record) => [record.key, record.default])),
  stated: [],
}) as unknown as Settings;

/** Reads settings over a base; every wrong value is refused with its own sentence, none is dropped. */
export function parseSettings(
  json: unknown,
  base: Settings = defaultSettings,
): Result<Settings, SettingsFailure[]> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return fail([{ key: "", text: sentence("settings-not-object", {}) }]);
  }
  const failures: SettingsFailure[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, raw] of Object.entries(json)) {
    const parsed = valueShapes.get(key)?.safeParse(raw);
    if (parsed?.success === true) values[key] = parsed.data;
    else failures.push({ key, text: refusalOf(key, raw) });
  }
  if (failures.length > 0) return fail(failures);
  const stated = [...new Set([...base.stated, ...Object.keys(values)])];
  return succeed(Object.freeze({ ...base, ...values, stated }));
}

/**
 * Gives the facts that a school vouches for by signing its list, so far as the settings assume them.
 *
 * A caller lays them under the facts that a row gives; what a row says always wins.
 */
export function assumedFacts(settings: Settings): { readonly person: PersonFacts; readonly unit: UnitFacts } {
  const movement = settings.assumeMovement ? { movement: true } : {};
  const discipline = settings.assumeNoDiscipline ? { discipline: null } : {};
  return {
    person: {
      ...movement,
      ...discipline,
      ...(settings.assumeRegistered ? { registered: true } : {}),
      ...(settings.assumeNotNewlyRecruited ? { recruitedOn: null } : {}),
    },
    unit: { ...movement, ...discipline, ...(settings.assumeUnited ? { united: true } : {}) },
  };
}

/** Gives the explanations to offer a council; those of the default where a kept result has none. */
export function acceptedNotesOf({ acceptedNotes }: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = z.array(z.string()).safeParse(acceptedNotes);
  return parsed.success ? parsed.data : defaultSettings.acceptedNotes;
}

/** Writes the values that a setting may take, for people. */
export function rangeOf(record: SettingRecord): string {
  switch (record.type) {
    case "choice":
      return record.values.join(", ");
    case "boolean":
      return "true, false";
    case "integer":
      return `${String(record.minimum)}–${String(record.maximum)} ${record.unit}`;
    case "fraction":
      return `${record.minimum}–${record.maximum}`;
    case "pairs":
      return `${record.exampleVi} (${String(record.minimum)}–${String(record.maximum)} ${record.unit})`;
    case "texts":
      return sentence("setting-texts", { longest: String(record.longest) });
  }
}

function refusalOf(key: string, raw: unknown): string {
  const record = recordsByKey.get(key);
  if (record === undefined) return sentence("setting-unknown", { key });
  return sentence("setting-refused", { key, value: JSON.stringify(raw), range: rangeOf(record) });
}

function shapeOf(record: SettingRecord): z.ZodMiniType {
  switch (record.type) {
    case "choice":
      return z.enum(record.values);
    case "boolean":
      return z.boolean();
    case "integer": {
      const whole = z.int().check(z.minimum(record.minimum), z.maximum(record.maximum));
      return record.default === null ? z.nullable(whole) : whole;
    }
    case "fraction":
      return z.nullable(fractionText);
    case "pairs":
      return z.nullable(pairsShape(record));
    case "texts":
      return textsShape(record);
  }
}

// Excel parts a drop-down's texts by commas, the sheet Tiêu chí by semicolons.
function textsShape({ longest }: TextsRecord): z.ZodMiniType {
  const one = z.string().check(z.regex(/^[^,;\n]*[^,;\s][^,;\n]*$/u));
  const fits = z.refine<string[]>((texts) => texts.join(",").length <= longest);
  return z.array(one).check(z.minLength(1), fits);
}

// A number keeps its shortest decimal text: 0.15 stays "0.15".
const fractionText = z.pipe(
  z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
  z.string().check(z.regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/)),
);

const pairKeys: Readonly<Record<PairsRecord["keys"], (key: string) => boolean>> = {
  "school-year": (key) => firstYearOf(key) !== undefined,
  award: (key) => awardRecord(key) !== undefined,
  day: (key) => key.length === 10 && isLegalDate(key),
};

function pairsShape({ keys, values, minimum, maximum }: PairsRecord): z.ZodMiniType {
  const whole = z.int().check(z.minimum(minimum), z.maximum(maximum));
  const key = z.string().check(z.refine(pairKeys[keys]));
  return z.record(key, values === "fraction" ? fractionText : whole);
}

const valueShapes = new Map(settingRecords.map((record) => [record.key, shapeOf(record)]));
