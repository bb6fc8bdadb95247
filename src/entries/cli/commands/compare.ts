import { writeJson } from "../../../adapters/node/write-json";
import { compareResults, parseCheckResult } from "../../../core";
import type { CheckResult } from "../../../core";
import { readJson, WrongCall } from "../check-options";
import { status } from "../terminal";
import type { Terminal } from "../terminal";

export async function runCompare(before: string, after: string, terminal: Terminal): Promise<number> {
  const [old, next] = [await readResult(before), await readResult(after)];
  await writeJson(terminal.out, compareResults(old, next));
  return status.done;
}

async function readResult(file: string): Promise<CheckResult> {
  const parsed = parseCheckResult(await readJson(file));
  if (parsed.ok) return parsed.value;
  throw new WrongCall(
    `Tệp “${file}” không phải kết quả kiểm tra của Sổ Thi đua (${parsed.failure}). Hãy chọn tệp ket-qua.json.`,
  );
}
