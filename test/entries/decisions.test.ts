/** The council's decisions through files: typed as JSON, kept in tong-hop.xlsx, found again in a corrected list. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { CheckResult } from "../../src/core";
import { schoolFile } from "../season/school-file";
import { call, temporaryFolder } from "./call";

const school = "Trường Tiểu học Hoa Mai";
const lan = { name: "Phạm Thị Lan", born: "01/02/1984" };
const hung = { name: "Trần Văn Hùng", born: "03/04/1985" };

async function prepare(): Promise<{
  root: string;
  run: (teachers: (typeof lan)[], decisions?: string) => Promise<CheckResult>;
}> {
  const root = temporaryFolder();
  const run = async (teachers: (typeof lan)[], decisions?: string): Promise<CheckResult> => {
    const folder = path.join(root, `dot ${String(teachers.length)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "DS.xlsx"), await schoolFile(school, teachers));
    const out = path.join(root, "out");
    const given = decisions === undefined ? [] : ["--decisions", decisions];
    const { status, err } = await call(["run", folder, "--out", out, "--applied-on", "2025-07-25", ...given]);
    if (status > 1) throw new Error(err);
    return JSON.parse(readFileSync(path.join(out, "ket-qua.json"), "utf8")) as CheckResult;
  };
  return { root, run };
}

const decidedIn = ({ totals }: CheckResult): number =>
  totals.period.find(({ status }) => status === "decided")?.individuals ?? 0;

const proposedIn = ({ totals }: CheckResult): number =>
  totals.period.find(({ status }) => status === "proposed")?.individuals ?? 0;

/** Runs of the whole program: on a busy machine five of them take longer than a test may. */
jest.setTimeout(30_000);

describe("run --decisions", () => {
  it("counts what was decided, and keeps it from one run to the next", async () => {
    const { root, run } = await prepare();
    const file = path.join(root, "quyet-dinh.json");
    const decisions = [
      { who: { name: hung.name, school }, decision: { kind: "keep", reason: "Đủ tiêu chuẩn." } },
      { who: { name: "Không Có Ai" }, decision: { kind: "keep", reason: "Đủ tiêu chuẩn." } },
    ];
    writeFileSync(file, JSON.stringify({ schema: 1, decisions }));
    const first = await run([lan, hung], file);
    expect([proposedIn(first), decidedIn(first), first.decisions.length]).toEqual([2, 1, 1]);

    // The summary workbook holds it now; a list in another order and with one more changes nothing.
    const store = path.join(root, "out", "tong-hop.xlsx");
    const later = await run([{ name: "Lê Thị Mới", born: "05/06/1990" }, hung, lan], store);
    expect([proposedIn(later), decidedIn(later)]).toEqual([3, 1]);
    expect(later.decisions).toMatchObject([
      { state: "holds", at: [{ row: 8 }], decision: decisions[0]?.decision },
    ]);

    // A kept result holds it too.
    expect(existsSync(store)).toBe(true);
    const again = await run([hung], path.join(root, "out", "ket-qua.json"));
    expect([proposedIn(again), decidedIn(again)]).toEqual([1, 1]);
  });

  it("refuses a file that is none, by one sentence", async () => {
    const root = temporaryFolder();
    const [list, file] = [path.join(root, "DS.xlsx"), path.join(root, "sai.json")];
    writeFileSync(list, await schoolFile(school, [lan]));
    writeFileSync(
      file,
      JSON.stringify({ schema: 1, decisions: [{ who: { name: lan.name }, decision: { kind: "keep" } }] }),
    );
    const { status, err } = await call(["check", list, "--decisions", file]);
    expect([status, err.includes("sai.json")]).toEqual([2, true]);
  });
});

describe("minutes", () => {
  it("names who was there, what was decided with which votes, and what must be looked at again", async () => {
    const root = temporaryFolder();
    const list = path.join(root, "DS.xlsx");
    writeFileSync(list, await schoolFile(school, [lan, hung]));
    const votes = { members: 2, present: 2, yes: 2, ballot: "secret" };
    const decisions = [{ who: { name: lan.name }, decision: { kind: "keep", reason: "=Đủ & đúng", votes } }];
    const members = [
      { name: "Đỗ Thị Xuân", role: "chair", isPresent: true },
      { name: "Vũ Văn Hải", role: "secretary", school, isPresent: true },
    ];
    const file = path.join(root, "hop.json");
    writeFileSync(file, JSON.stringify({ schema: 1, members, decisions }));
    const out = path.join(root, "bb", "bien-ban.docx");
    const { status, err } = await call([
      "minutes",
      list,
      "--decisions",
      file,
      "--out",
      out,
      "--applied-on",
      "2025-07-25",
    ]);
    expect([status, err.includes("hop.json")]).toEqual([0, false]);
    const xml = strFromU8(unzipSync(readFileSync(out))["word/document.xml"] ?? new Uint8Array());
    for (const text of [
      "Đỗ Thị Xuân",
      lan.name,
      "=Đủ &amp; đúng",
      "đồng ý 2/2",
      "số phiếu tính cả người không được biểu quyết",
      "không biểu quyết đối với hồ sơ của",
      "THƯ KÝ",
      "CHỦ TỌA",
    ])
      expect(xml).toContain(text);
    expect(xml).not.toContain(hung.name);
  });
});
