/** The commands that follow a school's files: who has sent what, and what came of a slip. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import { slipWithCopy } from "../returns/make-slip";
import { schoolFile } from "../season/school-file";
import { call, temporaryFolder } from "./call";

const school = "Trường Tiểu học Hoa Mai";
const before = [
  { name: "Trần Văn Hùng", born: "31/02/1985" },
  { name: "Lê Thị Mận", born: "05/06/1990" },
];
const after = [before[1], { name: "Trần Văn Hùng", born: "28/02/1985" }] as typeof before;

async function folders(): Promise<readonly [old: string, fresh: string]> {
  const root = temporaryFolder();
  const both = [path.join(root, "truoc"), path.join(root, "sau")] as const;
  for (const folder of both) mkdirSync(folder);
  writeFileSync(path.join(both[0], "DS.xlsx"), await schoolFile(school, before));
  writeFileSync(path.join(both[1], "DS (1).xlsx"), await schoolFile(school, after));
  return both;
}

describe("returned", () => {
  it("tells what was corrected and how", async () => {
    const [old, fresh] = await folders();
    const { status, out } = await call(["returned", old, fresh, "--applied-on", "2025-07-25", "--json"]);
    const report = JSON.parse(out) as { corrected: { code: string }[]; open: unknown[] };
    expect([status, report.corrected.map(({ code }) => code), report.open]).toEqual([
      0,
      ["date-impossible"],
      [],
    ]);
    const { out: said } = await call(["returned", old, fresh, "--applied-on", "2025-07-25"]);
    expect(said).toContain("→ “1985-02-28”");
  });
});

it("returned tells what the school wrote on its slip", async () => {
  const [old, fresh] = await folders();
  const bytes = await schoolFile(school, before);
  const made = await slipWithCopy(bytes, "DS.xlsx");
  if (made === undefined) throw new Error("nothing to correct");
  const rows = made.slip.sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.style === "input" ? { ...cell, value: "Đúng theo giấy khai sinh" } : cell,
    ),
  }));
  const copy = addSheet(bytes, "DS.xlsx", { ...made.slip, sheet: { ...made.slip.sheet, rows } });
  if (!copy.ok) throw new Error(copy.failure.detail);
  writeFileSync(path.join(fresh, "DS (1).xlsx"), copy.value);
  const { out } = await call(["returned", old, fresh, "--applied-on", "2025-07-25"]);
  expect(out).toContain("trường trả lời: Đúng theo giấy khai sinh");
});

describe("sent", () => {
  it("tells the schools, those that have sent nothing, and files that came again", async () => {
    const [old, fresh] = await folders();
    const list = path.join(old, "truong.txt");
    writeFileSync(list, "\uFEFFTrường THCS Thanh An\r\n\r\n");
    const { status, out } = await call([
      "sent",
      old,
      fresh,
      "--schools",
      list,
      "--applied-on",
      "2025-07-25",
      "--json",
    ]);
    const { schools, copies } = JSON.parse(out) as {
      schools: { school: string; state: string }[];
      copies: { file: string; newer: string }[];
    };
    expect(status).toBe(0);
    expect(schools.map((each) => [each.school, each.state])).toEqual([
      ["Trường THCS Thanh An", "not-sent"],
      [school, "clean"],
    ]);
    expect(copies).toEqual([expect.objectContaining({ file: "DS.xlsx", newer: "DS (1).xlsx" })]);
    const { status: wrong } = await call(["sent", old, "--schools", path.join(old, "khong-co.txt")]);
    expect(wrong).toBe(2);
  });
});
