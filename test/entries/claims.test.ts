/** Claims from the command line: a Word file against a result on disk. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ClaimsReport } from "../../src/core";
import { paragraphXml, wordFile } from "../adapters/docx/word-file";
import { communeData } from "../claims/commune-data";
import { call, temporaryFolder } from "./call";

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

const data = (): string => written("ket-qua.json", JSON.stringify(communeData()));
const report = (...texts: string[]): string =>
  written("bao-cao.docx", wordFile(texts.map(paragraphXml).join("")));

describe("claims", () => {
  it("prints each claim with its verdict and leaves the document as it was", async () => {
    const file = report(
      "Hằng năm có trên 70 tập thể được khen thưởng.",
      "Cả giai đoạn có 15 cá nhân được khen.",
    );
    const before = readFileSync(file);
    const called = await call(["claims", file, "--data", data()]);
    const { claims, counts } = JSON.parse(called.out) as ClaimsReport;
    expect(claims.map(({ verdict, quote, at }) => [at.paragraph, quote, verdict])).toEqual([
      [0, "trên 70 tập thể", "true"],
      [1, "15 cá nhân", "false"],
    ]);
    expect(counts).toEqual({ true: 1, false: 1, unclear: 0 });
    expect(called.status).toBe(1);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("ends with 0 where nothing is false, and gives its reasons in English where asked", async () => {
    const file = report("Cả giai đoạn có 390 lượt tập thể được khen.");
    const called = await call(["claims", file, "--data", data(), "--lang", "en"]);
    expect(called.status).toBe(0);
    expect((JSON.parse(called.out) as ClaimsReport).claims[0]?.reason).toMatch(/^Agrees with the data/u);
  });

  it("is incomplete where the document cannot be read, and a wrong call without a result", async () => {
    const broken = await call(["claims", written("x.docx", "không phải Word"), "--data", data()]);
    expect(broken.status).toBe(3);
    expect(JSON.parse(broken.out)).toMatchObject({
      claims: [],
      incomplete: [{ code: "wrong-type", file: "x.docx" }],
    });
    expect(broken.err).toContain("x.docx");
    expect((await call(["claims", path.join(temporaryFolder(), "a.docx"), "--data", data()])).status).toBe(3);
    expect((await call(["claims", report("x")])).status).toBe(2);
    expect((await call(["claims", report("x"), "--data", written("a.json", "{}")])).status).toBe(2);
  });
});
