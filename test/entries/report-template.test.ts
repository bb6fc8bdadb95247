/** The report of a run in the commune's own template, and by what the clerk decides. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createDocumentReader } from "../../src/adapters/docx";
import { nodeXml } from "../../src/adapters/docx/reading/node-xml";
import { paragraphXml, wordFile } from "../adapters/docx/word-file";
import { call, temporaryFolder } from "./call";
import { schoolWorkbook } from "./school-workbook";

async function run(files: Readonly<Record<string, Uint8Array | string>>, ...options: string[]) {
  const folder = temporaryFolder();
  const row = { name: "Nguyễn Thị Hương", title: "Lao động tiên tiến" };
  writeFileSync(path.join(folder, "hoa-mai.xlsx"), await schoolWorkbook([row]));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  const out = path.join(folder, "out");
  const paths = options.map((option) => (option in files ? path.join(folder, option) : option));
  const called = await call([
    "run",
    path.join(folder, "hoa-mai.xlsx"),
    "--out",
    out,
    "--applied-on",
    "2025-08-20",
    ...paths,
  ]);
  const file = path.join(out, "bao-cao.docx");
  if (!existsSync(file)) return { ...called, text: null };
  const read = createDocumentReader(nodeXml).read(new Uint8Array(readFileSync(file)), "bao-cao.docx");
  if (!read.ok) throw new Error(read.failure.detail);
  return { ...called, text: read.value.paragraphs.map(({ text }) => text).join("\n") };
}

describe("run with a template", () => {
  it("fills the commune's own document", async () => {
    const template = wordFile(paragraphXml("Mẫu của xã: {{so-luot-ca-nhan.de-nghi}} lượt đề nghị."));
    const { status, text } = await run({ "mau.docx": template }, "--template", "mau.docx");
    expect(status).toBeLessThan(2);
    expect(text).toBe("Mẫu của xã: 1 lượt đề nghị.");
  });

  it("writes nothing where the template has a tag that is not known, or is no Word file", async () => {
    const unknown = await run(
      { "mau.docx": wordFile(paragraphXml("{{so-gi-do}}")) },
      "--template",
      "mau.docx",
    );
    expect([unknown.status, unknown.text]).toEqual([2, null]);
    expect(unknown.err).toContain("{{so-gi-do}}");
    const broken = await run({ "mau.docx": "không phải Word" }, "--template", "mau.docx");
    expect([broken.status, broken.text]).toEqual([2, null]);
    expect((await run({}, "--template", "khong-co.docx")).status).toBe(2);
  });
});

describe("run with report options", () => {
  it("tells what the clerk decided, and refuses what it does not know", async () => {
    const options = JSON.stringify({ modelPupil: { noneBecause: "chưa có hồ sơ." } });
    const { text } = await run({ "lua-chon.json": options }, "--report-options", "lua-chon.json");
    expect(text).toContain("chưa có hồ sơ.");
    const wrong = await run({ "lua-chon.json": '{"speakof":1}' }, "--report-options", "lua-chon.json");
    expect([wrong.status, wrong.text]).toEqual([2, null]);
  });
});
