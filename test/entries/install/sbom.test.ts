import { readFileSync } from "node:fs";
import path from "node:path";
import { readSbom } from "../../../src/entries/install/sbom.mjs";

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../../package.json"), "utf8"),
) as Package;

describe("the bill of materials", () => {
  const sbom = readSbom();
  const versions = new Map(sbom.components.map(({ purl, version }) => [purl, version]));
  const purlOf = (name: string, version: string) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

  it("names every package of the product in the version that is locked", () => {
    for (const [name, version] of Object.entries(dependencies))
      expect(versions.get(purlOf(name, version))).toBe(version);
  });

  it("names none that only builds or tests it", () => {
    for (const [name, version] of Object.entries(devDependencies))
      expect(versions.has(purlOf(name, version))).toBe(false);
  });

  it("says neither the day nor a path of the machine that built it", () => {
    expect(sbom).not.toHaveProperty("serialNumber");
    expect(sbom.metadata).not.toHaveProperty("timestamp");
    expect(JSON.stringify(sbom)).not.toContain(path.resolve(__dirname, "../../.."));
  });
});
