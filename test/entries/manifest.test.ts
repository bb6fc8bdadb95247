/** The manifest names what exists: icons of the right sizes, both hosts, one address. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** Width and height stand in a PNG's first chunk. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  it("opens in Excel and Word", () => {
    expect([...manifest.matchAll(/<Host Name="(\w+)"/gu)].map((match) => match[1])).toEqual([
      "Document",
      "Workbook",
    ]);
  });

  it("asks for no requirement set, so that old Excel is told what to do by the pane instead of hiding the add-in", () => {
    expect(manifest).not.toContain("<Requirements>");
  });

  it("takes everything from one address, which the build replaces", () => {
    const hosts = [...manifest.matchAll(/DefaultValue="(https?:\/\/[^/"]+)/gu)].map((match) => match[1]);
    expect(new Set(hosts)).toEqual(new Set(["https://localhost:3000"]));
  });

  it.each([16, 32, 64, 80, 128])("has an icon of %i pixels", (size) => {
    const file = path.join(root, `assets/icons/icon-${String(size)}.png`);
    expect(sizeOf(file)).toEqual([size, size]);
  });

  it("names only icons that exist", () => {
    const named = [...manifest.matchAll(/assets\/icons\/[\w-]+\.png/gu)].map((match) => match[0]);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
