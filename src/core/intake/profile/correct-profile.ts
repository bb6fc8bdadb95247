/** Adds a clerk's corrections to a profile; a later one of the same thing replaces the earlier. */
import type { ColumnField } from "../../domain/reading";
import { foldForCompare } from "../../text";
import type { CorrectedRole, LayoutCorrections, Profile } from "./profile";

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

/** Forgets all that was said of a layout. */
export function forgetLayout(profile: Profile, layout: string): Profile {
  return { ...profile, layouts: profile.layouts.filter((corrections) => corrections.layout !== layout) };
}

/** Takes over what another profile says; of one layout the other's word holds. */
export function mergeProfiles(profile: Profile, other: Profile): Profile {
  const kept = other.layouts.reduce((before, { layout }) => forgetLayout(before, layout), profile);
  return { ...kept, name: other.name || kept.name, layouts: [...kept.layouts, ...other.layouts] };
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
