import type { Entry } from "../../domain/entry";
import { repeatedBy } from "../../domain/group-by";

/**
 * Marks the entries of one workbook that share a row by what tells them apart: years of a roll-up, people of one cell or of
 * tables side by side.
 */
export function tellApart(entries: readonly Entry[]): readonly Entry[] {
  const sheets = sheetsToLookAt(entries);
  if (sheets.size === 0) return entries;
  const candidates = entries.filter(({ sheet }) => sheets.has(sheet));
  const marked = new Map<Entry, Entry>();
  for (const group of repeatedBy(candidates, ({ sheet, row }) => `${sheet}|${String(row)}`)) {
    const hasYears = new Set(group.map(({ year }) => year)).size > 1;
    const hasNames = new Set(group.map(({ name }) => name)).size > 1;
    for (const entry of group)
      marked.set(entry, {
        ...entry,
        ...(hasYears && entry.year !== null ? { ofYear: entry.year } : {}),
        ...(hasNames && entry.name !== null ? { ofName: entry.name } : {}),
      });
  }
  return marked.size === 0 ? entries : entries.map((entry) => marked.get(entry) ?? entry);
}

/** Most sheets have one list with one entry a row, and are passed over without a key made. */
function sheetsToLookAt(entries: readonly Entry[]): ReadonlySet<string> {
  const sheets = new Set<string>();
  for (const [at, { sheet, list, row }] of entries.entries()) {
    const previous = entries[at - 1];
    if (previous?.sheet === sheet && (previous.list !== list || previous.row === row)) sheets.add(sheet);
  }
  return sheets;
}
