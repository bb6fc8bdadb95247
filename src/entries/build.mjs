/**
 * Builds the pane, the page (as a site and as one file) and the command line, and writes what installing needs:
 * `npm run build -- --base <https address> --share <\\server\folder>`.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import { writeInstall } from "./install/write-install.mjs";

const { values } = parseArgs({ options: { base: { type: "string" }, share: { type: "string" } } });
if (values.base !== undefined && !/^https:\/\/[^\s/]+/u.test(values.base)) {
  process.stderr.write(`--base “${values.base}” phải bắt đầu bằng “https:” và có tên máy chủ.\n`);
  process.exit(2);
}
if (values.share !== undefined && !/^\\\\[^\\/:*?"<>|]+\\[^/:*?"<>|]+$/u.test(values.share)) {
  process.stderr.write(`--share “${values.share}” phải có dạng \\\\MAY-CHU\\thu-muc.\n`);
  process.exit(2);
}
const require = createRequire(import.meta.url);
const webpack = path.join(path.dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
const base = values.base === undefined ? [] : ["--env", `base=${values.base}`];
const run = spawnSync(process.execPath, [webpack, "--mode", "production", ...base], { stdio: "inherit" });
process.exitCode = run.status ?? 1;
if (run.status === 0) {
  const dist = path.resolve(import.meta.dirname, "../../dist");
  writeInstall(dist, {
    base: values.base ?? "https://localhost:3000",
    share: values.share ?? String.raw`\\MAY-CHU\so-thi-dua`,
  });
}
