/** Writes the sample workbooks and their key: `node test/samples/make-samples.mjs [folder]`; without a folder, into the repository. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeSamples } from "./make/samples.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
const samplesFolder = target ? join(target, "samples") : join(here, "../../assets/samples");
const keyFolder = target ?? here;

const { files, key, records } = await makeSamples();
mkdirSync(samplesFolder, { recursive: true });
for (const { name, bytes } of files) writeFileSync(join(samplesFolder, name), bytes);
writeFileSync(join(keyFolder, "key.json"), `${JSON.stringify(key, null, 1)}\n`);
writeFileSync(join(keyFolder, "key-records.jsonl"), `${records}\n`);
console.log(`${files.length} files, ${key.rows} rows, ${key.planted.length} planted problems`);
