/** The names of schools in a list, for which a clerk may say which school is meant. */
import type { ListReading } from "../../domain/reading";
import { schoolWordsOf } from "../words/school-words";

/** Each name once, as it was understood, the list's own first; null stands for a list that names none. */
export function schoolWritings({ school, sections, records }: ListReading): readonly (string | null)[] {
  const names = new Set<string>();
  if (typeof school?.value === "string") names.add(school.value);
  for (const { role, value } of sections) if (role === "group-school") names.add(value);
  for (const { fields } of records) {
    const collective = schoolWordsOf(fields.collectiveName?.value ?? "")?.value;
    for (const name of [fields.unit?.value, collective]) if (typeof name === "string") names.add(name);
  }
  return names.size === 0 ? [null] : [...names];
}
