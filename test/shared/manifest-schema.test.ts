/** The manifest against Microsoft's own schemas. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillManifest } from "../../src/entries/install/fill-manifest.mjs";
import { canRun, sharedFolder } from "./shared-folder";

const manifest = path.resolve(__dirname, "../../manifest.xml");

function validate(file: string, schema: string): string {
  const run = spawnSync("xmllint", [
    "--noout",
    "--nonet",
    "--schema",
    path.join(sharedFolder, "schemas/manifest", schema),
    file,
  ]);
  return run.status === 0 ? "valid" : run.stderr.toString();
}

describe("manifest.xml", () => {
  it("is valid by the manifest's schema", () => {
    if (!canRun("schemas/manifest", ["xmllint"])) return;
    expect(validate(manifest, "OfficeAppManifestV1_1.xsd")).toBe("valid");
  });

  it("is valid once it bears a commune's own address", () => {
    if (!canRun("schemas/manifest", ["xmllint"])) return;
    const file = path.join(mkdtempSync(path.join(tmpdir(), "manifest-")), "manifest.xml");
    const given = { base: "https://thidua.example.vn/so", version: "12.3.45" };
    writeFileSync(file, fillManifest(readFileSync(manifest, "utf8"), given));
    expect(validate(file, "OfficeAppManifestV1_1.xsd")).toBe("valid");
  });

  it("has valid version overrides", () => {
    if (!canRun("schemas/manifest", ["xmllint"])) return;
    const text = readFileSync(manifest, "utf8");
    const overrides = /<VersionOverrides[\s\S]*<\/VersionOverrides>/u.exec(text)?.[0] ?? "";
    const namespaces =
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"';
    const file = path.join(mkdtempSync(path.join(tmpdir(), "manifest-")), "overrides.xml");
    writeFileSync(file, overrides.replace("<VersionOverrides", `<VersionOverrides${namespaces}`));
    expect(validate(file, "TaskPaneAppVersionOverridesV1_0.xsd")).toBe("valid");
  });
});
