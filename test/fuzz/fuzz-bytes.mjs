/**
 * Byte-level fuzzing by hand: damaged copies of the corpus, the samples and the fixtures for some minutes. Every case must
 * end in a workbook or one typed failure, within 20 seconds and 1 GB, every cell accounted for.
 *
 * Usage: npm run fuzz:bytes -- [minutes, 20 unless told] [seed, 1 unless told] [one case alone, or all] [part of the files' names]
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "../..");
const shared = path.resolve(process.env.SO_THI_DUA_SHARED ?? path.join(root, "../shared"));
const out = path.join(root, ".tmp/fuzz");
const [minutes, seed] = [Number(process.argv[2] ?? 20), process.argv[3] ?? "1"];
const [only, named] = [process.argv[4] ?? "all", process.argv[5] ?? ""];

/** Larger files say nothing new about the readers and cost most of the time. */
const largestBytes = 300_000;
const deadlineMs = 20_000;
const mostMb = 1024;
const batch = 2_000;

function workbooksIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(xlsx|xlsm|xls|ods|csv|html?)$/iu.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0 && statSync(file).size < largestBytes)
    .sort();
}

function bundle() {
  const webpack = path.join(path.dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
  const args = [webpack, "--mode", "production", "--env", "part=fuzz", "--env", `out=${out}`];
  execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

/** Runs cases until the batch or the time ends; a case that keeps the child too long is a fault and ends the child. */
function runBatch(from, to, end, files, tally) {
  return new Promise((resolve) => {
    const script = path.join(out, "read-damaged.cjs");
    const child = spawn(process.execPath, [script, seed, String(from), String(to), ...files], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    let running;
    let ended = from;
    const arm = () =>
      setTimeout(() => {
        tally.faults.push({ ...running, fault: `took longer than ${deadlineMs / 1000} s` });
        child.kill("SIGKILL");
      }, deadlineMs);
    let deadline = arm();
    createInterface({ input: child.stdout }).on("line", (text) => {
      const line = JSON.parse(text);
      clearTimeout(deadline);
      deadline = arm();
      if ("begins" in line) {
        running = line;
        return;
      }
      ended = line.ends + 1;
      tally.cases += 1;
      tally.outcomes[line.outcome] = (tally.outcomes[line.outcome] ?? 0) + 1;
      if (line.fault || line.peakMb > mostMb) tally.faults.push({ ...running, ...line });
      tally.peakMb = Math.max(tally.peakMb, line.peakMb);
      if (performance.now() > end || line.peakMb > mostMb) child.kill("SIGKILL");
    });
    child.on("close", () => {
      clearTimeout(deadline);
      resolve(Math.max(ended, (running?.begins ?? from - 1) + 1));
    });
  });
}

const files = [
  path.join(shared, "corpus"),
  path.join(root, "assets/samples"),
  path.join(root, "test/fixtures"),
];
const workbooks = files.flatMap(workbooksIn).filter((file) => file.includes(named));
bundle();
const tally = { seed: Number(seed), cases: 0, outcomes: {}, peakMb: 0, faults: [] };
if (only !== "all") await runBatch(Number(only), Number(only), Infinity, workbooks, tally);
else {
  const end = performance.now() + minutes * 60_000;
  for (let next = 0; performance.now() < end;)
    next = await runBatch(next, next + batch - 1, end, workbooks, tally);
}
process.stdout.write(`${JSON.stringify({ files: workbooks.length, minutes, ...tally }, null, 2)}\n`);
process.exitCode = tally.faults.length > 0 ? 1 : 0;
