import type { CheckResult } from "../../domain/check-result";
import { columnLabels, statusInText } from "../../messages/report-document-labels";
import { formatCount, formatVnd } from "../../text";

/** Gives the totals of each year as rows of text, the header first: a table to put into a document. */
export function yearRows({ totals }: CheckResult): readonly (readonly string[])[] {
  const { year, unknownYear, collectives, individuals, money } = columnLabels;
  const header = [year, "", collectives, individuals, `${money} (đồng)`];
  const rows = totals.byYear.map((group) => [
    group.year ?? unknownYear,
    statusInText[group.status],
    formatCount(group.collectives),
    formatCount(group.individuals),
    formatVnd(group.moneyVnd),
  ]);
  return [header, ...rows];
}
