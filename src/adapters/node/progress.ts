/** A line on standard error that says how far the work is, where there is a terminal to see it. */
import type { WriteStream } from "node:tty";

export interface Progress {
  step(text: string): void;
  done(): void;
}

export function createProgress(out: Pick<WriteStream, "write" | "isTTY" | "columns">): Progress {
  if (!out.isTTY) return { step: () => undefined, done: () => undefined };
  const clear = (): void => void out.write("\r\u001b[K");
  return {
    step: (text) => {
      clear();
      out.write(
        Array.from(text)
          .slice(0, Math.max(20, (out.columns || 80) - 1))
          .join(""),
      );
    },
    done: clear,
  };
}
