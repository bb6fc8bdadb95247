import { formatCount } from "../../text";
import { reportSentences } from "../../messages/report-document-sentences";
import type { AwardLine } from "../../totals";
import { byYearAndName } from "./by-year-and-name";
import { entryName } from "./describe-entry";
import { fillText } from "./fill-sentence";

/** More names than these stand in the annex only. */
const mostNames = 20;

/** Names the nominees of lines with their years, the earlier first and each year by given name, each pair once; a long list is cut with the number left out. */
export function nameList(lines: readonly AwardLine[]): string {
  const names = [...new Set([...lines].sort(byYearAndName).map(nameOf))];
  const left = names.length - mostNames;
  const told = names.slice(0, mostNames).join("; ");
  return left > 0 ? told + fillText(reportSentences.more, { count: formatCount(left) }) : told;
}

function nameOf({ entry }: AwardLine): string {
  return entry.year === null ? entryName(entry) : `${entryName(entry)}, ${entry.year}`;
}
