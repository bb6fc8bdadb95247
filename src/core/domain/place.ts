import type { SchoolYear } from "./school-year";

/** Where something is in the workbooks, as a clerk would look for it. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** "C12"; for a whole row the row's first cell of the list. */
  readonly cell?: string;
  readonly school?: string;
}

/** The row of an entry, and which of its entries where it has several. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Where entries of one row are of several years: this one's. */
  readonly ofYear?: SchoolYear;
  /** Where one row names several nominees: this one. */
  readonly ofName?: string;
  /** True for what the council decided on that row, which is counted beside the nomination. */
  readonly byCouncil?: true;
}

/** The place alone, of anything that stands in one, whatever was decided there. */
export function rowPlaceOf({ file, sheet, row, ofYear, ofName }: RowPlace): RowPlace {
  if (ofYear === undefined && ofName === undefined) return { file, sheet, row };
  return {
    file,
    sheet,
    row,
    ...(ofYear === undefined ? {} : { ofYear }),
    ...(ofName === undefined ? {} : { ofName }),
  };
}

/** The key of an entry's place. */
export function placeKey(place: RowPlace): string {
  return JSON.stringify(rowPlaceOf(place));
}
