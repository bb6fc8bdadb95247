/** The pictures of summary and report in README and help show them as they are. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { drawOfficePages } from "../docs/pictures/draw-office-pages.mjs";
import { inFolder, withProgram } from "./workbook-programs";

const root = resolve(__dirname, "../..");

withProgram(
  "soffice",
  ["--version"],
  "show what the demo writes (else: npm run demo && npm run build && npm run pictures)",
  () => {
    execFileSync("node", ["src/entries/cli/start.mjs", "demo"], { cwd: root, stdio: "ignore" });
    inFolder((folder) => {
      for (const { file, structure } of drawOfficePages(resolve(root, "out"), folder)) {
        const recorded = resolve(root, "assets/pictures", basename(file).replace(".png", ".txt"));
        expect([basename(file), `${structure}\n`]).toEqual([basename(file), readFileSync(recorded, "utf8")]);
      }
    });
  },
);
