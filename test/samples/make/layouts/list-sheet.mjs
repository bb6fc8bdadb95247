/** The common body of a list: letter head, title lines, table, foot. Every other layout arranges its parts. */
import { writeFoot, writeHead, writeTitle } from "../sheet/frame.mjs";
import { Sketch } from "../sheet/sketch.mjs";
import { writeTable } from "../sheet/table.mjs";

/**
 * Draws a list on a sheet of its own. `title` is a list of { text, name? }; a named line can be a plant's place.
 * Without `head` and `title` the table starts in row 1.
 */
export function drawListSheet({
  name,
  state,
  font,
  head,
  title = [],
  gap = 1,
  columns,
  foot,
  landscape,
  ...table
}) {
  const sketch = new Sketch(name, { state, font, landscape: landscape ?? columns.length > 7 });
  const width = columns.length;
  const named = {};
  let row = 1;
  if (head) {
    named.issuingUnit = writeHead(sketch, width, head);
    row = head.placeDate ? 5 : 4;
  }
  if (title.length) {
    const cells = writeTitle(
      sketch,
      row,
      width,
      title.map((line) => line.text),
    );
    title.forEach((line, index) => line.name && (named[line.name] = cells[index]));
    row += title.length + gap;
  }
  const drawn = writeTable(sketch, { top: row, columns, ...table });
  if (foot) writeFoot(sketch, drawn.lastRow + 1, width, foot);
  return { sketch, table: drawn, named };
}
