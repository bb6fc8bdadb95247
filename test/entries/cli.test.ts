/** The command line as others call it: streams, exit statuses, what is written and what is never touched. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { checkResultSchema } from "../../src/core";
import type { CheckResult, SheetSnapshot, WorkbookReading } from "../../src/core";
import { call, temporaryFolder } from "./call";
import { schoolWorkbook, twoTeachers } from "./school-workbook";

const governed = ["--applied-on", "2025-08-20"];

async function folderWith(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  return Promise.resolve(folder);
}

function resultOf(text: string): CheckResult {
  return checkResultSchema.parse(JSON.parse(text)) as CheckResult;
}

function digests(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(path.join(folder, name)))
        .digest("hex"),
    ]),
  );
}

async function sheetsOf(file: string): Promise<readonly SheetSnapshot[]> {
  const read = await readWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.sheets;
}

function partOf(file: string, part: string): string {
  const bytes = unzipSync(new Uint8Array(readFileSync(file)))[part];
  return new TextDecoder().decode(bytes);
}

const encrypted = new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/broken-encrypted.bin")));

describe("check", () => {
  it("gives status 0 and nothing but JSON for a list without errors", async () => {
    const folder = await folderWith({ "TH Hoa Mai.xlsx": await schoolWorkbook(twoTeachers) });
    const called = await call(["check", folder, ...governed]);
    const result = resultOf(called.out);
    expect(called.status).toBe(0);
    expect(result.verdicts.map((row) => row.verdict)).toEqual(["eligible", "eligible"]);
    expect(result.files).toMatchObject([{ file: "TH Hoa Mai.xlsx", recordCount: 2, lists: 1 }]);
  });

  it("gives status 1 where a finding is an error, and names the cell", async () => {
    const folder = await folderWith({
      "a.xlsx": await schoolWorkbook([{ name: "Nguyễn Thị Hương", rating: "HTNV" }]),
    });
    const called = await call(["check", folder, ...governed]);
    const errors = resultOf(called.out).findings.filter((finding) => finding.severity === "error");
    expect(called.status).toBe(1);
    expect(errors).toMatchObject([
      { code: "criterion-not-met", at: { file: "a.xlsx", sheet: "Danh sách", cell: "D7" } },
    ]);
  });

  it.each([
    ["a day that does not exist", ["--applied-on", "2025-02-30"]],
    ["a period the wrong way round", ["--period", "2025-2020"]],
    ["an option that does not exist", ["--no-such-option"]],
    ["settings that are not there", ["--settings", "khong-co.json"]],
  ])("gives status 2 and a sentence for %s", async (_name, options) => {
    const called = await call(["check", "x.xlsx", ...options]);
    expect(called.status).toBe(2);
    expect(called.err.length).toBeGreaterThan(20);
    expect(called.out).toBe("");
  });

  it("reads what was said before any rule", async () => {
    const folder = await folderWith({ "TH Hoa Mai.xlsx": await schoolWorkbook(twoTeachers) });
    const [reading] = JSON.parse((await call(["read", folder])).out) as WorkbookReading[];
    expect(reading?.lists).toMatchObject([
      { kind: "individual-title-nomination", school: { value: "Trường Tiểu học Hoa Mai" } },
    ]);
  });
});

describe("progress", () => {
  it("is told on standard error where a terminal shows it, and nowhere else", async () => {
    const folder = await folderWith({
      "a.xlsx": await schoolWorkbook(twoTeachers),
      "b.xlsx": await schoolWorkbook(twoTeachers),
    });
    const watched = await call(["check", folder, ...governed], "", true);
    expect(watched.err).toContain("Đang đọc tệp 2/2 (đã đọc 2 hàng): b.xlsx");
    expect(resultOf(watched.out).files).toHaveLength(2);
    expect((await call(["check", folder, ...governed])).err).toBe("");
  });
});

describe("a profile", () => {
  it("turns a column into what the clerk says it is, wherever the same header comes again", async () => {
    const folder = await folderWith({ "a.xlsx": await schoolWorkbook(twoTeachers) });
    const [first] = JSON.parse((await call(["read", folder])).out) as WorkbookReading[];
    const layout = first?.lists[0]?.layout ?? "";
    const profile = path.join(temporaryFolder(), "ho-so.json");
    const columns = [{ position: 3, field: "note" }];
    writeFileSync(
      profile,
      JSON.stringify({ schema: 1, name: "Hoa Mai", layouts: [{ layout, columns, rows: [] }] }),
    );
    const [second] = JSON.parse(
      (await call(["read", folder, "--profile", profile])).out,
    ) as WorkbookReading[];
    expect(second?.lists[0]?.records[0]?.fields).toMatchObject({ note: { cell: "C7", value: "Giáo viên" } });
    expect(second?.lists[0]?.records[0]?.fields.position).toBeUndefined();
  });

  it("says which school a name stands for, in reading, checking and totals", async () => {
    const folder = await folderWith({ "a.xlsx": await schoolWorkbook(twoTeachers) });
    const profile = path.join(temporaryFolder(), "ho-so.json");
    const schools = [{ written: "Trường Tiểu học Hoa Mai", school: "TH Hoa Mai 2" }];
    writeFileSync(profile, JSON.stringify({ schema: 1, name: "", layouts: [], schools }));
    const read = JSON.parse((await call(["read", folder, "--profile", profile])).out) as WorkbookReading[];
    expect(read[0]?.lists[0]?.school).toMatchObject({ cell: "A2", value: "Trường Tiểu học Hoa Mai 2" });
    const checked = resultOf((await call(["check", folder, ...governed, "--profile", profile])).out);
    expect(new Set(checked.totals.cells.map(({ school }) => school))).toEqual(
      new Set(["Trường Tiểu học Hoa Mai 2"]),
    );
  });

  it("that names no such column is refused in a sentence", async () => {
    const profile = path.join(temporaryFolder(), "ho-so.json");
    const layouts = [{ layout: "x", columns: [{ position: 1, field: "khong-co" }], rows: [] }];
    writeFileSync(profile, JSON.stringify({ schema: 1, name: "", layouts }));
    const called = await call(["check", "a.xlsx", "--profile", profile]);
    expect(called.status).toBe(2);
    expect(called.err).toContain("khong-co");
  });
});

describe("files that cannot be read", () => {
  async function brokenFolder(): Promise<string> {
    const good = await schoolWorkbook(twoTeachers);
    return folderWith({
      "1 tot.xlsx": good,
      "2 hong.xlsx": good.slice(0, good.length / 2),
      "3 mat khau.xlsx": encrypted,
      "4 trong.xlsx": new Uint8Array(),
      "5 anh.xlsx": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      "~$1 tot.xlsx": new Uint8Array([1, 2, 3]),
    });
  }

  it("says so in one sentence each, processes the others, and marks every output", async () => {
    const [folder, out] = [await brokenFolder(), temporaryFolder()];
    const called = await call(["run", folder, "--out", out, ...governed]);
    const result = resultOf(readFileSync(path.join(out, "ket-qua.json"), "utf8"));
    expect(called.status).toBe(3);
    expect(result.incomplete.map((reason) => [reason.file, reason.code])).toEqual([
      ["2 hong.xlsx", "corrupt"],
      ["3 mat khau.xlsx", "encrypted"],
      ["4 trong.xlsx", "empty-file"],
      ["5 anh.xlsx", "wrong-type"],
    ]);
    expect(result.files.map((file) => file.file)).toEqual(["1 tot.xlsx"]);
    for (const reason of result.incomplete) expect(called.err).toContain(reason.text);
    const [summary] = await sheetsOf(path.join(out, "tong-hop.xlsx"));
    const firstRows = JSON.stringify(summary?.rows.slice(0, 12));
    const report = partOf(path.join(out, "bao-cao.docx"), "word/document.xml");
    for (const reason of result.incomplete) {
      expect(firstRows).toContain(reason.file);
      expect(report.slice(0, report.indexOf("BÁO CÁO"))).toContain(reason.file);
    }
  });

  it("leaves every input byte for byte as it was", async () => {
    const folder = await brokenFolder();
    const before = digests(folder);
    await call(["run", folder, "--out", temporaryFolder(), ...governed]);
    expect(digests(folder)).toEqual(before);
  });

  it("names a file that is not there", async () => {
    const called = await call(["read", "khong-co.xlsx"]);
    expect(called.status).toBe(3);
    expect(JSON.parse(called.out)).toMatchObject([
      { file: "khong-co.xlsx", incomplete: [{ code: "not-found" }] },
    ]);
  });
});

describe("the output folder", () => {
  async function run(out: string, ...more: readonly string[]): ReturnType<typeof call> {
    const folder = await folderWith({ "a.xlsx": await schoolWorkbook(twoTeachers) });
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
    const [folder, out] = [await folderWith({ "a.xlsx": list }), temporaryFolder()];
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
      await folderWith({
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

describe("law, compare, codes", () => {
  it("judges one case and prices another from standard input", async () => {
    const unit = {
      rating: "HTTNV",
      members: 10,
      ldttCount: 7,
      movement: true,
      united: true,
      discipline: null,
    };
    const judged = await call(
      ["law", "judge"],
      JSON.stringify({ award: "TTLDTT", kind: "collective", decisionDate: "2024-08-10", unit }),
    );
    expect(JSON.parse(judged.out)).toMatchObject({ verdict: "eligible", decidedBy: ["ttldtt-2022"] });
    const award = { award: "LDTT", kind: "individual", decisionDate: "2024-07-01" };
    const priced = await call(["law", "money"], JSON.stringify([{ awards: [award] }]));
    expect(JSON.parse(priced.out)).toMatchObject([{ totalVnd: 710_000 }]);
  });

  it("refuses a case that it does not understand", async () => {
    const called = await call(["law", "judge"], JSON.stringify({ award: "TTLDTT", membres: 3 }));
    expect(called.status).toBe(2);
    expect(called.out).toBe("");
  });

  it("tells what differs between two results", async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, "truong"));
    const file = path.join(folder, "truong", "a.xlsx");
    const results = [];
    for (const [index, rating] of ["HTTNV", "HTNV"].entries()) {
      writeFileSync(file, await schoolWorkbook([{ name: "Nguyễn Thị Hương", rating }]));
      const result = path.join(folder, `${String(index)}.json`);
      writeFileSync(result, (await call(["check", file, ...governed])).out);
      results.push(result);
    }
    const called = await call(["compare", ...results]);
    expect(JSON.parse(called.out)).toMatchObject({
      findings: { new: [{ code: "criterion-not-met" }], gone: [] },
      verdicts: { changed: [{ before: { verdict: "eligible" }, after: { verdict: "ineligible" } }] },
    });
  });

  it("lists every code once", async () => {
    const codes = JSON.parse((await call(["codes"])).out) as { code: string; number: string }[];
    expect(new Set(codes.map((row) => row.number)).size).toBe(codes.length);
    expect(codes.map((row) => row.code)).toContain("criterion-not-met");
  });
});
