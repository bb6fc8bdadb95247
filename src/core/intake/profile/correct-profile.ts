/** Adds a clerk's corrections to a profile; a later one of the same thing replaces the earlier. */
import type { ColumnField } from "../../domain/reading";
import { foldForCompare } from "../../text";
import type { CorrectedRole, LayoutCorrections, Profile, SchoolCorrection } from "./profile";

/** "This column is …": `field` as in a reading's columns, null to leave the column out. */
export function correctColumn(
  profile: Profile,
  layout: string,
  position: number,
  field: ColumnField | null,
): Profile {
  return change(profile, layout, (before) => ({
    ...before,
    columns: [...before.columns.filter((column) => column.position !== position), { position, field }],
  }));
}

/** "This row is a section": `words` are the row's first text. */
export function correctRow(profile: Profile, layout: string, words: string, role: CorrectedRole): Profile {
  const folded = foldForCompare(words);
  return change(profile, layout, (before) => ({
    ...before,
    rows: [...before.rows.filter((row) => row.words !== folded), { words: folded, role }],
  }));
}

/** "This is not a list", or that it is one after all. */
export function correctList(profile: Profile, layout: string, isList: boolean): Profile {
  return change(profile, layout, ({ layout: same, columns, rows }) => ({
    layout: same,
    columns,
    rows,
    ...(isList ? {} : { isNoList: true }),
  }));
}

/**
 * "What stands as … is the school …": `written` as a reading's value has it, `school` in its normal form. What was said
 * the other way round before is forgotten.
 */
export function correctSchool(profile: Profile, correction: SchoolCorrection): Profile {
  const turned = { ...correction, written: correction.school };
  const { schools } = forgetSchool(forgetSchool(profile, correction), turned);
  const isNothing = isOfSamePlace(correction, turned);
  return { ...profile, schools: isNothing ? schools : [...schools, correction] };
}

/** Forgets what was said of one writing in one place. */
export function forgetSchool(profile: Profile, correction: SchoolCorrection): Profile {
  return { ...profile, schools: profile.schools.filter((each) => !isOfSamePlace(each, correction)) };
}

function isOfSamePlace(one: SchoolCorrection, other: SchoolCorrection): boolean {
  const isSameWriting = foldWritten(one.written) === foldWritten(other.written);
  return isSameWriting && one.file === other.file && one.list === other.list;
}

function foldWritten(written: string | null): string | null {
  return written === null ? null : foldForCompare(written);
}

/** Forgets all that was said of a layout. */
export function forgetLayout(profile: Profile, layout: string): Profile {
  return { ...profile, layouts: profile.layouts.filter((corrections) => corrections.layout !== layout) };
}

/** Takes over what another profile says; of one layout, and of one writing in one place, the other's word holds. */
export function mergeProfiles(profile: Profile, other: Profile): Profile {
  const otherLayouts = other.layouts.reduce((before, { layout }) => forgetLayout(before, layout), profile);
  const kept = other.schools.reduce(forgetSchool, otherLayouts);
  return {
    ...kept,
    name: other.name || kept.name,
    layouts: [...kept.layouts, ...other.layouts],
    schools: [...kept.schools, ...other.schools],
  };
}

function change(
  profile: Profile,
  layout: string,
  correct: (before: LayoutCorrections) => LayoutCorrections,
): Profile {
  const before = profile.layouts.find((corrections) => corrections.layout === layout);
  const others = profile.layouts.filter((corrections) => corrections !== before);
  return { ...profile, layouts: [...others, correct(before ?? { layout, columns: [], rows: [] })] };
}
