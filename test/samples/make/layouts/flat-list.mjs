/** The classic list: one row a nominee, one table, perhaps a total. */
import { entriesAsItems } from "../book.mjs";
import { drawListSheet } from "./list-sheet.mjs";

/** Draws and registers a list, perhaps with the header again at a page break. `totalText` words the total line from its count. */
export function drawFlat({ book, id, file, list, entries, totalText, headerAgainAfter, ...sheet }) {
  const items = entriesAsItems(entries);
  if (headerAgainAfter) items.splice(headerAgainAfter, 0, { type: "header" });
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
