/** Counts what a claim speaks of. What may or may not belong makes the figure a stretch, never a guess. */
import type { RowRun, TotalCell, TotalGroup } from "../domain/check-result";
import type { SchoolYear } from "../domain/school-year";
import { awardRecord } from "../law";
import type { ClaimFilter, Measure } from "./claim";
import type { DataView } from "./data-view";

/** What the data allows: no less than `low`, no more than `high`. */
export interface Counted {
  readonly low: number;
  readonly high: number;
  /** Gathered only for the figure that is shown. */
  readonly rows: () => readonly RowRun[];
}

export type CountedMeasure = Exclude<Measure, "teacher-share" | "manager-share">;

/** Counts over all years of the filter together. */
export function countFigure(view: DataView, measure: CountedMeasure, filter: ClaimFilter): Counted {
  const sure: TotalCell[] = [];
  const open: TotalCell[] = [];
  for (const cell of view.cells) {
    const belonging = belongs(cell, filter);
    if (belonging === "yes") sure.push(cell);
    else if (belonging === "maybe") open.push(cell);
  }
  const [low, high] = measureCells(view, measure, filter, sure, open);
  return { low, high: view.isIncomplete ? Infinity : high, rows: () => joinRows(sure) };
}

function measureCells(
  view: DataView,
  measure: CountedMeasure,
  filter: ClaimFilter,
  sure: readonly TotalCell[],
  open: readonly TotalCell[],
): readonly [low: number, high: number] {
  if (measure === "moneyVnd") {
    const low = sum(sure, ({ moneyVnd }) => moneyVnd);
    const unpriced = filter.statuses.reduce((total, status) => total + view.openMoneyVnd[status], 0);
    return [low, low + sum(open, ({ moneyVnd }) => moneyVnd) + unpriced];
  }
  if (measure === "schools") {
    const most = schoolsIn([...sure, ...open]).size;
    // A department of the school may hold the title instead of the school; totals do not tell them apart.
    return [isUnitTitle(filter) ? 0 : schoolsIn(sure).size, most];
  }
  const count = sum(sure, (cell) => cell.count);
  if (measure === "awards") return [count, count + sum(open, (cell) => cell.count)];
  const known = distinctInGroups(view, filter);
  if (known !== undefined) return [known, known + sum(open, (cell) => cell.count)];
  const least = sure.reduce((most, cell) => Math.max(most, cell.distinctNominees), 0);
  return [least, count + sum(open, (cell) => cell.count)];
}

/** Cells cannot say how many people they share; the groups can, for a year, a school or the period. */
function distinctInGroups({ result: { totals }, years }: DataView, filter: ClaimFilter): number | undefined {
  const { awards, schoolType, level, occasion, recipient, schools, statuses, kinds } = filter;
  if ([awards, schoolType, level, occasion, recipient].some((part) => part !== undefined)) return undefined;
  const status = statuses.length === 1 ? statuses[0] : undefined;
  const kind = kinds?.length === 1 ? kinds[0] : undefined;
  if (status === undefined || kind === undefined) return undefined;
  const isAll = filter.years === null || filter.years.length === years.length;
  const group = findGroup(totals, isAll ? null : filter.years, schools, status);
  if (group === undefined) return undefined;
  if (kind === "collective") return group.distinctCollectives;
  return kind === "individual" ? group.distinctIndividuals : (group.distinctHouseholds ?? 0);
}

function findGroup(
  { period, byYear, bySchool }: DataView["result"]["totals"],
  years: readonly SchoolYear[] | null,
  schools: ClaimFilter["schools"],
  status: TotalCell["status"],
): TotalGroup | undefined {
  const ofStatus = (group: TotalGroup): boolean => group.status === status;
  if (years === null && schools === undefined) return period.find(ofStatus);
  if (years === null && schools?.length === 1)
    return bySchool.find((group) => ofStatus(group) && group.school === schools[0]);
  if (years?.length === 1 && schools === undefined)
    return byYear.find((group) => ofStatus(group) && group.year === years[0]);
  return undefined;
}

/** Whether the data has anything of this kind at all, in whatever year, school or status. */
export function isInData(view: DataView, filter: ClaimFilter): boolean {
  const { kinds, awards, level, occasion, recipient } = filter;
  const anywhere: ClaimFilter = {
    statuses: ["decided", "proposed"],
    years: null,
    ...(kinds ? { kinds } : {}),
    ...(awards ? { awards } : {}),
    ...(level ? { level } : {}),
    ...(occasion ? { occasion } : {}),
    ...(recipient ? { recipient } : {}),
  };
  return view.result.totals.cells.some((cell) => belongs(cell, anywhere) !== "no");
}

type Belonging = "yes" | "no" | "maybe";

/** Whether a cell belongs to what a claim counts; what the cell does not know may belong. */
function belongs(cell: TotalCell, filter: ClaimFilter): Belonging {
  const { statuses, years, kinds, awards, schools, schoolType, level, occasion, recipient } = filter;
  if (!statuses.includes(cell.status) || kinds?.includes(cell.kind) === false) return "no";
  if (awards ? !awards.includes(cell.award) : isContest(cell)) return "no";
  if (years && cell.year !== null && !years.includes(cell.year)) return "no";
  const parts: Belonging[] = [
    match(cell.year, years ?? undefined),
    match(cell.school, schools),
    match(
      cell.schoolType === "other" ? null : cell.schoolType,
      schoolType === undefined ? undefined : [schoolType],
    ),
    match(cell.level, level === undefined ? undefined : [level]),
    match(
      cell.occasion === "unknown" ? null : cell.occasion,
      occasion === undefined ? undefined : [occasion],
    ),
    match(
      cell.recipient === "unknown" ? null : cell.recipient,
      recipient === undefined ? undefined : [recipient],
    ),
  ];
  if (parts.includes("no")) return "no";
  return parts.includes("maybe") ? "maybe" : "yes";
}

function isContest({ award }: TotalCell): boolean {
  return awardRecord(award)?.kind === "contest-recognition";
}

function match<T>(value: T | null, asked: readonly T[] | undefined): Belonging {
  if (asked === undefined) return "yes";
  if (value === null) return "maybe";
  return asked.includes(value) ? "yes" : "no";
}

function isUnitTitle({ awards }: ClaimFilter): boolean {
  return awards?.every((id) => awardRecord(id)?.nominees.includes("individual") === false) === true;
}

function schoolsIn(cells: readonly TotalCell[]): Set<string> {
  return new Set(cells.map(({ school }) => school).filter((school) => school !== null));
}

function sum(cells: readonly TotalCell[], of: (cell: TotalCell) => number): number {
  return cells.reduce((total, cell) => total + of(cell), 0);
}

/** Rows of several cells of one sheet stand together. */
export function joinRows(cells: readonly TotalCell[]): RowRun[] {
  const sheets = new Map<string, RowRun & { readonly runs: Set<string> }>();
  for (const { file, sheet, rows } of cells.flatMap((cell) => cell.rows)) {
    const key = `${file}|${sheet}`;
    const known = sheets.get(key) ?? { file, sheet, rows: "", runs: new Set() };
    sheets.set(key, known);
    for (const run of rows.split(",")) known.runs.add(run);
  }
  const first = (run: string): number => Number(/^\d+/u.exec(run)?.[0] ?? 0);
  return [...sheets.values()].map(({ file, sheet, runs }) => ({
    file,
    sheet,
    rows: [...runs].sort((a, b) => first(a) - first(b)).join(","),
  }));
}
