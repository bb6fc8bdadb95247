/** Child process: compares our values with SheetJS's, file by file; SheetJS may hang, so a deadline stands over it. */
require("./require-typescript.cjs");
const { readFileSync } = require("node:fs");
const { basename } = require("node:path");
const { read, utils } = require("@e965/xlsx");
const { readWorkbookFile } = require("../../../src/adapters/xlsx/read-workbook-file.ts");

/** Gives a sheet's values by address, as both readers can tell them. */
function ourValues(sheet) {
  const values = new Map();
  for (const { row, cells } of sheet.rows) {
    for (const { column, value, error } of cells) {
      if (value !== null || error !== undefined)
        values.set(utils.encode_cell({ r: row - 1, c: column - 1 }), error ?? value);
    }
  }
  return values;
}

function theirValues(sheet) {
  const values = new Map();
  (sheet["!data"] ?? []).forEach((cells, r) => {
    (cells ?? []).forEach((cell, c) => {
      if (!cell || cell.v === undefined || cell.v === "" || cell.t === "z") return;
      values.set(
        utils.encode_cell({ r, c }),
        cell.t === "e" ? (cell.w ?? "#N/A") : Number.isNaN(cell.v) ? "#NUM!" : cell.v,
      );
    });
  });
  return values;
}

/** SheetJS writes each line end as one sign. */
const plain = (value) => (typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value);

/** Times are fractions that the two compute in different steps. */
function isSame(ours, theirs) {
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= 1e-12 * Math.abs(ours);
  return plain(ours) === plain(theirs);
}

function differences(ours, theirs) {
  const places = new Set([...ours.keys(), ...theirs.keys()]);
  const show = (value) => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60));
  return [...places]
    .filter((at) => !isSame(ours.get(at), theirs.get(at)))
    .map((at) => `${at}: ${show(ours.get(at))}, SheetJS ${show(theirs.get(at))}`);
}

async function compare(file) {
  const bytes = new Uint8Array(readFileSync(file));
  const result = await readWorkbookFile(bytes, basename(file));
  if (!result.ok) return { file, outcome: "not read by us", cells: 0, different: [] };
  let book;
  try {
    book = read(bytes, { type: "array", dense: true, cellHTML: false, cellText: true });
  } catch (error) {
    return { file, outcome: `not read by SheetJS: ${error.message}`, cells: 0, different: [] };
  }
  let cells = 0;
  const different = [];
  for (const sheet of result.value.sheets) {
    const theirs = book.Sheets[sheet.name];
    if (!theirs) continue;
    const ours = ourValues(sheet);
    cells += ours.size;
    different.push(...differences(ours, theirValues(theirs)).map((text) => `${sheet.name}!${text}`));
  }
  return { file, outcome: "compared", cells, different };
}

async function main() {
  for (const file of process.argv.slice(2)) process.stdout.write(`${JSON.stringify(await compare(file))}\n`);
}

void main();
