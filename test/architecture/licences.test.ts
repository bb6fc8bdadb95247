/** What we ship comes under licences that allow it, and nothing needs a script of its own at installation. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const root = path.resolve(__dirname, "../..");
const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages).filter(([at]) => at !== "");
const shipped = packages.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

/** All of them let a program under MIT contain the package, with its notice. */
const compatible = new Set(["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"]);

describe("packages that we ship", () => {
  it("come under compatible licences", () => {
    const others = shipped
      .filter(([, { license }]) => !compatible.has(license ?? ""))
      .map(([at, { license }]) => `${at}: ${license ?? "none named"}`);
    expect(shipped.length).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });

  it("run nothing when they are installed", () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  it("do not contain Microsoft's library, which Office serves itself", () => {
    expect(shipped.map(([at]) => at).filter((at) => at.includes("@microsoft/office-js"))).toEqual([]);
    expect(existsSync(path.join(root, "assets/office-js"))).toBe(false);
  });
});

it("the scripts of all other packages stay off", () => {
  expect(readFileSync(path.join(root, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/mu);
});
