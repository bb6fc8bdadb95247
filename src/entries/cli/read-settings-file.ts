import path from "node:path";
import { readFileBytes } from "../../adapters/node/read-file-bytes";
import { readWorkbookFile } from "../../adapters/xlsx/read-workbook-file";
import { describeSourceFailure, findSettingsSheet, parseSettings, readSettingsSheet } from "../../core";
import type { Settings, SettingsFailure, SheetSnapshot } from "../../core";
import { readJson } from "./read-json";
import type { Lang } from "./terminal";
import { WrongCall } from "./wrong-call";

const workbookTypes: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xls", ".ods"]);

/** Reads settings from a JSON file, or from the sheet Tiêu chí of a workbook; throws a WrongCall where one is wrong. */
export async function readSettingsFile(file: string, lang: Lang): Promise<Settings> {
  if (!workbookTypes.has(path.extname(file).toLowerCase())) {
    const parsed = parseSettings(await readJson(file));
    return parsed.ok ? parsed.value : refuse(file, parsed.failure);
  }
  const reading = readSettingsSheet(await readCriteriaSheet(file, lang));
  return reading.ok ? reading.value.settings : refuse(file, reading.failure);
}

async function readCriteriaSheet(file: string, lang: Lang): Promise<SheetSnapshot> {
  const name = path.basename(file);
  const bytes = await readFileBytes(file);
  if (!bytes.ok) throw new WrongCall(describeSourceFailure({ ...bytes.failure, file: name }, lang));
  const workbook = await readWorkbookFile(bytes.value, name);
  if (!workbook.ok) throw new WrongCall(describeSourceFailure(workbook.failure, lang));
  const sheet = findSettingsSheet(workbook.value);
  if (sheet !== undefined) return sheet;
  throw new WrongCall(
    `Tệp “${file}” không có trang Tiêu chí. Hãy chọn tệp tong-hop.xlsx do chương trình ghi ra, hoặc một tệp JSON.`,
  );
}

function refuse(file: string, failures: readonly SettingsFailure[]): never {
  const texts = failures.map(({ text }) => text);
  throw new WrongCall(`Tệp thiết lập “${file}” có giá trị không dùng được:\n${texts.join("\n")}`);
}
