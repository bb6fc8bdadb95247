/** The command that writes return slips, through real files. */
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { call, temporaryFolder } from "./call";
import { schoolWorkbook } from "./school-workbook";

const samples = path.resolve(__dirname, "../../assets/samples");
const twice = [{ name: "=Nguyễn Thị Hương" }, { name: "=Nguyễn Thị Hương" }];

describe("slips", () => {
  it("writes a marked copy and a letter, and only reads the school's file", async () => {
    const folder = temporaryFolder();
    const source = path.join(folder, "TH Hoa Mai.xlsx");
    const bytes = await schoolWorkbook(twice);
    writeFileSync(source, bytes);
    const out = path.join(folder, "out");
    const { status, out: said } = await call([
      "slips",
      source,
      "--out",
      out,
      "--applied-on",
      "2025-07-25",
      "--json",
    ]);
    expect(status).toBe(0);
    expect(readdirSync(out).filter((name) => !name.startsWith("."))).toEqual([
      "TH Hoa Mai_can-sua.xlsx",
      "phieu-tra_truong-tieu-hoc-hoa-mai.docx",
    ]);
    expect(new Uint8Array(readFileSync(source))).toEqual(bytes);
    const asked = JSON.parse(said) as { workbooks: { lines: { code: string; cell: string }[] }[] };
    expect(asked.workbooks[0]?.lines).toContainEqual(expect.objectContaining({ code: "duplicate-entry" }));
    const sheet = unzipSync(new Uint8Array(readFileSync(path.join(out, "TH Hoa Mai_can-sua.xlsx"))));
    const text = strFromU8(sheet["xl/worksheets/soThiDua1.xml"] ?? new Uint8Array());
    expect(text).toContain("=Nguyễn Thị Hương");
    expect(text).not.toContain("<f>");
  });

  it("gives a school that sent an old .xls a workbook of its own", async () => {
    const folder = temporaryFolder();
    copyFileSync(path.join(samples, "MN Sao Mai.xls"), path.join(folder, "MN Sao Mai.xls"));
    const out = path.join(folder, "out");
    await call(["slips", folder, "--out", out, "--applied-on", "2025-07-25"]);
    expect(readdirSync(out)).toContain("MN Sao Mai_can-sua.xlsx");
  });

  it("writes nothing where everything is in order", async () => {
    const folder = temporaryFolder();
    const source = path.join(folder, "a.xlsx");
    writeFileSync(source, await schoolWorkbook([{ name: "Không" }].slice(1)));
    const { out: said } = await call(["slips", source, "--out", path.join(folder, "out")]);
    expect(said).toBe("");
  });
});
