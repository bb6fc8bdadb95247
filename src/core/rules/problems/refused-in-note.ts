import type { Entry } from "../../domain";
import { finding } from "../../findings";
import { awardSynonyms } from "../../law";
import { findTakenBack, refusedIn } from "../../text";
import { foldedWords } from "../cells/folded-words";
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

/** What the remark on a proposal says of the whole row, or of its very award; "không đạt GVDG" says nothing of the others. */
function remarkOf(entry: Entry): Refusal | undefined {
  const cell = entry.fields.note?.cell;
  if (cell === undefined) return undefined;
  const raw = rawText(entry, "note");
  const refused = refusedIn(raw);
  return refused === "" || (refused !== undefined && isProposed(refused, entry))
    ? { cell, raw, place: "note" }
    : undefined;
}

/** "Không đạt LĐTT" beside that very title. */
function isProposed(words: string, { awards }: Entry): boolean {
  return awardSynonyms.some(
    ({ text, award }) => foldedWords(text) === words && awards.some((each) => each.award === award),
  );
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
