/**
 * The benchmark: our phases at growing sizes, and the peers beside us on the same files, interleaved, best of three.
 * Writes .tmp/bench/bench.json and prints a table. Needs Python with xlsxwriter for the files; peers that are absent are named.
 *
 * Usage: npm run bench -- [sizes, such as 1000,10000] [--peers]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "../..");
const shared = path.resolve(process.env.SO_THI_DUA_SHARED ?? path.join(root, "../shared"));
const work = path.join(root, ".tmp/bench");
const python = "/usr/bin/python3";
const appliedOn = "2025-08-20";
const repetitions = 3;

const sizes = (process.argv.find((word) => /^\d[\d,]*$/u.test(word)) ?? "1000,10000,100000,200000")
  .split(",")
  .map(Number);
const withPeers = process.argv.includes("--peers");

function need(condition, what) {
  if (condition) return;
  process.stderr.write(`The benchmark does not run without ${what}.\n`);
  process.exit(process.env.CI ? 1 : 0);
}

function workbookOf(rows) {
  const file = path.join(work, `d${rows}.xlsx`);
  if (!existsSync(file))
    execFileSync(python, [
      path.join(shared, "bench/gen.py"),
      String(rows),
      file,
      file.replace(".xlsx", ".json"),
    ]);
  return file;
}

/** Bundles the phases with the builder that the product itself uses. */
function bundle() {
  const webpack = path.join(path.dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
  for (const [part, out] of [
    ["bench", path.join(work, "phases")],
    ["cli", path.join(work, "cli")],
  ]) {
    execFileSync(
      process.execPath,
      [webpack, "--mode", "production", "--env", `part=${part}`, "--env", `out=${out}`],
      { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
    );
  }
}

/** Runs a program as a whole process; gives CPU and wall seconds and peak memory. */
function timed(command, args) {
  const before = process.resourceUsage();
  const start = performance.now();
  const run = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 30 });
  const wall = (performance.now() - start) / 1000;
  const report = run.stdout.split("\n").find((line) => line.startsWith("{"));
  const time = /(\d+\.\d+)user (\d+\.\d+)system .*?(\d+)maxresident/u.exec(run.stderr);
  return {
    ok: run.status !== null && run.status < 2,
    wall,
    cpu: time ? Number(time[1]) + Number(time[2]) : undefined,
    peakMb: time ? Number(time[3]) / 1024 : undefined,
    report,
    before,
  };
}

const best = (runs, key) => Math.min(...runs.map((run) => run[key]).filter((value) => value !== undefined));

function peersOf() {
  const bench = path.join(shared, "bench");
  const modules = path.join(work, "peers");
  if (!existsSync(path.join(modules, "node_modules"))) {
    mkdirSync(modules, { recursive: true });
    for (const name of [
      "package.json",
      "common.mjs",
      "p1_sheetjs_plain.mjs",
      "p2_sheetjs_ajv_jre.mjs",
      "p3_exceljs_zod.mjs",
      "p4_pandas.py",
      "p5_openpyxl_plain.py",
    ]) {
      execFileSync("cp", [path.join(bench, name), modules]);
    }
    execFileSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: modules, stdio: "ignore" });
  }
  const node = (file) => [process.execPath, [path.join(modules, file)]];
  return {
    "SheetJS + plain code (floor)": node("p1_sheetjs_plain.mjs"),
    "SheetJS + ajv + json-rules-engine": node("p2_sheetjs_ajv_jre.mjs"),
    "exceljs + zod": node("p3_exceljs_zod.mjs"),
    "pandas + openpyxl": [python, [path.join(modules, "p4_pandas.py")]],
    "openpyxl + plain Python": [python, [path.join(modules, "p5_openpyxl_plain.py")]],
  };
}

