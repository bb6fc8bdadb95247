import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Planted {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
}
interface Key {
  readonly rows: number;
  readonly planted: readonly Planted[];
  readonly lists: readonly { readonly file: string; readonly sheet: string; readonly recordCount: number }[];
  readonly totals: Readonly<Record<string, { readonly collectives: number; readonly individuals: number }>>;
}

const committed = join(__dirname, "../../assets/samples");
const key = JSON.parse(readFileSync(join(__dirname, "key.json"), "utf8")) as Key;
const recordLines = readFileSync(join(__dirname, "key-records.jsonl"), "utf8").trim().split("\n");

function hashesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /\.xlsx?$/.test(name));
  const hash = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  return Object.fromEntries(names.map((name) => [name.normalize("NFC"), hash(name)]));
}

describe("the sample commune", () => {
  describe("made anew", () => {
    const folder = mkdtempSync(join(tmpdir(), "samples-"));
    beforeAll(() => {
      execFileSync(process.execPath, [join(__dirname, "make-samples.mjs"), folder]);
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    it("gives the committed workbooks byte for byte", () => {
      expect(hashesOf(join(folder, "samples"))).toEqual(hashesOf(committed));
    });

    it.each(["key.json", "key-records.jsonl"])("gives the committed %s", (name) => {
      expect(readFileSync(join(folder, name), "utf8")).toBe(readFileSync(join(__dirname, name), "utf8"));
    });
  });

  it("holds about 3,500 rows, each in the key", () => {
    expect(key.rows).toBeGreaterThan(3400);
    expect(key.rows).toBeLessThan(3700);
    expect(recordLines).toHaveLength(key.rows);
    expect(key.lists.reduce((sum, list) => sum + list.recordCount, 0)).toBe(key.rows);
  });

  it("commends more than 75 collectives and 650 individuals in the busiest year", () => {
    const busiest = key.totals["2022-2023"];
    expect(busiest?.collectives).toBeGreaterThan(75);
    expect(busiest?.individuals).toBeGreaterThan(650);
  });

  it.each([
    "required-missing",
    "date-impossible",
    "value-unknown",
    "duplicate-entry",
    "same-person-elsewhere",
    "contradicts-other-year",
    "title-form-mixed-up",
    "individual-collective-mixed-up",
    "ldxs-individual",
    "totals-line-differs",
    "amount-differs",
    "authority-wrong",
    "instrument-expired",
    "criterion-not-met",
    "evidence-missing",
    "quota-exceeded",
  ])("plants %s at least twice, at a cell of its own", (code) => {
    const places = key.planted
      .filter((one) => one.code === code)
      .map((one) => `${one.file}/${one.sheet}/${one.cell}`);
    expect(places.length).toBeGreaterThanOrEqual(2);
    expect(new Set(places).size).toBe(places.length);
  });

  it("plants only in files and lists that exist", () => {
    const files = new Set(Object.keys(hashesOf(committed)));
    expect(key.planted.filter((one) => !files.has(one.file.normalize("NFC")))).toEqual([]);
    expect(key.lists.filter((one) => !files.has(one.file.normalize("NFC")))).toEqual([]);
  });
});
