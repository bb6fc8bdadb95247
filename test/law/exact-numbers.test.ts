import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../src/core");
const files = ["rules", "law"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name)),
);

/** What would compare shares, scores or money by floating point. */
const inexact: readonly (readonly [string, RegExp])[] = [
  ["parseFloat", /\bparseFloat\b/u],
  ["toFixed, toPrecision", /\.to(?:Fixed|Precision)\(/u],
  ["a division by 100", /\/\s*100(?:\.0)?\b(?!_)/u],
  ["a number with a decimal point", /(?<![\w."'`])\d+\.\d+(?![\w."'`])/u],
  ["EPSILON", /\bEPSILON\b/u],
];

/** Comments and texts may name fractions. */
function codeOf(file: string): string {
  return readFileSync(path.join(root, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/^\s*\/\/.*$/gmu, "")
    .replace(/\/\/ .*$/gmu, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu, '""');
}

describe("rules and law", () => {
  it("are many files", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(inexact)("use no %s", (_, pattern) => {
    expect(files.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
  });

  it("find one where it stands", () => {
    const [, division] = inexact[2] ?? [];
    expect(division?.test("const share = (100 * part) / 100;")).toBe(true);
  });
});
