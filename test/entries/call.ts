/** Calls the command line in this process, with streams that are kept. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough, Readable } from "node:stream";
import { main } from "../../src/entries/cli/main";

export interface Called {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** `isTTY` makes standard error a terminal, where people watch. */
export async function call(argv: readonly string[], input = "", isTTY = false): Promise<Called> {
  const out = new PassThrough();
  const err = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const kept = { out: "", err: "" };
  out.on("data", (chunk: Buffer) => (kept.out += chunk.toString("utf8")));
  err.on("data", (chunk: Buffer) => (kept.err += chunk.toString("utf8")));
  const status = await main(argv, { out, err, input: Readable.from([input]) });
  await new Promise((resolve) => setImmediate(resolve));
  return { status, ...kept };
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "so-thi-dua-"));
}
