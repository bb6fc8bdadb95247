import type { FactBook } from "../fact-book";
import { outsideKey, severities, severityKey } from "../facts/finding-facts";
import { exemplarsKey, movementsKey } from "../facts/list-facts";
import { highLines } from "../high-lines";
import type { ReportMaterial } from "../report-material";

/** In the order in which they stand. */
const names = [
  "years",
  "schools",
  "forms",
  "money",
  "provinceTeachers",
  "highAwards",
  "lists",
  "review",
] as const;
const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

export type AnnexName = (typeof names)[number];

/** Numbers the annexes: the first five always stand, the others where there is something to list. */
export function numberAnnexes(material: ReportMaterial, facts: FactBook): ReadonlyMap<AnnexName, string> {
  const optional: Readonly<Partial<Record<AnnexName, boolean>>> = {
    highAwards: highLines(material).length > 0,
    lists: facts.number(movementsKey) + facts.number(exemplarsKey) > 0,
    review:
      facts.number(outsideKey) > 0 || severities.some((severity) => facts.number(severityKey(severity)) > 0),
  };
  const present = names.filter((name) => optional[name] ?? true);
  return new Map(present.map((name, index) => [name, roman[index] ?? ""]));
}
