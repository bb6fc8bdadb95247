/** Lists whose rows get their award from the section above them. */
import { drawListSheet } from "./list-sheet.mjs";

/** Gives the items of sections [{ text, award, entries }]; an empty section is only its line. */
export function sectionItems(sections) {
  return sections.flatMap(({ text, award, entries = [] }) => [
    { type: "section", text, award },
    ...entries.map((entry) => ({ type: "entry", entry })),
  ]);
}

export function drawSections({ book, id, file, list, sections, total, ...sheet }) {
  const items = sectionItems(sections);
  if (total) items.push(total);
  const drawn = drawListSheet({ items, restart: true, ...sheet });
  book.addList({ id, file, sheet: drawn.sketch.name, table: drawn.table, named: drawn.named, ...list });
  return drawn.sketch;
}
