import type { Entry } from "../../domain";
import { groupBy } from "../../domain/group-by";
import { knownValue } from "../cells/known-value";

const none: readonly Entry[] = [];
const fullDate = 10;

/** Gives the rows, among those collected, that can be about an entry's nominee. */
export type RowsLike = (entry: Entry) => readonly Entry[];

/**
 * Collects rows by nominee: one name at one school, or one name and full birth date anywhere. Found without looking through
 * all namesakes, of whom a province has hundreds.
 */
export function collectRows(
  entries: readonly Entry[],
  foldedName: (entry: Entry) => string,
  foldedSchool: (entry: Entry) => string,
): RowsLike {
  if (entries.length === 0) return () => none;
  const atSchool = (entry: Entry) =>
    entry.name === null || entry.school === null
      ? undefined
      : `${entry.kind}|${foldedName(entry)}|${foldedSchool(entry)}`;
  const born = (entry: Entry) => {
    const date = knownValue(entry, "birthDate");
    return entry.name === null || date?.length !== fullDate ? undefined : `${foldedName(entry)}|${date}`;
  };
  const bySchool = groupBy(entries, atSchool);
  const byBirth = groupBy(entries, born);
  return (entry) => {
    const here = bySchool.get(atSchool(entry) ?? "") ?? none;
    const anywhere = byBirth.get(born(entry) ?? "") ?? none;
    if (here.length === 0 || anywhere.length === 0) return here.length === 0 ? anywhere : here;
    return [...here, ...anywhere.filter((other) => !here.includes(other))];
  };
}
