/** Where something is in the workbooks, as a clerk would look for it. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** "C12"; for a whole row the row's first cell of the list. */
  readonly cell?: string;
  readonly school?: string;
}

/** The row of an entry. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** True for what the council decided on that row, which is counted beside the nomination. */
  readonly byCouncil?: true;
}

/** The row alone, of anything that stands in one. */
export function rowPlaceOf({ file, sheet, row }: RowPlace): RowPlace {
  return { file, sheet, row };
}
