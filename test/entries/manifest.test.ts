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

  it("offers to open, check and total in Excel, each leading to its own step", () => {
    const excel = /<Host xsi:type="Workbook">[^]*?<\/Host>/u.exec(manifest)?.[0] ?? "";
    expect(
      [...excel.matchAll(/<Control xsi:type="Button" id="([\w.]+)"/gu)].map((match) => match[1]),
    ).toEqual(["SoThiDua.Excel.Open", "SoThiDua.Excel.Check", "SoThiDua.Excel.Summary"]);
    expect([...manifest.matchAll(/taskpane\.html\?step=(\w+)/gu)].map((match) => match[1])).toEqual([
      "check",
      "summary",
    ]);
  });

  it("names nothing that its resources lack", () => {
    const named = [...manifest.matchAll(/resid="([\w.]+)"/gu)].map((match) => match[1]);
    const given = new Set([...manifest.matchAll(/<bt:\w+ id="([\w.]+)"/gu)].map((match) => match[1]));
    expect(named.filter((id) => !given.has(id))).toEqual([]);
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
