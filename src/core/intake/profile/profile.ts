/** What a clerk corrected in the reading of lists, remembered by the lists' layout; plain data, so that it can be kept and sent. */
import type { ColumnField } from "../../domain/reading";

/** What a row turns out to be, told by its first words. */
export type CorrectedRole = "section" | "record" | "note";

export interface ColumnCorrection {
  /** Counted from 1 at the header's first column. */
  readonly position: number;
  /** As in a reading's `columns`: a field, "titles:LDTT", "fullName|collectiveName"; null where the column is to be left out. */
  readonly field: ColumnField | null;
}

export interface RowCorrection {
  /** The row's first words, folded for comparison. */
  readonly words: string;
  readonly role: CorrectedRole;
}

export interface LayoutCorrections {
  /** As in a reading's `layout`. */
  readonly layout: string;
  readonly isNoList?: boolean;
  readonly columns: readonly ColumnCorrection[];
  readonly rows: readonly RowCorrection[];
}

/** "What stands as … is the school …". Where several fit, the one for the narrowest place holds. */
export interface SchoolCorrection {
  /** The name as it was understood, in whatever spelling; null for lists that name no school, and then with a file. */
  readonly written: string | null;
  /** Absent where the correction holds in every file. */
  readonly file?: string;
  /** One list of the file, by its sheet and the first cell of its range, as "DS 1!A5". */
  readonly list?: string;
  /** Normal form, such as "Trường Tiểu học Hoa Mai". */
  readonly school: string;
}

export interface Profile {
  readonly schema: typeof profileSchema;
  /** What the clerk calls it, such as the school's name. */
  readonly name: string;
  readonly layouts: readonly LayoutCorrections[];
  readonly schools: readonly SchoolCorrection[];
}

export const profileSchema = 1;

export const emptyProfile: Profile = { schema: profileSchema, name: "", layouts: [], schools: [] };

export function correctionsFor(profile: Profile, layout: string): LayoutCorrections | undefined {
  return profile.layouts.find((corrections) => corrections.layout === layout);
}
