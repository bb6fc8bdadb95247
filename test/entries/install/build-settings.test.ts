/** The builder's settings: the address of `npm run build -- --base <address>` in the manifest, and what builds keep for the next. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fillManifest } from "../../../src/entries/install/fill-manifest.mjs";

const root = path.resolve(__dirname, "../../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

/** Asks the builder's settings in a process of their own; nothing is built. `answer` is an expression over `site` and `single`. */
function ask(env: object, mode: "production" | "development", answer: string): string {
  const script = `
    const { readFileSync } = await import("node:fs");
    const { default: settings } = await import("./webpack.config.js");
    const [site, single] = await settings(${JSON.stringify(env)}, { mode: "${mode}" });
    process.stdout.write(${answer});`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

const manifestBuilt = (env: object): string =>
  ask(
    env,
    "production",
    `site.plugins.flatMap(({ patterns = [] }) => patterns).find(({ to }) => to === "manifest.xml").transform(readFileSync("manifest.xml"))`,
  );

it("fills the manifest with the address asked for, and with that of development where none is", () => {
  const base = "https://thidua.example.vn/so/";
  expect(manifestBuilt({ base })).toBe(fillManifest(manifest, { base, version }));
  expect(manifestBuilt({})).toBe(manifest);
}, 60_000);

it("keeps what was compiled for development apart from production, where npm start would fail on it", () => {
  const kept = (mode: "production" | "development"): readonly string[] =>
    ask({}, mode, "[site, single].map(({ cache }) => cache.name).join()").split(",");
  const names = [...kept("production"), ...kept("development")];
  expect(new Set(names).size).toBe(4);
}, 60_000);

it.each(["http://thidua.example.vn", "thidua.example.vn", "https://"])(
  "builds nothing for the address %s, and says what it must be",
  (base) => {
    const args = ["src/entries/build.mjs", "--base", base];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("phải bắt đầu bằng “https:” và có tên máy chủ");
  },
);
