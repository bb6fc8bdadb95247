/** The manifest as it stands in the project names the address of development. */
const developmentBase = "https://localhost:3000";

/**
 * Fills a manifest with the address of the built files, which may lie in a folder of their server, and with the version:
 * "0.1.0" becomes "0.1.0.0", since Office asks for four numbers.
 */
export function fillManifest(manifest, { base = developmentBase, version }) {
  const domain = `<AppDomain>${new URL(base).origin}</AppDomain>`;
  return manifest
    .replaceAll(`<AppDomain>${developmentBase}</AppDomain>`, domain)
    .replaceAll(developmentBase, base.replace(/\/+$/u, ""))
    .replace(/<Version>[^<]*<\/Version>/u, `<Version>${fourNumbers(version)}</Version>`);
}

/** What follows the three numbers, as in "0.2.0-beta.1", has no place in a manifest. */
function fourNumbers(version) {
  const [numbers = ""] = version.split(/[-+]/u);
  return [...numbers.split("."), "0", "0", "0"].slice(0, 4).join(".");
}
