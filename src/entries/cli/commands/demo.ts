import path from "node:path";
import { runRun } from "./run";
import { status } from "../terminal";
import type { Terminal } from "../terminal";

/** The bundle lies in dist/cli; the samples two folders up. */
const root = path.resolve(__dirname, "../..");

/** Runs the main job on the samples; findings are what it is there to show, so they are no failure. */
export async function runDemo(terminal: Terminal): Promise<number> {
  const options = {
    out: path.relative(process.cwd(), path.join(root, "out")) || "out",
    commune: "xã Tân Lập",
    period: "2020-2025",
    appliedOn: "2025-07-25",
    lang: "vi",
  } as const;
  const exit = await runRun([path.join(root, "assets/samples")], options, terminal);
  return exit === status.findings ? status.done : exit;
}
