import { firstDayOf } from "../../domain";
import type { Entry, LegalDate, ListReading, Place } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { citedInstruments } from "../facts/cited-instruments";
import { findCell, nameCell, placeIn, placeOfList } from "../lookup/list-in-run";
import type { ListInRun } from "../lookup/list-in-run";
import { rawText } from "../cells/raw-text";
import { defineRule } from "../rule";

/** Finds lists and rows that cite an instrument which had ended on the day that governs them. */
export const instrumentExpired = defineRule({
  id: "instrument-expired",
  looksAt: "list",
  emits: ["instrument-expired"],
  find: (list) => {
    const found = [...findInList(list)];
    for (const entry of list.entries) {
      for (const field of citing)
        if (entry.fields[field] !== undefined) found.push(...findInCell(entry, field));
    }
    return found;
  },
});

type Expired = Finding<"instrument-expired">;

/** The cells in which people cite what an award rests on. */
const citing = ["achievements", "note", "category"] as const;

function findInList(list: ListInRun): readonly Expired[] {
  const on = earliestGoverning(list.entries);
  if (on === undefined) return [];
  const ofList = placeOfList(list);
  return textsOf(list.reading).flatMap(({ text, cell }) =>
    findExpired(text, on, cell === undefined ? ofList : { ...ofList, cell }),
  );
}

function textsOf(
  reading: ListReading,
): readonly { readonly text: string; readonly cell: string | undefined }[] {
  const { title, attachedTo, lines = [], sections, nonDataRows, footer } = reading;
  return [
    ...[title, attachedTo, ...lines].flatMap((found) =>
      found === null ? [] : [{ text: found.raw, cell: found.cell }],
    ),
    ...sections.map(({ raw, cell }) => ({ text: raw, cell })),
    ...nonDataRows
      .filter(({ role }) => role === "note" || role === "other")
      .map(({ raw = "", row }) => ({ text: raw, cell: `A${String(row)}` })),
    ...footer.map(({ value = "", cell }) => ({ text: value, cell })),
  ];
}

function findInCell(entry: Entry, field: (typeof citing)[number]): readonly Expired[] {
  const on = entry.governingOn;
  if (on === null) return [];
  const cell = findCell(entry, field) ?? nameCell(entry);
  return findExpired(rawText(entry, field), on, placeIn(entry, cell));
}

function findExpired(text: string, on: LegalDate, at: Place): readonly Expired[] {
  return citedInstruments(text).flatMap(({ effectiveUntil: until, shortVi }) => {
    if (until === null || firstDayOf(on) < until) return [];
    return [finding("instrument-expired", at, { cited: shortVi, until, on })];
  });
}

/** A list is asked about only where the instrument had ended for all of its rows. */
function earliestGoverning(entries: readonly Entry[]): LegalDate | undefined {
  let earliest: LegalDate | undefined;
  for (const { governingOn } of entries) {
    if (governingOn === null) return undefined;
    if (earliest === undefined || governingOn < earliest) earliest = governingOn;
  }
  return earliest;
}
