/** Child process: reads the files named in its arguments and writes one line of JSON for each. */
require("./require-typescript.cjs");
const { readFileSync } = require("node:fs");
const { basename } = require("node:path");
const { readWorkbookFile } = require("../../../src/adapters/xlsx/read-workbook-file.ts");

async function outcomeOf(file) {
  const started = performance.now();
  const result = await readWorkbookFile(new Uint8Array(readFileSync(file)), basename(file));
  const milliseconds = Math.round(performance.now() - started);
  const outcome = result.ok ? "read" : result.failure.code;
  return { file, outcome, milliseconds, peakMebibytes: Math.round(process.resourceUsage().maxRSS / 1024) };
}

async function main() {
  for (const file of process.argv.slice(2))
    process.stdout.write(`${JSON.stringify(await outcomeOf(file))}\n`);
}

void main();
