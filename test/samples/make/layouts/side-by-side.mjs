/** Two lists in one sheet: individuals on the left, collectives on the right, one empty column between. */
import { entriesAsItems } from "../book.mjs";
import { writeHead, writeTitle } from "../sheet/frame.mjs";
import { Sketch } from "../sheet/sketch.mjs";
import { styles } from "../sheet/styles.mjs";
import { writeTable } from "../sheet/table.mjs";

export function drawSideBySide({ book, file, name, school, year, head, title, left, right }) {
  const sketch = new Sketch(name, { landscape: true });
  const width = left.columns.length + 1 + right.columns.length;
  const named = { issuingUnit: writeHead(sketch, width, head) };
  writeTitle(sketch, 4, width, title);
  const top = 5 + title.length + 1;
  const rightAt = left.columns.length + 2;
  sketch.span(top - 1, 1, left.columns.length, left.caption, styles.bold);
  sketch.span(top - 1, rightAt, width, right.caption, styles.bold);
  sketch.widths.set(rightAt - 1, 3);
  for (const [side, at] of [
    [left, 1],
    [right, rightAt],
  ]) {
    const table = writeTable(sketch, {
      top,
      left: at,
      columns: side.columns,
      items: entriesAsItems(side.entries),
    });
    const list = { file, sheet: name, kind: "award-results", school, year, status: "decided" };
    book.addList({ id: side.id, ...list, table, named });
  }
  return sketch;
}
