import { writeJson } from "../../../adapters/node/write-json";
import { listCodes } from "../../../core";
import { status } from "../terminal";
import type { Terminal } from "../terminal";

export async function runCodes(terminal: Terminal): Promise<number> {
  await writeJson(terminal.out, listCodes());
  return status.done;
}
