/**
 * Makes the pictures of README and guide from what the demo and the built page and pane really show.
 * Needs soffice, pdftoppm and chromium, and `npm run demo` and `npm run build` beforehand.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { drawOfficePages } from "./pictures/draw-office-pages.mjs";
import { drawWebPage } from "./pictures/draw-web-page.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const pictures = path.join(root, "assets/pictures");
const largest = 200_000;

for (const needed of ["out/tong-hop.xlsx", "out/bao-cao.docx", "dist/web/index.html"])
  if (!existsSync(path.join(root, needed)))
    throw new Error(`${needed} is missing: run "npm run demo" and "npm run build" first.`);

const screens = await drawWebPage(path.join(root, "dist/web"), pictures);
for (const { file, structure } of [...drawOfficePages(path.join(root, "out"), pictures), ...screens]) {
  // Beside each picture what stands on it, so that a test notices when that has changed.
  writeFileSync(file.replace(/\.png$/u, ".txt"), `${structure}\n`);
}
takePanePictures();
for (const name of readdirSync(pictures).filter((each) => each.endsWith(".png"))) {
  const { size } = statSync(path.join(pictures, name));
  process.stdout.write(`assets/pictures/${name}: ${String(Math.ceil(size / 1000))} KB\n`);
  if (size > largest) throw new Error(`${name} is larger than ${String(largest / 1000)} KB.`);
}

/** The pane needs the simulated Excel, which runs in the tests. */
function takePanePictures() {
  const jest = path.join(root, "node_modules/jest/bin/jest.js");
  const args = [
    jest,
    "--selectProjects",
    "e2e",
    "--testPathPatterns",
    "pictures-current",
    "-t",
    "the pane shows",
  ];
  execFileSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, UPDATE_PICTURES: "1" },
  });
}
