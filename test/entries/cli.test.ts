/** The command line as others call it: streams, exit statuses, what is never touched. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookReading } from "../../src/core";
import { call, temporaryFolder } from "./call";
import { digests, folderWith, governed, partOf, resultOf, sheetsOf } from "./folders";
import { schoolWorkbook, twoTeachers } from "./school-workbook";

const encrypted = new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/broken-encrypted.bin")));

describe("check", () => {
  it("gives status 0 and nothing but JSON for a list without errors", async () => {
    const folder = folderWith({ "TH Hoa Mai.xlsx": await schoolWorkbook(twoTeachers) });
    const called = await call(["check", folder, ...governed]);
    const result = resultOf(called.out);
    expect(called.status).toBe(0);
    expect(result.verdicts.map((row) => row.verdict)).toEqual(["eligible", "eligible"]);
    expect(result.files).toMatchObject([{ file: "TH Hoa Mai.xlsx", recordCount: 2, lists: 1 }]);
  });

  it("gives status 1 where a finding is an error, and names the cell", async () => {
    const folder = folderWith({
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
    const folder = folderWith({ "TH Hoa Mai.xlsx": await schoolWorkbook(twoTeachers) });
    const [reading] = JSON.parse((await call(["read", folder])).out) as WorkbookReading[];
    expect(reading?.lists).toMatchObject([
      { kind: "individual-title-nomination", school: { value: "Trường Tiểu học Hoa Mai" } },
    ]);
  });
});

describe("progress", () => {
  it("is told on standard error where a terminal shows it, and nowhere else", async () => {
    const folder = folderWith({
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
    const folder = folderWith({ "a.xlsx": await schoolWorkbook(twoTeachers) });
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
    const folder = folderWith({ "a.xlsx": await schoolWorkbook(twoTeachers) });
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
