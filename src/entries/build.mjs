/** Builds the pane, the page and the command line: `npm run build -- --base <https address>`. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { base: { type: "string" } } });
if (values.base !== undefined && !/^https:\/\/[^\s/]+/u.test(values.base)) {
  process.stderr.write(`--base “${values.base}” phải bắt đầu bằng “https:” và có tên máy chủ.\n`);
  process.exit(2);
}
const require = createRequire(import.meta.url);
const webpack = path.join(path.dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
const base = values.base === undefined ? [] : ["--env", `base=${values.base}`];
const run = spawnSync(process.execPath, [webpack, "--mode", "production", ...base], { stdio: "inherit" });
process.exitCode = run.status ?? 1;
