import { awardColumns } from "./award-columns";

/** Characters: the label, the key, and one figure. */
const labelWidth = 30;
const keyWidth = 7;
const figureWidth = 9;

/** The tables of awards are the widest: label, key, one column an award column, and their sum. */
export const lastColumn = 2 + awardColumns.length + 1;

export const columnWidths: readonly number[] = [
  labelWidth,
  keyWidth,
  ...awardColumns.map(() => figureWidth),
  figureWidth,
  // Room for the charts beside the tables of years.
  ...Array.from({ length: 4 }, () => figureWidth),
];

/** Characters of a line over all columns, with room for wide letters. */
export const lineLength = Math.floor(columnWidths.reduce((sum, width) => sum + width, 0) * 0.9);

/** Charts stand beside the tables of years, which leave these columns free. */
export const chartColumns: readonly [from: number, to: number] = [15, lastColumn + 4];

/** Rows that a chart needs to be read. */
export const chartRows = 11;
