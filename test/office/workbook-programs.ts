import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Runs a test where the program is there; where it is not, says so, and fails on the build machine. */
export function withProgram(
  program: string,
  probe: readonly string[],
  name: string,
  run: () => void | Promise<void>,
) {
  const isThere = spawnSync(program, probe, { stdio: "ignore" }).status === 0;
  it(
    name,
    async () => {
      if (isThere) return run();
      process.stdout.write(`${program} is not installed: "${name}" was not tested.\n`);
      expect(process.env.CI ?? "").toBe("");
    },
    180_000,
  );
}

/** Settings under which LibreOffice calculates a workbook anew when it opens it, instead of trusting stored results. */
const CALCULATE_ON_LOAD = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Lets LibreOffice open a file and save it in another format; each run has a profile of its own. */
export function convert(
  bytes: Uint8Array,
  fileName: string,
  format: "xlsx" | "xls" | "ods" | "pdf" | "docx" | "odt",
): Uint8Array {
  return inFolder((folder) => {
    const source = join(folder, fileName);
    writeFileSync(source, bytes);
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), CALCULATE_ON_LOAD);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const outcome = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", outcome, source], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(outcome, fileName.replace(/\.\w+$/, `.${format}`))));
  });
}

/** Gives the work a folder that is gone afterwards. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
