/** Puts beside each figure of a summary sheet what the workbook's own lists hold. */
import type { ListReading, RecordReading, SummaryReading } from "../domain/reading";
import { parseAwards } from "./values/parse-awards";
import { findYear } from "./values/parse-year";
import { parseSchoolName } from "./values/parse-school";

export function settleSummaries(
  summary: readonly SummaryReading[],
  lists: readonly ListReading[],
): readonly SummaryReading[] {
  const parts = summary.map((row) => (isTotal(row) ? undefined : recordsOfLabel(row.label, lists)));
  return summary.map((row, at) => {
    const records = isTotal(row) ? recordsOfAll(row, summary, parts, lists) : parts[at];
    const isListed = records !== undefined && records.length > 0;
    return {
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        actualFromSheets: isListed ? countOf(cell.header, records) : null,
      })),
    };
  });
}

function isTotal({ label }: SummaryReading): boolean {
  return /^(?:tổng|cộng)/iu.test(label);
}

/** A total over a school or year whose list is in another workbook cannot be counted here. */
function recordsOfAll(
  total: SummaryReading,
  summary: readonly SummaryReading[],
  parts: readonly (readonly RecordReading[] | undefined)[],
  lists: readonly ListReading[],
): readonly RecordReading[] | undefined {
  const isWhole = summary.every(
    (row, at) => row.sheet !== total.sheet || isTotal(row) || parts[at]?.length !== 0,
  );
  return isWhole ? lists.flatMap((list) => list.records) : undefined;
}

/** Rows are labelled by year or by school. */
function recordsOfLabel(label: string, lists: readonly ListReading[]): readonly RecordReading[] | undefined {
  const year = findYear(label)?.value;
  if (year?.type === "school")
    return lists
      .filter((list) => list.year?.value?.from === year.from && list.year.value.type === "school")
      .flatMap((list) => list.records);
  const school = parseSchoolName(label)?.value;
  if (school === undefined) return undefined;
  return lists.flatMap((list) =>
    list.school?.value === school
      ? list.records
      : list.records.filter((record) => record.group === school || record.fields.unit?.value === school),
  );
}

function countOf(header: string, records: readonly RecordReading[]): number | null {
  const award = parseAwards(header, false).find((token) => token.code !== undefined)?.code;
  if (award !== undefined)
    return records.filter(
      (record) =>
        record.fields.titles?.value?.includes(award) === true ||
        record.fields.awards?.value?.includes(award) === true,
    ).length;
  if (/^(?:số )?tập thể/iu.test(header))
    return records.filter((record) => record.kind === "collective").length;
  if (/^(?:số )?cá nhân/iu.test(header))
    return records.filter((record) => record.kind === "individual").length;
  if (/tiền/iu.test(header)) return sumOfMoney(records);
  return /^(?:tổng số|số lượng|tổng cộng|tổng)/iu.test(header) ? records.length : null;
}

function sumOfMoney(records: readonly RecordReading[]): number | null {
  let sum = 0;
  for (const record of records) {
    if (record.fields.money?.value === null) return null;
    sum += record.fields.money?.value ?? 0;
  }
  return sum;
}
