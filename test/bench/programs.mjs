/** The programs that are timed as whole processes: ours, and the peers of the shared material. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

export const python = "/usr/bin/python3";
export const repetitions = 3;

/** The engine as the package's scripts start it. */
export const engine = [
  "--max-semi-space-size=8",
  "--require",
  path.resolve(import.meta.dirname, "../../src/entries/cli/tune-engine.cjs"),
];

const timeFormat = "%Uuser %Ssystem %Eelapsed %PCPU (%Xavgtext+%Davgdata %Mmaxresident)k";
const peerFiles = [
  "package.json",
  "common.mjs",
  "p1_sheetjs_plain.mjs",
  "p2_sheetjs_ajv_jre.mjs",
  "p3_exceljs_zod.mjs",
  "p4_pandas.py",
  "p5_openpyxl_plain.py",
];

/** Runs a program as a whole process; gives CPU and wall seconds, peak memory and its report. */
export function timed([command, args], output = "pipe") {
  const start = performance.now();
  const all = ["-f", timeFormat, command, ...args];
  const stdio = ["ignore", output, "pipe"];
  const run = spawnSync("/usr/bin/time", all, { encoding: "utf8", maxBuffer: 1 << 30, stdio });
  const wallS = (performance.now() - start) / 1000;
  const time = /(\d+\.\d+)user (\d+\.\d+)system .*?(\d+)maxresident/u.exec(run.stderr);
  const report = run.stdout?.split("\n").find((line) => line.startsWith("{"));
  return {
    ok: run.status !== null && run.status < 2,
    wallS,
    cpuS: time ? Number(time[1]) + Number(time[2]) : undefined,
    peakMb: time ? Number(time[3]) / 1024 : undefined,
    report,
  };
}

/** Our command line on one file, started as the package's script starts it. */
export function ourCheck(work, file, appliedOn, ...options) {
  const program = JSON.stringify(path.join(work, "cli/so-thi-dua.cjs"));
  const start = `require(${program}).main(process.argv.slice(1)).then((code) => { process.exitCode = code; })`;
  return [process.execPath, [...engine, "-e", start, "check", file, "--applied-on", appliedOn, ...options]];
}

function peersOf(shared, work) {
  const modules = path.join(work, "peers");
  if (!existsSync(path.join(modules, "node_modules"))) {
    mkdirSync(modules, { recursive: true });
    for (const name of peerFiles) execFileSync("cp", [path.join(shared, "bench", name), modules]);
    execFileSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: modules, stdio: "ignore" });
  }
  const node = (file) => [process.execPath, path.join(modules, file)];
  return {
    "SheetJS + plain code (floor)": node("p1_sheetjs_plain.mjs"),
    "SheetJS + ajv + json-rules-engine": node("p2_sheetjs_ajv_jre.mjs"),
    "exceljs + zod": node("p3_exceljs_zod.mjs"),
    "pandas + openpyxl": [python, path.join(modules, "p4_pandas.py")],
    "openpyxl + plain Python": [python, path.join(modules, "p5_openpyxl_plain.py")],
  };
}

const best = (runs, key) => Math.min(...runs.map((run) => run[key]).filter((value) => value !== undefined));

/** Times ours and every peer on one file, interleaved, best of three, with what each counted. */
export function comparePrograms({ file, shared, work, appliedOn, ours }) {
  const peers = Object.entries(peersOf(shared, work)).map(([name, [command, script]]) => [
    name,
    [command, [script, file]],
  ]);
  const programs = new Map([["Sổ Thi đua", ourCheck(work, file, appliedOn)], ...peers]);
  const runs = new Map([...programs.keys()].map((name) => [name, []]));
  for (let turn = 0; turn < repetitions; turn += 1)
    for (const [name, program] of programs) runs.get(name).push(timed(program));
  const results = [...runs].map(([name, all]) => {
    const reports = name === "Sổ Thi đua" ? [ours] : all.map(({ report }) => JSON.parse(report ?? "{}"));
    const [{ counts, totals }] = reports;
    return {
      name,
      // Only some peers tell how long the parsing alone took.
      readMs: best(
        reports.map(({ ms }) => ({ readMs: ms?.read })),
        "readMs",
      ),
      cpuS: best(all, "cpuS"),
      wallS: best(all, "wallS"),
      peakMb: best(all, "peakMb"),
      ok: all.every((run) => run.ok),
      counts,
      totals,
    };
  });
  const peerCounts = new Set(results.slice(1).map(({ counts }) => JSON.stringify(counts)));
  const hashes = new Set(results.map(({ totals }) => totals?.hash));
  return { programs: results, peersCountAlike: peerCounts.size === 1, hashesAlike: hashes.size === 1 };
}
