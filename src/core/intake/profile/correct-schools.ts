/** Puts what the clerk said of schools in the place of what was understood. */
import type { FieldReading, FoundText, RecordReading, SectionReading } from "../../domain/reading";
import { foldForCompare } from "../../text";
import { schoolWordsOf } from "../words/school-words";
import { remember } from "../values/remember";
import type { Profile, SchoolCorrection } from "./profile";

/** Gives the school that the clerk said for a name, or for a list without one (null); undefined where nothing was said. */
export type SaidSchool = (written: string | null) => string | undefined;

/**
 * `list` is a list's sheet and first cell, as "DS 1!A5".
 *
 * @returns undefined where nothing was said of this list, so that no row is looked at
 */
export function saidSchoolOf({ schools }: Profile, file: string, list: string): SaidSchool | undefined {
  const own = schools.filter(
    (each) =>
      (each.file === undefined || each.file === file) && (each.list === undefined || each.list === list),
  );
  if (own.length === 0) return undefined;
  const narrowest = own
    .sort((a, b) => narrowness(b) - narrowness(a))
    .map(({ written, school }) => ({ written: written === null ? null : foldForCompare(written), school }));
  const ofName = remember((name) => followSaid(foldForCompare(name), narrowest));
  return (written) => (written === null ? followSaid(null, narrowest) : ofName(written)) ?? undefined;
}

/** A corrected name may be corrected again; one that leads back to itself stays as it is. */
function followSaid(
  written: string | null,
  said: readonly Pick<SchoolCorrection, "written" | "school">[],
): string | null {
  const passed = new Set([written]);
  let school: string | null = null;
  for (let name = written; ;) {
    const next = said.find((each) => each.written === name)?.school;
    if (next === undefined) return school;
    name = foldForCompare(next);
    if (passed.has(name)) return school;
    passed.add(name);
    school = next;
  }
}

function narrowness({ file, list }: SchoolCorrection): number {
  return Number(file !== undefined) + Number(list !== undefined);
}

/** A list that names no school is known by its file, to which such a correction is bound. */
export function correctListSchool(
  school: FoundText<string> | null,
  said: SaidSchool | undefined,
  file: string,
): FoundText<string> | null {
  const value = said?.(school?.value ?? null);
  if (value === undefined) return school;
  return school === null ? { raw: file, value, from: "file-name" } : { ...school, value };
}

export function correctSections(
  sections: readonly SectionReading[],
  said: SaidSchool | undefined,
): readonly SectionReading[] {
  if (said === undefined) return sections;
  return sections.map((section) => {
    const value = section.role === "group-school" ? said(section.value) : undefined;
    return value === undefined ? section : { ...section, value };
  });
}

export function correctRecords(
  records: readonly RecordReading[],
  said: SaidSchool | undefined,
): readonly RecordReading[] {
  return said === undefined ? records : records.map((record) => correctRecord(record, said));
}

function correctRecord(record: RecordReading, said: SaidSchool): RecordReading {
  const { unit, collectiveName } = record.fields;
  const group = record.group === undefined ? undefined : said(record.group);
  const ownUnit = changed(unit, said(unit?.value ?? ""));
  const ownName = changed(collectiveName, correctCollective(collectiveName?.value ?? "", said));
  if (group === undefined && ownUnit === undefined && ownName === undefined) return record;
  return {
    ...record,
    ...(group === undefined ? {} : { group }),
    fields: {
      ...record.fields,
      ...(ownUnit === undefined ? {} : { unit: ownUnit }),
      ...(ownName === undefined ? {} : { collectiveName: ownName }),
    },
  };
}

function changed(
  field: FieldReading<string> | undefined,
  value: string | undefined,
): FieldReading<string> | undefined {
  return field === undefined || value === undefined ? undefined : { ...field, value };
}

/** "Tập thể TH NH", "Tổ 1 - TH NH": the words before the school stay. */
function correctCollective(name: string, said: SaidSchool): string | undefined {
  const school = schoolWordsOf(name);
  const value = school === undefined ? undefined : said(school.value);
  return value === undefined || school === undefined
    ? undefined
    : `${name.slice(0, name.length - school.words.length)}${value}`;
}
