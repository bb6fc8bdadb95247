/**
 * Writes beside the built page what an installer needs: the shared folder's files, the bill of materials, and samples
 * for web servers.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pagePolicy, panePolicy } from "./policies.mjs";
import { registryFiles } from "./registry-files.mjs";
import { readSbom } from "./sbom.mjs";

const assets = path.resolve(import.meta.dirname, "../../../assets");

/** `base` is the address that the page will have, `share` the shared folder with the manifest. */
export function writeInstall(dist, { base, share }) {
  const folder = path.join(dist, "install");
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(registryFiles(share)))
    writeFileSync(path.join(folder, name), bytes);
  cpSync(path.join(dist, "web/manifest.xml"), path.join(folder, "manifest.xml"));
  writeFileSync(path.join(dist, "sbom.cdx.json"), `${JSON.stringify(readSbom(), null, 2)}\n`);
  writeHosting(dist, new URL(base).hostname);
}

function writeHosting(dist, host) {
  const folder = path.join(dist, "hosting");
  mkdirSync(folder, { recursive: true });
  const pane = panePolicy(readFileSync(path.join(dist, "web/taskpane.html"), "utf8"));
  for (const name of ["nginx.conf", "web.config"]) {
    const sample = readFileSync(path.join(assets, "hosting", name), "utf8");
    const filled = sample
      .replaceAll("__PANE_POLICY__", pane)
      .replaceAll("__PAGE_POLICY__", pagePolicy)
      .replaceAll("__HOST__", host);
    writeFileSync(path.join(folder, name), filled);
  }
}
