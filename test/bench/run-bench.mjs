/**
 * The benchmark: our phases at growing sizes, from file and from memory, and with every row failing; the peers beside us on the
 * same files, interleaved, best of three; requests and bytes to Excel; bundle sizes; the largest output streamed; with --pane
 * how soon pane and page stand in a browser, and how long a key waits there.
 * Writes .tmp/bench/bench.json and .tmp/bench/bench.md and prints the latter; --pane without sizes measures nothing else and
 * writes .tmp/bench/pane.json and pane.md.
 *
 * Usage: npm run bench -- [sizes, such as 1000,10000] [--peers] [--stream] [--pane]
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { benchPart } from "./make-table.mjs";
import { panePart, paneTargets } from "./pane-table.mjs";
import { comparePrograms, engine, ourCheck, python, repetitions, timed } from "./programs.mjs";
import { targetsOf } from "./targets.mjs";

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "../..");
const shared = path.resolve(process.env.SO_THI_DUA_SHARED ?? path.join(root, "../shared"));
const work = path.join(root, ".tmp/bench");
const appliedOn = "2025-08-20";

const sizesAsked = process.argv.find((word) => /^\d[\d,]*$/u.test(word));
const sizes = (sizesAsked ?? "1000,10000,100000,200000").split(",").map(Number);
const withPeers = process.argv.includes("--peers");
const withStream = process.argv.includes("--stream");
const withPane = process.argv.includes("--pane");

function need(condition, what) {
  if (condition) return;
  process.stderr.write(`The benchmark does not run without ${what}.\n`);
  process.exit(process.env.CI ? 1 : 0);
}

function workbookOf(rows) {
  const file = path.join(work, `d${String(rows)}.xlsx`);
  const key = file.replace(".xlsx", ".json");
  if (!existsSync(file)) execFileSync(python, [path.join(shared, "bench/gen.py"), String(rows), file, key]);
  return file;
}

/** Bundles with the builder that the product itself uses. */
function bundle() {
  const webpack = path.join(path.dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
  for (const [part, out] of [
    ["bench", path.join(work, "phases")],
    ["cli", path.join(work, "cli")],
  ]) {
    const args = [webpack, "--mode", "production", "--env", `part=${part}`, "--env", `out=${out}`];
    execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  }
}

function runPhases(file, variant) {
  const args = [...engine, "--max-old-space-size=6000", path.join(work, "phases/phases.cjs")];
  args.push(file, appliedOn, variant);
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** Above this size the summary is not written: that is timed at the sizes that communes have. */
const mostWritten = 10_000;

function phasesOf(file, rows) {
  const runs = [];
  const failing = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    runs.push(runPhases(file, rows > mostWritten ? "plain" : "output"));
    failing.push(runPhases(file, "failing"));
  }
  const [first] = runs;
  const least = (of) => Math.min(...runs.map(of));
  return {
    rows: first.rows,
    phases: first.phases.map(({ phase }, index) => ({
      phase,
      cpuMs: least((run) => run.phases[index].cpuMs),
      wallMs: least((run) => run.phases[index].wallMs),
    })),
    fromMemoryMs: least((run) => run.fromMemoryMs),
    failingMs: Math.min(...failing.map((run) => run.fromMemoryMs)),
    peakMb: least((run) => run.peakMb),
    counts: first.counts,
    totals: first.totals,
  };
}

/** The exponent k of cost = rows^k between the first and last size from 10,000 rows on. */
function exponentOf(results, cost) {
  const large = results.filter((result) => result.rows >= 10_000);
  const [from, to] = [large[0], large.at(-1)];
  if (from === undefined || from === to) return null;
  return Math.log(cost(to) / cost(from)) / Math.log(to.rows / from.rows);
}

const checking = new Set(["parse", "intake", "entries", "rules", "totals"]);
const checkCost = ({ phases }) =>
  phases.reduce((sum, { phase, cpuMs }) => sum + (checking.has(phase) ? cpuMs : 0), 0);

/** Runs a measurement that needs the parts of the tests; gives what it found. */
function measure(name, environment = {}) {
  const out = path.join(work, `${name}.found.json`);
  const [base] = require(path.join(root, "jest.config.cjs")).projects;
  const config = { ...base, testMatch: [`<rootDir>/test/bench/${name}.ts`] };
  const args = [require.resolve("jest/bin/jest"), "--runInBand", "--config", JSON.stringify(config)];
  const env = { ...process.env, ...environment, BENCH_OUT: out };
  const run = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(readFileSync(out, "utf8"));
}

/** What a browser loads of the entries of pane and page, compressed; empty before `npm run build`. */
function bundleSizes() {
  const folder = path.join(root, "dist/web");
  if (!existsSync(folder)) return [];
  return ["taskpane", "page"].flatMap((name) => {
    const file = readdirSync(folder).find((each) => each.startsWith(`${name}.`) && each.endsWith(".js"));
    if (file === undefined) return [];
    return [{ name, kb: Math.round(gzipSync(readFileSync(path.join(folder, file))).length / 1000) }];
  });
}

/** All that a check can say of the largest file, streamed. */
function streamLargest(rows) {
  const out = path.join(work, "records.json");
  const descriptor = openSync(out, "w");
  const run = timed(ourCheck(work, workbookOf(rows), appliedOn, "--records", "--trace"), descriptor);
  closeSync(descriptor);
  return {
    rows,
    ok: run.ok,
    wallS: run.wallS,
    cpuS: run.cpuS,
    peakMb: run.peakMb,
    mb: statSync(out).size / 1e6,
  };
}

/** Until the pane can show something: file read, understood and judged. */
function firstFinding(results) {
  const usual = results.find(({ rows }) => rows >= 10_000) ?? results.at(-1);
  if (usual === undefined) return null;
  const wallMs = usual.phases.reduce((sum, { phase, wallMs }) => sum + (checking.has(phase) ? wallMs : 0), 0);
  return { rows: usual.rows, wallMs };
}

/** The machine and the day, without which a figure means nothing. */
const circumstances = {
  machine: `${os.cpus()[0]?.model ?? "?"}, ${String(os.cpus().length)} cores, Node ${process.version}`,
  date: new Date().toISOString().slice(0, 10),
};

function write(name, content, text) {
  writeFileSync(path.join(work, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`);
  writeFileSync(path.join(work, `${name}.md`), `${text}\n`);
  process.stdout.write(`${text}\n`);
}

function benchPane() {
  const views = measure("pane-speed");
  const bench = { ...circumstances, views, targets: paneTargets(views) };
  write("pane", bench, panePart(bench));
}

function benchAll() {
  need(
    existsSync(path.join(shared, "bench/gen.py")),
    "bench/gen.py of the shared material (SO_THI_DUA_SHARED)",
  );
  need(spawnSync(python, ["-c", "import xlsxwriter"]).status === 0, "python3-xlsxwriter");
  bundle();
  const results = sizes.map((rows) => {
    const result = phasesOf(workbookOf(rows), rows);
    process.stderr.write(`${String(rows)} rows measured\n`);
    return result;
  });
  const compared = withPeers ? results.filter(({ rows }) => rows === 10_000 || rows === 100_000) : [];
  const programs = compared.map((ours) => ({
    rows: ours.rows,
    ...comparePrograms({ file: workbookOf(ours.rows), shared, work, appliedOn, ours }),
  }));
  const exponents = {
    all: exponentOf(results, checkCost),
    rules: exponentOf(results, ({ fromMemoryMs }) => fromMemoryMs),
  };
  const streamed = withStream ? streamLargest(Math.max(...sizes)) : null;
  const bench = {
    ...circumstances,
    appliedOn,
    results,
    exponents,
    programs,
    targets: targetsOf({ results, exponents, programs, streamed }),
    excel: measure("excel-requests", { BENCH_SIZES: sizes.join() }),
    bundles: bundleSizes(),
    firstFindingMs: firstFinding(results),
    streamed,
  };
  write("bench", bench, benchPart(bench));
}

mkdirSync(work, { recursive: true });
if (sizesAsked !== undefined || !withPane) benchAll();
if (withPane) benchPane();
