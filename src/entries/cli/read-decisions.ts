/** Reads what the council decided, from a summary workbook or from JSON. */
import path from "node:path";
import { readFileBytes } from "../../adapters/node/read-file-bytes";
import { readWorkbookFile } from "../../adapters/xlsx/read-workbook-file";
import { describeSourceFailure, parseDecisionFile, readDecisionSheets } from "../../core";
import type { DecisionFile } from "../../core";
import { readJson } from "./read-json";
import type { Lang } from "./terminal";
import { WrongCall } from "./wrong-call";

/** Throws a WrongCall with one sentence where the file cannot be used at all. */
export async function readDecisions(file: string, lang: Lang): Promise<DecisionFile> {
  if (path.extname(file).toLowerCase() === ".json") {
    const parsed = parseDecisionFile(await readJson(file));
    if (parsed.ok) return parsed.value;
    throw new WrongCall(`Tệp quyết định “${file}” có chỗ không dùng được: ${parsed.failure}`);
  }
  const name = path.basename(file);
  const bytes = await readFileBytes(file);
  if (!bytes.ok) throw new WrongCall(describeSourceFailure({ ...bytes.failure, file: name }, lang));
  const workbook = await readWorkbookFile(bytes.value, name);
  if (!workbook.ok) throw new WrongCall(describeSourceFailure(workbook.failure, lang));
  return readDecisionSheets(workbook.value);
}
