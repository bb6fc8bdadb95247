import type { Entry, ListReading } from "../../domain";
import { foldedWords } from "../cells/folded-words";
import { rawText } from "../cells/raw-text";

const lists = new WeakMap<ListReading, boolean>();

/**
 * Tells whether a row asks for a commendation on the ground of a sudden deed, by its own kind of commendation or by its list's
 * title: titles and ratings of years before are then no condition (L2022 Điều 74).
 */
export function claimsSuddenDeed(entry: Entry): boolean {
  const { reading } = entry.list;
  let ofList = lists.get(reading);
  if (ofList === undefined) lists.set(reading, (ofList = saysSudden(reading.title?.value ?? "")));
  return ofList || (entry.fields.category !== undefined && saysSudden(rawText(entry, "category")));
}

function saysSudden(text: string): boolean {
  return /(?:^| )dot xuat(?: |$|[,.;:)])/u.test(foldedWords(text));
}
