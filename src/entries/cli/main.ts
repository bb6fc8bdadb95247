import { readFileSync } from "node:fs";
import { readWorkbook } from "../../core";
import { readWorkbookFile } from "../../adapters/xlsx/read-workbook-file";

export async function main(argv: readonly string[]): Promise<number> {
  const out: unknown[] = [];
  for (const file of argv.slice(1)) {
    const t = performance.now();
    const result = await readWorkbookFile(new Uint8Array(readFileSync(file)), file.split("/").at(-1) ?? file);
    const t1 = performance.now();
    if (!result.ok) out.push(result.failure);
    else out.push(readWorkbook(result.value));
    process.stderr.write(`${file} parse ${(t1 - t).toFixed(0)} ms, read ${(performance.now() - t1).toFixed(0)} ms\n`);
  }
  process.stdout.write(JSON.stringify(out, null, 1));
  return 0;
}
