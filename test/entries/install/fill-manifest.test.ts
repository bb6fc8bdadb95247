import { readFileSync } from "node:fs";
import path from "node:path";
import { fillManifest } from "../../../src/entries/install/fill-manifest.mjs";

const root = path.resolve(__dirname, "../../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

const base = "https://thidua.example.vn/so/";
const filled = fillManifest(manifest, { base, version });

it("takes everything from the address given, and opens no other domain", () => {
  const addresses = [...filled.matchAll(/DefaultValue="(https?:[^"]+)"/gu)].map((match) => match[1] ?? "");
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((each) => !each.startsWith("https://thidua.example.vn/so/"))).toEqual([]);
  expect(filled).not.toContain("localhost");
  expect(filled).toContain("<AppDomain>https://thidua.example.vn</AppDomain>");
});

it("bears the package's version as four numbers, in the project too", () => {
  expect(fillManifest(manifest, { version: "1.2.3" })).toContain("<Version>1.2.3.0</Version>");
  expect(fillManifest(manifest, { version: "1.2.3-beta.4" })).toContain("<Version>1.2.3.0</Version>");
  expect(fillManifest(manifest, { version })).toBe(manifest);
});
