import type { Entry } from "../../domain";
import { finding } from "../../findings";
import { findTakenBack, refusedIn } from "../../text";
import { rawLines, rawText } from "../cells/raw-text";
import { placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** Asks about a proposal whose remark, or the words behind its award, say that the nominee withdrew or is not to be considered. */
export const refusedInNote = defineRule({
  id: "refused-in-note",
  looksAt: "entry",
  emits: ["refused-in-note"],
  find: (entry) => {
    if (entry.awards.length === 0) return nothing;
    const refusal = (entry.status === "proposed" ? remarkOf(entry) : undefined) ?? awardsCellOf(entry);
    if (refusal === undefined) return nothing;
    const { cell, raw, place } = refusal;
    const awards = [...new Set(entry.awards.map(({ award }) => award))];
    return [finding("refused-in-note", placeIn(entry, cell), { awards, raw, place })];
  },
});

interface Refusal {
  readonly cell: string;
  readonly raw: string;
  readonly place: "note" | "award";
}

/** What the remark on a proposal says of a whole row; of one contest or title ("không đạt GVDG") it says nothing about the others. */
function remarkOf(entry: Entry): Refusal | undefined {
  const cell = entry.fields.note?.cell;
  if (cell === undefined) return undefined;
  const raw = rawText(entry, "note");
  return refusedIn(raw) === "" ? { cell, raw, place: "note" } : undefined;
}

function awardsCellOf(entry: Entry): Refusal | undefined {
  for (const field of ["titles", "awards"] as const) {
    const reading = entry.fields[field];
    if (reading?.cell === undefined || typeof reading.raw !== "string" || !/[(>→,;:\n–-]/u.test(reading.raw))
      continue;
    const raw = rawLines(entry, field);
    if (findTakenBack(raw) !== undefined) return { cell: reading.cell, raw, place: "award" };
  }
  return undefined;
}
