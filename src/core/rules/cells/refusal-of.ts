import type { AwardId, Entry } from "../../domain";
import { awardSynonyms } from "../../law";
import { findTakenBack, refusedIn } from "../../text";
import { foldedWords } from "./folded-words";
import { rawLines, rawText } from "./raw-text";

/** Words of a row against what it proposes itself. */
export interface Refusal {
  readonly cell: string;
  readonly raw: string;
  readonly place: "note" | "award";
  /** What is refused, of the row's awards. */
  readonly awards: readonly AwardId[];
}

/** Gives what the remark on a proposal, or the words behind an award in its own cell, refuse; undefined where nothing is. */
export function refusalOf(entry: Entry): Refusal | undefined {
  const awards = [...new Set(entry.awards.map(({ award }) => award))];
  if (awards.length === 0) return undefined;
  return (entry.status === "proposed" ? inRemark(entry, awards) : undefined) ?? inAwardsCell(entry, awards);
}

/** "Không đạt LĐTT" is said of that title alone, "không đạt GVDG" of none that the row proposes. */
function inRemark(entry: Entry, awards: readonly AwardId[]): Refusal | undefined {
  const cell = entry.fields.note?.cell;
  if (cell === undefined) return undefined;
  const raw = rawText(entry, "note");
  const words = refusedIn(raw);
  if (words === undefined) return undefined;
  const refused = words === "" ? awards : awards.filter((award) => isNamed(award, words));
  return refused.length === 0 ? undefined : { cell, raw, place: "note", awards: refused };
}

function isNamed(award: AwardId, words: string): boolean {
  return awardSynonyms.some((each) => each.award === award && foldedWords(each.text) === words);
}

function inAwardsCell(entry: Entry, awards: readonly AwardId[]): Refusal | undefined {
  for (const field of ["titles", "awards"] as const) {
    const reading = entry.fields[field];
    if (reading?.cell === undefined || typeof reading.raw !== "string" || !/[(>→,;:\n–-]/u.test(reading.raw))
      continue;
    const raw = rawLines(entry, field);
    if (findTakenBack(raw) !== undefined) return { cell: reading.cell, raw, place: "award", awards };
  }
  return undefined;
}
