/** The streams that the command line talks to; tests give their own. */
import type { Readable, Writable } from "node:stream";

export interface Terminal {
  readonly out: Writable;
  readonly err: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly input: Readable;
}

/** Exit statuses of the contract; incomplete outweighs findings. */
export const status = { done: 0, findings: 1, wrongCall: 2, incomplete: 3 } as const;

export type Lang = "vi" | "en";

export function say(terminal: Terminal, text: string): void {
  terminal.err.write(`${text}\n`);
}
