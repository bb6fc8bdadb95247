/** `npm run build -- --base <address>`: the address goes through the builder's settings into the manifest beside the built files. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fillManifest } from "../../../src/entries/install/fill-manifest.mjs";

const root = path.resolve(__dirname, "../../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

/** Gives the manifest as the builder would copy it; nothing is built. */
function manifestBuilt(env: object): string {
  const script = `
    const { default: settings } = await import("./webpack.config.js");
    const [site] = await settings(${JSON.stringify(env)}, { mode: "production" });
    const patterns = site.plugins.flatMap(({ patterns = [] }) => patterns);
    const { transform } = patterns.find(({ to }) => to === "manifest.xml");
    process.stdout.write(transform(await import("node:fs").then((fs) => fs.readFileSync("manifest.xml"))));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

it("fills the manifest with the address asked for, and with that of development where none is", () => {
  const base = "https://thidua.example.vn/so/";
  expect(manifestBuilt({ base })).toBe(fillManifest(manifest, { base, version }));
  expect(manifestBuilt({})).toBe(manifest);
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