function comparePrograms(file) {
  const ours = [
    process.execPath,
    [
      "-e",
      `require(${JSON.stringify(path.join(work, "cli/so-thi-dua.cjs"))}).main(process.argv.slice(1)).then((code) => { process.exitCode = code; })`,
      "check",
      file,
      "--applied-on",
      appliedOn,
    ],
  ];
  const programs = {
    "Sổ Thi đua": ours,
    ...Object.fromEntries(
      Object.entries(peersOf()).map(([name, [command, args]]) => [name, [command, [...args, file]]]),
    ),
  };
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let turn = 0; turn < repetitions; turn += 1) {
    for (const [name, [command, args]] of Object.entries(programs))
      runs[name].push(
        timed("/usr/bin/time", [
          "-f",
          "%Uuser %Ssystem %Eelapsed %PCPU (%Xavgtext+%Davgdata %Mmaxresident)k",
          command,
          ...args,
        ]),
      );
  }
  return Object.entries(runs).map(([name, all]) => ({
    name,
    cpuS: best(all, "cpu"),
    wallS: best(all, "wall"),
    peakMb: best(all, "peakMb"),
    ok: all.every((run) => run.ok),
  }));
}

function phasesOf(file) {
  const runs = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    const out = execFileSync(process.execPath, [path.join(work, "phases/phases.cjs"), file, appliedOn], {
      encoding: "utf8",
    });
    runs.push(JSON.parse(out));
  }
  const [first] = runs;
  const phases = first.phases.map(({ phase }, index) => ({
    phase,
    cpuMs: Math.min(...runs.map((run) => run.phases[index].cpuMs)),
    wallMs: Math.min(...runs.map((run) => run.phases[index].wallMs)),
  }));
  return {
    rows: first.rows,
    phases,
    peakMb: Math.min(...runs.map((run) => run.peakMb)),
    counts: first.counts,
  };
}

/** The exponent k of cost = rows^k between the first and last size from 10,000 rows on. */
function exponentOf(results) {
  const large = results.filter((result) => result.rows >= 10_000);
  const [from, to] = [large[0], large.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  const cost = (result) => result.phases.reduce((sum, phase) => sum + phase.cpuMs, 0);
  return Math.log(cost(to) / cost(from)) / Math.log(to.rows / from.rows);
}

need(
  existsSync(path.join(shared, "bench/gen.py")),
  `${path.join("bench", "gen.py")} of the shared material (SO_THI_DUA_SHARED)`,
);
need(spawnSync(python, ["-c", "import xlsxwriter"]).status === 0, "python3-xlsxwriter");
mkdirSync(work, { recursive: true });
bundle();
const results = sizes.map((rows) => phasesOf(workbookOf(rows)));
for (const { rows, phases, peakMb } of results) {
  process.stdout.write(
    `${rows} rows: ${phases.map((phase) => `${phase.phase} ${phase.cpuMs.toFixed(0)} ms`).join(", ")} CPU; peak ${peakMb.toFixed(0)} MB\n`,
  );
}
const exponent = exponentOf(results);
if (exponent !== null) process.stdout.write(`growth exponent ${exponent.toFixed(2)}\n`);
const programs = withPeers
  ? sizes
      .filter((rows) => rows === 10_000 || rows === 100_000)
      .map((rows) => ({ rows, programs: comparePrograms(workbookOf(rows)) }))
  : [];
for (const { rows, programs: all } of programs) {
  for (const program of all)
    process.stdout.write(
      `${rows} rows, ${program.name}: ${program.cpuS.toFixed(2)} s CPU, ${program.wallS.toFixed(2)} s, ${program.peakMb.toFixed(0)} MB${program.ok ? "" : " (failed)"}\n`,
    );
}
const machine = `${os.cpus()[0]?.model ?? "?"}, ${os.cpus().length} cores, Node ${process.version}`;
writeFileSync(
  path.join(work, "bench.json"),
  `${JSON.stringify({ machine, appliedOn, results, exponent, programs }, null, 2)}\n`,
);
process.stdout.write(`written: ${path.relative(root, path.join(work, "bench.json"))}\n`);
