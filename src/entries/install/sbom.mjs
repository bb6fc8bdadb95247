/** The list of what the product is made of, in CycloneDX, as npm reads it from the lock file. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");

/**
 * Gives the list of all production packages; without day and serial number, so that equal sources give equal lists.
 *
 * npm's own `--omit dev` also leaves out packages that are needed twice, once by a tool: the lock file says which are ours.
 */
export function readSbom() {
  const sbom = JSON.parse(askNpm("sbom", "--sbom-format", "cyclonedx"));
  const ours = productionPackages();
  const components = sbom.components.filter(({ name, version }) => ours.has(`${name}@${version}`));
  const kept = new Set([
    sbom.metadata.component["bom-ref"],
    ...components.map((component) => component["bom-ref"]),
  ]);
  const dependencies = sbom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  return { ...sbom, components, dependencies };
}

function askNpm(...args) {
  const npm = process.env.npm_execpath;
  const [command, all] = npm === undefined ? ["npm", args] : [process.execPath, [npm, ...args]];
  return execFileSync(command, all, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
}

function productionPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const ours = Object.entries(packages).filter(
    ([place, { dev, devOptional }]) => place !== "" && dev !== true && devOptional !== true,
  );
  return new Set(ours.map(([place, { version }]) => `${place.replace(/^.*node_modules\//u, "")}@${version}`));
}
