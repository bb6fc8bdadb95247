/** Child process: reads the files named in its arguments as lists of nominees and writes one line of JSON for each. */
require("./require-typescript.cjs");
const { readFileSync } = require("node:fs");
const { basename } = require("node:path");
const { readWorkbookFile } = require("../../../src/adapters/xlsx/read-workbook-file.ts");
const { readWorkbook } = require("../../../src/core/intake/read-workbook.ts");
const { findCoverFaults } = require("../../intake/region-cover.ts");

async function outcomeOf(file) {
  const result = await readWorkbookFile(new Uint8Array(readFileSync(file)), basename(file));
  if (!result.ok) return { file, outcome: result.failure.code, lists: 0, records: 0, faults: [] };
  const reading = readWorkbook(result.value);
  const faults = findCoverFaults(result.value, reading).slice(0, 3);
  return { file, outcome: "read", lists: reading.lists.length, records: reading.recordCount, faults };
}

async function main() {
  for (const file of process.argv.slice(2))
    process.stdout.write(`${JSON.stringify(await outcomeOf(file))}\n`);
}

void main();
