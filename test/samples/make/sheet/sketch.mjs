/** A sheet while it is drawn: cells by row and column (from 1), merges, widths, what is hidden. */
export function columnLetters(column) {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const addressOf = (row, column) => `${columnLetters(column)}${row}`;

/** Days since 1899-12-30, as Excel counts them; for days after February 1900. */
export function serialOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569;
}

export class Sketch {
  constructor(name, { state = "visible", font = "Times New Roman", landscape = false } = {}) {
    Object.assign(this, { name, state, font, landscape });
    this.cells = new Map();
    this.merges = [];
    this.widths = new Map();
    this.heights = new Map();
    this.hiddenRows = new Set();
    this.hiddenColumns = new Set();
    this.lastRow = 0;
    this.lastColumn = 0;
  }

  /** Sets a cell; a value is text, a number, { day } for a true date or { formula, result }. Gives its address. */
  put(row, column, value, style = {}) {
    this.cells.set(`${row},${column}`, { row, column, value, style });
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
    return addressOf(row, column);
  }

  /** Sets a text over several columns (and rows) as one merged cell. */
  span(row, column, toColumn, value, style = {}, toRow = row) {
    for (let r = row; r <= toRow; r += 1)
      for (let c = column; c <= toColumn; c += 1) this.put(r, c, null, style);
    if (toColumn > column || toRow > row) this.merges.push({ row, column, toRow, toColumn });
    return this.put(row, column, value, style);
  }

  comment(row, column, text) {
    this.cells.get(`${row},${column}`).comment = text;
  }
}
