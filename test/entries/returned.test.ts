/** The commands that follow a school's files: who has sent what, and what came of a slip. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
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
