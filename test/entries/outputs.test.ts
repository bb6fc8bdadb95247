/** What a run writes: into which folder, over what, and as what texts from the lists arrive there. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { call, temporaryFolder } from "./call";
import { digests, folderWith, governed, partOf, resultOf, sheetsOf } from "./folders";
import { schoolWorkbook, twoTeachers } from "./school-workbook";

describe("the output folder", () => {
  async function run(out: string, ...more: readonly string[]): ReturnType<typeof call> {
    const folder = folderWith({ "a.xlsx": await schoolWorkbook(twoTeachers) });
    return call(["run", folder, "--out", out, ...governed, ...more]);
  }

  it("is written again by the next run", async () => {
    const out = path.join(temporaryFolder(), "moi");
    expect((await run(out)).status).toBe(0);
    const first = digests(out);
    expect((await run(out)).status).toBe(0);
    expect(digests(out)).toEqual(first);
  });

  it("keeps a file that somebody else put there, and writes nothing beside it", async () => {
    const out = temporaryFolder();
    writeFileSync(path.join(out, "bao-cao.docx"), "báo cáo của tôi");
    const called = await run(out);
    expect(called.status).toBe(2);
    expect(called.err).toContain("bao-cao.docx");
    expect(readFileSync(path.join(out, "bao-cao.docx"), "utf8")).toBe("báo cáo của tôi");
    expect(existsSync(path.join(out, "tong-hop.xlsx"))).toBe(false);
  });

  it("keeps its own report once a clerk has changed it, unless told otherwise", async () => {
    const out = temporaryFolder();
    await run(out);
    writeFileSync(path.join(out, "bao-cao.docx"), "đã sửa");
    expect((await run(out)).status).toBe(2);
    expect((await run(out, "--force")).status).toBe(0);
    expect(partOf(path.join(out, "bao-cao.docx"), "word/document.xml")).toContain("BÁO CÁO");
  });

  it("that cannot be made is told in a sentence", async () => {
    const file = path.join(temporaryFolder(), "tep");
    writeFileSync(file, "");
    const called = await run(path.join(file, "con"));
    expect(called.status).toBe(2);
    expect(called.err.trim().length).toBeGreaterThan(20);
  });

  it("prints the result alone where JSON is asked for", async () => {
    const called = await run(temporaryFolder(), "--json");
    expect(resultOf(called.out).verdicts).toHaveLength(2);
  });
});

describe("hostile text", () => {
  const names = [
    '=HYPERLINK("http://vi-du.invalid","x")',
    "+1",
    "@x",
    "-2+3",
    "<script>alert(1)</script>",
    "\tcmd|' /C calc'!A0",
  ];

  it("arrives in both outputs as harmless text", async () => {
    const rows = names.map((name) => ({ name, title: "Bằng khen của UBND tỉnh" }));
    const list = await schoolWorkbook(rows, "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN NĂM HỌC 2024 - 2025");
    const [folder, out] = [folderWith({ "a.xlsx": list }), temporaryFolder()];
    await call(["run", folder, "--out", out, ...governed, "--period", "2020-2025"]);
    const sheets = await sheetsOf(path.join(out, "tong-hop.xlsx"));
    const register = sheets.find((sheet) => sheet.name === "Dữ liệu")?.rows.flatMap((row) => row.cells) ?? [];
    for (const name of names) {
      const begins = name.trim().slice(0, 10);
      const cells = register.filter((cell) => String(cell.value).startsWith(begins));
      expect({
        name,
        found: cells.length > 0,
        formulas: cells.filter((cell) => cell.isFormula).length,
      }).toEqual({ name, found: true, formulas: 0 });
    }
    const report = partOf(path.join(out, "bao-cao.docx"), "word/document.xml");
    expect(report).not.toContain("<script>");
    expect(report).not.toMatch(/<w:instrText[^>]*>[^<]*HYPERLINK/u);
    expect(report).toContain("&lt;script&gt;");
  });

  it("of more than 32,767 characters is cut with a note", async () => {
    const long = `Nguyễn ${"Thị ".repeat(9_000)}Hương`;
    const [folder, out] = [
      folderWith({
        "a.xlsx": await schoolWorkbook([{ name: long.slice(0, 32_767) }, { name: "Trần Văn Hùng" }]),
      }),
      temporaryFolder(),
    ];
    expect((await call(["run", folder, "--out", out, ...governed])).status).toBeLessThan(2);
    for (const sheet of await sheetsOf(path.join(out, "tong-hop.xlsx"))) {
      for (const cell of sheet.rows.flatMap((row) => row.cells))
        expect(String(cell.value).length).toBeLessThanOrEqual(32_767);
    }
  });
});
