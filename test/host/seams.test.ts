/** The client is used as it is published: each seam that the host leans on is there, and the gate is the client's own. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadClient } from "./attach/node-client";
import { openBlank } from "./open-excel";
import { isSetSupported, profiles } from "./profiles";
import type { ProfileName } from "./profiles";

const root = path.resolve(__dirname, "../..");
const packageJson = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe("the client", () => {
  it("is a development dependency of one exact version, never shipped", () => {
    expect(packageJson.devDependencies["@microsoft/office-js"]).toBe("1.1.110");
    expect(packageJson.dependencies["@microsoft/office-js"]).toBeUndefined();
  });

  it("has each seam that the host uses", () => {
    const seams = loadClient("excel");
    expect(typeof seams.HostBridge.init).toBe("function");
    expect(typeof seams.CommonUtility._doApiNotSupportedCheck).toBe("boolean");
    expect(seams.GenericEventRegistration.s_genericEventRegistrations).toBeDefined();
    expect(seams.Utility).toBeDefined();
  });
});

describe("profiles", () => {
  it.each<[ProfileName, string, boolean]>([
    ["1.1", "1.1", true],
    ["1.1", "1.2", false],
    ["1.7", "1.9", false],
    ["1.9", "1.9", true],
    ["1.9", "1.10", false],
    ["1.14", "1.15", false],
    ["latest", "1.15", true],
    ["latest", "1.16", false],
  ])("Excel %s has ExcelApi %s: %s", (name, version, expected) => {
    expect(isSetSupported(profiles[name], "ExcelApi", version)).toBe(expected);
  });

  it("make the client itself refuse what a host lacks, before any request", async () => {
    const { host } = openBlank("1.7");
    const run = Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").autoFilter.remove();
      return Promise.resolve();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(host.counters.requests).toBe(0);
  });

  it("let pass what the host has", async () => {
    const { host } = openBlank("1.9");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").autoFilter.remove();
      await context.sync();
    });
    expect(host.counters.requests).toBe(1);
  });
});
