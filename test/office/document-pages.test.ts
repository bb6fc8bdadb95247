/** What LibreOffice shows of our Word reports, page by page. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDocumentBuilder } from "../../src/adapters/docx";
import { buildReport } from "../../src/core/report/document";
import type { DocumentModel } from "../../src/core/report/document-model";
import { longTable, sampleModel } from "../adapters/docx/sample-model";
import { inputOf, sampleEntries } from "../report/document/sample-commune";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "document-pages-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Page {
  readonly text: string;
  readonly isWide: boolean;
}

async function showPages(name: string, model: DocumentModel): Promise<Page[]> {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, await createDocumentBuilder().build(model));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    stdio: "pipe",
  });
  const pdf = join(folder, `${name}.pdf`);
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  const info = execFileSync("pdfinfo", ["-f", "1", "-l", "999", pdf], { encoding: "utf8" });
  const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/gu)];
  const texts = text.normalize("NFC").split("\f");
  return sizes.map(([, width, height], index) => ({
    text: texts[index] ?? "",
    isWide: Number(width) > Number(height),
  }));
}

const firstLine = ({ text }: Page): string => text.trim().split("\n")[0]?.trim() ?? "";

describe("LibreOffice", () => {
  it("shows the heading block, the body and the signature on upright pages, annexes on wide ones", async () => {
    const pages = await showPages("report", buildReport(inputOf(sampleEntries())));
    const upright = pages.filter((page) => !page.isWide);
    expect(upright[0]?.text).toMatch(/ỦY BAN NHÂN DÂN +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/u);
    expect(upright[0]?.text).toMatch(/Số: …\/BC-UBND +Suối Mơ, ngày … tháng … năm …/u);
    expect(upright.map((page) => page.text).join("")).toMatch(/Nơi nhận: +TM\. ỦY BAN NHÂN DÂN/u);
    const wide = pages.filter((page) => page.isWide).map((page) => page.text);
    for (const label of ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV", "Phụ lục V"])
      expect(wide.some((text) => text.trim().startsWith(label))).toBe(true);
    expect(wide.join("")).toContain("125.100.000");
  }, 120_000);

  it("numbers pages from the second, and each annex from its own second", async () => {
    const pages = await showPages("numbers", sampleModel());
    const annex = pages.findIndex((page) => page.isWide);
    expect(firstLine(pages[0] ?? { text: "", isWide: false })).not.toMatch(/^\d+$/u);
    expect(pages.slice(1, annex).map(firstLine)).toEqual(
      pages.slice(1, annex).map((_, index) => String(index + 2)),
    );
    expect(firstLine(pages[annex] ?? { text: "", isWide: true })).toBe("Phụ lục I");
    expect(firstLine(pages[annex + 1] ?? { text: "", isWide: true })).toBe("2");
  }, 120_000);

  it("repeats the header of a long table on each page and cuts no row off", async () => {
    const annexes = [{ label: "Phụ lục I", title: "Dài", note: "(Kèm theo)", blocks: [longTable(120)] }];
    const pages = (await showPages("long", sampleModel({ annexes }))).filter((page) => page.isWide);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.text).toContain("Tên đơn vị");
    const shown = pages.flatMap((page) =>
      [...page.text.matchAll(/Suối Mơ (\d+)\b/gu)].map((match) => Number(match[1])),
    );
    expect(shown).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  }, 120_000);

  it("shows the chart with its years", async () => {
    const pages = await showPages("chart", sampleModel({ annexes: [] }));
    const text = pages.map((page) => page.text).join("");
    // A drawn title comes out letter by letter, with gaps where its glyphs are from another font.
    expect(text.replace(/\s/gu, "")).toContain("Sốlượtkhenthưởngtheonămhọc");
    expect(text).toMatch(/2020-2021 +2021-2022/u);
  }, 120_000);
});
