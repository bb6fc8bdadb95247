/** The commands that need no list: cases for the law, two results side by side, the catalogue. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { call, temporaryFolder } from "./call";
import { governed } from "./folders";
import { schoolWorkbook } from "./school-workbook";

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
