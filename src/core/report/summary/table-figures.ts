import { cellAddress, columnName } from "../../domain/cell-address";
import type { Criteria, Figure, Figures } from "./figures";
import type { TableColumn, TableRow, TableSpec } from "./table-columns";
import type { TablePlace } from "./table-place";

const inside: Criteria = { inPeriod: { is: 1 } };
const outside: Criteria = { outOfPeriod: { is: 1 } };

/** Gives the figures of one row that stands in the given sheet row, in the order of the columns. */
export function rowFigures(
  figures: Figures,
  spec: TableSpec,
  place: TablePlace,
  row: TableRow,
  at: number,
): Figure[] {
  return inTurn(spec.columns, (column, index, before) => {
    if (column.type === "measure")
      return figures.figure(column.measure, { ...column.where, ...row.where(at), ...inside });
    if (column.type === "row-sum") return sumAcross(place, before, at);
    return shareOf(place, index, before, at, totalBefore(figures, spec.columns[index - 1]));
  });
}

/** Gives the figures of the total row. */
export function totalFigures(
  figures: Figures,
  spec: TableSpec,
  place: TablePlace,
  body: readonly (readonly Figure[])[],
): Figure[] {
  return inTurn(spec.columns, (column, index, before) => {
    if (column.type === "row-sum") return sumAcross(place, before, place.totalRow);
    if (column.type === "share")
      return shareOf(place, index, before, place.totalRow, before.at(-1)?.value ?? 0);
    if (column.totalMeasure !== undefined)
      return figures.figure(column.totalMeasure, { ...column.where, ...inside });
    return sumDown(place, index, body);
  });
}

/** Gives what lies outside the period; null where a count of nominees would need the period. */
export function outsideFigures(figures: Figures, spec: TableSpec): (Figure | null)[] {
  return spec.columns.map((column) =>
    column.type !== "measure" || column.totalMeasure !== undefined
      ? null
      : figures.figure(column.measure, { ...column.where, ...outside }),
  );
}

/** Makes figures column by column, each knowing those before it. */
function inTurn(
  columns: readonly TableColumn[],
  make: (column: TableColumn, index: number, before: readonly Figure[]) => Figure,
): Figure[] {
  const made: Figure[] = [];
  columns.forEach((column, index) => made.push(make(column, index, made)));
  return made;
}

function sumAcross({ columns }: TablePlace, before: readonly Figure[], row: number): Figure {
  const from = cellAddress(row, columns[0] ?? 1);
  const to = cellAddress(row, columns[before.length - 1] ?? 1);
  return { value: sumOf(before), formula: `SUM(${from}:${to})` };
}

function sumDown(place: TablePlace, index: number, body: readonly (readonly Figure[])[]): Figure {
  const letters = columnName(place.columns[index] ?? 1);
  const own = body.flatMap((figures) => figures[index] ?? []);
  return {
    value: sumOf(own),
    formula: `SUM(${letters}${String(place.firstRow)}:${letters}${String(place.lastRow)})`,
  };
}

/** A share of nothing is shown as none. */
function shareOf(
  place: TablePlace,
  index: number,
  before: readonly Figure[],
  row: number,
  total: number,
): Figure {
  const letters = columnName(place.columns[index - 1] ?? 1);
  const whole = `${letters}$${String(place.totalRow)}`;
  const part = before.at(-1)?.value ?? 0;
  return {
    value: total === 0 ? 0 : part / total,
    formula: `IF(${whole}=0,0,${letters}${String(row)}/${whole})`,
  };
}

function totalBefore(figures: Figures, column: TableColumn | undefined): number {
  return column?.type === "measure"
    ? figures.figure(column.measure, { ...column.where, ...inside }).value
    : 0;
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}
