import type { Entry } from "../domain";

const fullDate = 10;

/**
 * Gives the rows of one name that share their school, or their full birth date, with another of them: what a province has
 * beyond these are people who happen to bear one name. A row without a school is held to its file.
 */
export function linkedRows(rows: readonly Entry[], foldedSchool: (entry: Entry) => string): readonly Entry[] {
  const times = new Map<string, number>();
  const count = (link: string) => times.set(link, (times.get(link) ?? 0) + 1);
  const schoolOf = (entry: Entry) => foldedSchool(entry) || entry.file;
  const bornOn = ({ fields }: Entry) => fields.birthDate?.value ?? "";
  for (const entry of rows) {
    count(schoolOf(entry));
    count(bornOn(entry));
  }
  const isShared = (link: string) => (times.get(link) ?? 0) > 1;
  return rows.filter(
    (entry) => isShared(schoolOf(entry)) || (bornOn(entry).length === fullDate && isShared(bornOn(entry))),
  );
}
