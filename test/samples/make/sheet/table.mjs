/** Draws a table: its header of one or two levels, its rows, its totals; and remembers which cell says what. */
import { addressOf, columnLetters } from "./sketch.mjs";
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
  if (cells.familyName) cells.fullName = cells.familyName;
  sketch.heights.set(row, heightOf(sketch, row, left, columns));
  return { cells, fields };
}

/** A row as high as its longest wrapped text needs, about 1.2 letters a unit of width. */
function heightOf(sketch, row, left, columns) {
  const lines = columns.map((one, index) => {
    const { value } = sketch.cells.get(`${row},${left + index}`);
    if (typeof value !== "string" || !one.style.alignment?.wrapText) return 1;
    return value
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (one.width * 1.1))), 0);
  });
  return 16.5 * Math.max(...lines);
}

function joinSplitName(fields) {
  if (fields.familyName === undefined || fields.givenName === undefined) return;
  fields.fullName = `${fields.familyName} ${fields.givenName}`;
}

function lineEnd(left, right, values) {
  const places = Object.keys(values ?? {}).map(Number);
  return places.length ? left + Math.min(...places) - 2 : right;
}

/** A section or total: its text merged as far as the first figure, then the figures. */
function writeLine({ sketch, row, left, right, named, groupFrom }, item) {
  const style = item.type === "section" ? styles.section : styles.total;
  for (let column = left; column <= right; column += 1) sketch.put(row, column, null, style);
  const address = sketch.span(row, left, lineEnd(left, right, item.values), item.text, style);
  if (item.name) named.set(item.name, address);
  for (const [place, { value, name, isSum }] of Object.entries(item.values ?? {})) {
    const column = left + Number(place) - 1;
    const range = `${addressOf(groupFrom, column)}:${addressOf(row - 1, column)}`;
    const shown = isSum ? { formula: `SUM(${range})`, result: value } : value;
    const at = sketch.put(row, column, shown, styles.totalMoney);
    if (name) named.set(name, at);
  }
}

function writeRecord(state, entry) {
  const { sketch, row, left, columns } = state;
  entry.stt = state.number += 1;
  const { cells, fields } = writeEntry(sketch, row, left, columns, entry);
  joinSplitName(fields);
  if (state.award && !fields.titles) fields.titles = [state.award];
  state.places.set(entry, cells);
  state.records.push({ row, entry, fields });
  if (entry.hidden) sketch.hiddenRows.add(row);
}

function startSection(state, item) {
  if (state.restart) state.number = 0;
  if ("award" in item) state.award = item.award;
  state.groupFrom = state.row + 1;
}

function writeItem(state, item) {
  if (item.type === "entry") writeRecord(state, item.entry);
  else if (item.type === "header") {
    state.repeatedHeaderRows.push(state.row);
    state.row = writeHeader(state.sketch, state.row, state.left, state.columns);
  } else if (item.type !== "blank") {
    writeLine(state, item);
    if (item.type === "section") startSection(state, item);
  }
  state.row += 1;
}

/**
 * Draws the rows. Items are entries ({ type: "entry", entry }), sections, totals, repeated headers and blank rows.
 * Gives the places of fields by entry, the named places, and the records as a reader should understand them.
 */
export function writeTable(sketch, { top, left = 1, columns, items, numbering, restart = false }) {
  const headerEnd = writeHeader(sketch, top, left, columns);
  const right = left + columns.length - 1;
  const firstRow = headerEnd + (numbering ? 2 : 1);
  if (numbering) writeNumbering(sketch, headerEnd + 1, left, columns, numbering);
  const found = { named: new Map(), places: new Map(), records: [], repeatedHeaderRows: [] };
  const state = {
    sketch,
    left,
    right,
    columns,
    restart,
    row: firstRow,
    groupFrom: firstRow,
    number: 0,
    ...found,
  };
  for (const item of items) writeItem(state, item);
  return {
    ...found,
    lastRow: state.row - 1,
    range: `${addressOf(top, left)}:${addressOf(state.row - 1, right)}`,
    columns: columns.map((one, index) => ({
      col: columnLetters(left + index),
      field: one.marks ? one.key : one.field,
    })),
    headerRows: headerEnd > top ? [top, headerEnd] : [top],
    ...(numbering ? { numberingRow: headerEnd + 1 } : {}),
  };
}
