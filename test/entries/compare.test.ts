/** Comparing from the command line: two results, or two ways of checking the same workbooks; and Tiêu chí as settings. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { call, temporaryFolder } from "./call";
import { schoolWorkbook } from "./school-workbook";
import { criteriaWorkbook, settingsOf } from "../settings-sheet/support/sheet";

const governed = ["--applied-on", "2025-08-20"];
const strict = { gkMinimumRating: "HTXSNV" };

/** One teacher rated HTTNV is proposed for the commune's certificate: a local minimum decides. */
async function input(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = temporaryFolder();
  const file = path.join(folder, "hoa-mai.xlsx");
  const row = { name: "Nguyễn Thị Hương", title: "Giấy khen của Chủ tịch UBND xã" };
  writeFileSync(file, await schoolWorkbook([row]));
  return { folder, file };
}

async function written(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return Promise.resolve(file);
}

describe("compare on one input", () => {
  it("sets the defaults beside other settings", async () => {
    const { folder, file } = await input();
    const settings = await written(folder, "chat.json", JSON.stringify(strict));
    const called = await call(["compare", file, ...governed, "--with-settings", settings]);
    expect(called.status).toBe(0);
    expect(JSON.parse(called.out)).toMatchObject({
      schema: 1,
      findings: { new: [{ code: "criterion-not-met" }], gone: [] },
      verdicts: { changed: [{ before: { verdict: "eligible" }, after: { verdict: "ineligible" } }] },
      settings: [
        { key: "gkMinimumRating", before: "none", after: "HTXSNV" },
        { key: "stated", before: [], after: ["gkMinimumRating"] },
      ],
    });
  });

  it("gives what two results of the same settings give", async () => {
    const { folder, file } = await input();
    const [one, other] = [
      await written(folder, "a.json", JSON.stringify(strict)),
      await written(folder, "b.json", JSON.stringify({ roundMode: "none" })),
    ];
    const results: string[] = [];
    for (const settings of [one, other]) {
      const { out } = await call(["check", file, ...governed, "--settings", settings]);
      results.push(await written(folder, `${path.basename(settings)}.ket-qua.json`, out));
    }
    const direct = await call(["compare", file, ...governed, "--settings", one, "--with-settings", other]);
    expect(JSON.parse(direct.out)).toEqual(JSON.parse((await call(["compare", ...results])).out));
  });

  it("sets the law of one day beside that of another", async () => {
    const { file } = await input();
    const called = await call(["compare", file, ...governed, "--with-applied-on", "2023-08-20"]);
    expect(called.status).toBe(0);
    expect(JSON.parse(called.out)).toMatchObject({
      appliedOn: { before: "2025-08-20", after: "2023-08-20" },
      settings: [],
      verdicts: { changed: [{ before: { decidedBy: ["gk-2022"] }, after: { decidedBy: ["gk-ind-2013"] } }] },
    });
  });

  it("gives status 3 and names the file that could not be read", async () => {
    const { folder, file } = await input();
    const broken = await written(folder, "hong.xlsx", readFileSync(file).subarray(0, 900));
    const called = await call(["compare", file, broken, ...governed, "--with-applied-on", "2024-01-01"]);
    expect(called.status).toBe(3);
    expect(JSON.parse(called.out)).toMatchObject({ incomplete: [{ file: "hong.xlsx", code: "corrupt" }] });
  });
});

describe("compare called wrongly", () => {
  it.each([
    ["one result alone", ["a.json"]],
    ["three results", ["a.json", "b.json", "c.json"]],
    ["results with a check's option", ["a.json", "b.json", "--applied-on", "2025-08-20"]],
    ["a day that does not exist", ["a.xlsx", "--with-applied-on", "2025-02-30"]],
    ["settings that are not there", ["a.xlsx", "--with-settings", "khong-co.xlsx"]],
  ])("gives status 2 and a sentence for %s", async (_name, args) => {
    const called = await call(["compare", ...args]);
    expect(called.status).toBe(2);
    expect(called.err.length).toBeGreaterThan(20);
    expect(called.out).toBe("");
  });
});

describe("settings from the sheet Tiêu chí", () => {
  async function checkWith(settings: Uint8Array, name = "tong-hop.xlsx"): ReturnType<typeof call> {
    const { folder, file } = await input();
    return call(["check", file, ...governed, "--settings", await written(folder, name, settings)]);
  }

  it("work as those of a JSON file", async () => {
    const called = await checkWith(await criteriaWorkbook(settingsOf(strict)));
    expect(called.status).toBe(1);
    expect(JSON.parse(called.out)).toMatchObject({
      settings: { gkMinimumRating: "HTXSNV", stated: ["gkMinimumRating"] },
      verdicts: [{ verdict: "ineligible" }],
    });
  });

  it("come from the summary that a run wrote", async () => {
    const { folder, file } = await input();
    const out = path.join(folder, "ra");
    const json = await written(
      folder,
      "a.json",
      JSON.stringify({ cstdcsCapRate: 0.15, capRounding: "ceil" }),
    );
    await call(["run", file, "--out", out, ...governed, "--settings", json]);
    const called = await call(["check", file, ...governed, "--settings", path.join(out, "tong-hop.xlsx")]);
    expect(JSON.parse(called.out)).toMatchObject({
      settings: { cstdcsCapRate: "0.15", capRounding: "ceil", stated: ["cstdcsCapRate", "capRounding"] },
    });
  });

  it.each([
    ["has no such sheet", async () => schoolWorkbook([{ name: "Trần Văn Hùng" }]), "Tiêu chí"],
    ["is broken", async () => Promise.resolve(new Uint8Array([1, 2, 3])), "tong-hop.xlsx"],
  ])("are refused where the workbook %s", async (_name, build, named) => {
    const called = await checkWith(await build());
    expect(called.status).toBe(2);
    expect(called.err).toContain(named);
    expect(called.out).toBe("");
  });
});
