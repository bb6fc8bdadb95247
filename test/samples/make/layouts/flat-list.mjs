/** The classic list: one row a nominee, one table, perhaps a total. */
import { entriesAsItems } from "../book.mjs";
import { drawListSheet } from "./list-sheet.mjs";

/** Draws and registers a list. `totalText` words the total line from its count. */
export function drawFlat({ book, id, file, list, entries, totalText, ...sheet }) {
  const items = entriesAsItems(entries);
  if (totalText)
    items.push({
      type: "total",
      name: "total",
      text: totalText(book.planter.claim(id, "total", entries.length)),
    });
  const drawn = drawListSheet({ items, ...sheet });
  book.addList({ id, file, sheet: drawn.sketch.name, table: drawn.table, named: drawn.named, ...list });
  return drawn.sketch;
}
