/** Draws a table: its header of one or two levels, its rows, its totals; and remembers which cell says what. */
import { columnLetters } from "./sketch.mjs";
import { styles } from "./styles.mjs";

function writeHeader(sketch, top, left, columns) {
  const isTwoLevel = columns.some((one) => Array.isArray(one.head));
  const bottom = isTwoLevel ? top + 1 : top;
  for (let index = 0; index < columns.length; index += 1) {
    const at = left + index;
    const { head, width } = columns[index];
    sketch.widths.set(at, width);
    if (!Array.isArray(head)) sketch.span(top, at, at, head, styles.head, bottom);
    else {
      sketch.put(bottom, at, head[1], styles.head);
      if (columns[index - 1]?.head?.[0] !== head[0] || !Array.isArray(columns[index - 1]?.head))
        sketch.span(top, at, at + groupLength(columns, index) - 1, head[0], styles.head);
    }
  }
  sketch.heights.set(top, isTwoLevel ? 24 : 36);
  return bottom;
}

function groupLength(columns, from) {
  let length = 1;
  while (
    Array.isArray(columns[from + length]?.head) &&
    columns[from + length].head[0] === columns[from].head[0]
  )
    length += 1;
  return length;
}

function writeNumbering(sketch, row, left, columns, form) {
  columns.forEach((_, index) => {
    sketch.put(row, left + index, form === "brackets" ? `(${index + 1})` : index + 1, styles.numbering);
  });
}

/** Merges a column's part into what the row says of the field. */
function addPart(fields, field, part) {
  if (part === undefined || part === null) fields[field] ??= part ?? undefined;
  else if (Array.isArray(part)) fields[field] = [...(fields[field] ?? []), ...part];
  else if (typeof part === "object") fields[field] = { ...fields[field], ...part };
  else fields[field] = part;
}

function writeEntry(sketch, row, left, columns, entry) {
  const cells = {};
  const fields = {};
  columns.forEach((one, index) => {
    const isOverridden = entry.raw !== undefined && one.key in entry.raw;
    const shown = isOverridden ? entry.raw[one.key] : one.write(entry);
    const address = sketch.put(row, left + index, shown, one.style);
    cells[one.key] ??= address;
    if (one.marks && shown !== null) cells[one.field] ??= address;
    if (one.key.startsWith("birthDate:") && shown !== null) cells.birthDate = address;
    if (shown === null) return;
    if (!isOverridden) Object.assign(fields, one.also?.(entry));
    addPart(fields, one.field, isOverridden ? entry.normal?.[one.key] : one.value(entry));
    if (isOverridden && entry.normal?.[one.key] === null) fields[one.field] = null;
  });
  return { cells, fields };
}

function joinSplitName(fields) {
  if (fields.familyName === undefined || fields.givenName === undefined) return;
  fields.fullName = `${fields.familyName} ${fields.givenName}`;
}

function writeLine(sketch, row, left, right, item, named) {
  const labelEnd = item.values ? left + Math.min(...Object.keys(item.values).map(Number)) - 2 : right;
  const style = item.type === "section" ? styles.section : styles.total;
  for (let column = left; column <= right; column += 1) sketch.put(row, column, null, style);
  const address = sketch.span(row, left, labelEnd, item.text, style);
  if (item.name) named.set(item.name, address);
  for (const [place, { value, name }] of Object.entries(item.values ?? {})) {
    const at = sketch.put(row, left + Number(place) - 1, value, styles.totalMoney);
    if (name) named.set(name, at);
  }
}

/**
 * Draws the rows. Items are entries ({ type: "entry", entry }), sections, totals and repeated headers.
 * Gives the places of fields by entry, the named places, and the records as a reader should understand them.
 */
export function writeTable(sketch, { top, left = 1, columns, items, numbering, restart = false, award }) {
  const headerEnd = writeHeader(sketch, top, left, columns);
  const right = left + columns.length - 1;
  const named = new Map();
  const places = new Map();
  const records = [];
  let row = headerEnd + 1;
  let number = 0;
  if (numbering) writeNumbering(sketch, row++, left, columns, numbering);
  let sectionAward = award;
  for (const item of items) {
    if (item.type === "entry") {
      item.entry.stt = number += 1;
      const { cells, fields } = writeEntry(sketch, row, left, columns, item.entry);
      joinSplitName(fields);
      if (sectionAward && !fields.titles) fields.titles = [sectionAward];
      places.set(item.entry, cells);
      records.push({ row, entry: item.entry, fields });
      if (item.entry.hidden) sketch.hiddenRows.add(row);
    } else if (item.type === "header") {
      row = writeHeader(sketch, row, left, columns);
    } else {
      if (item.type === "section") {
        if (restart) number = 0;
        if ("award" in item) sectionAward = item.award;
      }
      writeLine(sketch, row, left, right, item, named);
    }
    row += 1;
  }
  return {
    named,
    places,
    records,
    lastRow: row - 1,
    range: `${columnLetters(left)}${top}:${columnLetters(right)}${row - 1}`,
    columns: columns.map((one, index) => ({
      col: columnLetters(left + index),
      field: one.marks ? one.key : one.field,
    })),
    headerRows: headerEnd > top ? [top, headerEnd] : [top],
  };
}
