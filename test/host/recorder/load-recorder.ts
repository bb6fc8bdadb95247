import { readFileSync } from "node:fs";
import path from "node:path";
import type { Recording } from "./replay";

/** Runs the recorder page's own script, without the page, and gives what its button calls. */
export function loadRecorder(): (host: "Excel" | "Word") => Promise<Recording> {
  const page = readFileSync(path.join(__dirname, "recorder.html"), "utf8");
  const script = /<script id="recorder">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
  (0, eval)(script);
  return (globalThis as unknown as { recordOffice: (host: string) => Promise<Recording> }).recordOffice;
}
