import { parseCheckResult } from "../../core";
import type { CheckResult } from "../../core";
import { readJson } from "./read-json";
import { WrongCall } from "./wrong-call";

/** Reads a result of an earlier check that the caller named. */
export async function readResult(file: string): Promise<CheckResult> {
  const parsed = parseCheckResult(await readJson(file));
  if (parsed.ok) return parsed.value;
  throw new WrongCall(
    `Tệp “${file}” không phải kết quả kiểm tra của Sổ Thi đua (${parsed.failure}). Hãy chọn tệp ket-qua.json.`,
  );
}
