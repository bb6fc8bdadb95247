#!/usr/bin/env node
/** Starts the command line; builds it first where the sources are newer than the last build. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import "./tune-engine.cjs";

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "../../..");
const built = path.join(root, "dist/cli");
const bundle = path.join(built, "so-thi-dua.cjs");

/** Gives the time of the newest file below a folder, in milliseconds. */
function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    const own = entry.isDirectory() ? newest(at) : statSync(at).mtimeMs;
    if (own > time) time = own;
  }
  return time;
}

function isStale() {
  if (!existsSync(bundle)) return true;
  const sources = path.join(root, "src");
  return existsSync(sources) && newest(sources) > statSync(bundle).mtimeMs;
}

/** Builds beside and moves into place, so that two starts at once never see half a build. */
function build() {
  const beside = path.join(root, `dist/cli-${String(process.pid)}`);
  process.stderr.write("Đang dựng chương trình lần đầu (khoảng 10 giây)…\n");
  mkdirSync(path.join(root, "dist"), { recursive: true });
  const webpack = path.join(path.dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
  execFileSync(
    process.execPath,
    [webpack, "--mode", "production", "--env", "part=cli", "--env", `out=${beside}`],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  const old = `${beside}-old`;
  try {
    if (existsSync(built)) renameSync(built, old);
    renameSync(beside, built);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

if (isStale()) build();
const { main } = require(bundle);
process.exitCode = await main(process.argv.slice(2));
