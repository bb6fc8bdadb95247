/**
 * Reads 492 workbooks from the test suites of spreadsheet libraries, many of them broken on purpose.
 * They lie outside the project: SO_THI_DUA_SHARED names the folder, by default ../shared.
 */
import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { runInChildren } from "./corpus/run-in-children";

const SHARED = process.env.SO_THI_DUA_SHARED ?? resolve(__dirname, "../../../shared");
const CORPUS = join(SHARED, "corpus");

/** What a reader may answer besides a workbook. */
const FAILURES = ["corrupt", "encrypted", "empty-file", "wrong-type", "too-large", "unsupported-version"];

const DEADLINE_SECONDS = 20;
const MAX_MEBIBYTES = 1024;

/** Files where SheetJS keeps only the first run of a text that stands within its cell. */
const SHEETJS_DROPS_RUNS = [
  "apache__poi/test-data__spreadsheet__InlineString.xlsx",
  "tafia__calamine/tests__richtext-after-plain.xlsx",
  "tidyverse__readxl/tests__testthat__sheets__los-angeles-arrests-xlsx.xlsx",
  "tidyverse__readxl/tests__testthat__sheets__richtext-coloured.xlsx",
];

interface ReadOutcome {
  readonly file: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly peakMebibytes: number;
}

interface Comparison {
  readonly file: string;
  readonly outcome: string;
  readonly cells: number;
  readonly different: readonly string[];
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("__") && /\/[^/]+\.\w+$/.test(name))
    .sort()
    .map((name) => join(folder, name));

const shortName = (file: string): string => relative(CORPUS, file);

if (existsSync(CORPUS)) describeCorpus(filesUnder(CORPUS));
else describeAbsence();

function describeAbsence(): void {
  it("cannot run without the corpus", () => {
    process.stdout.write(`The corpus of workbooks is not at ${CORPUS}: reading it was not tested.\n`);
    expect(process.env.CI ?? "").toBe("");
  });
}

function describeCorpus(files: readonly string[]): void {
  describe("the corpus of workbooks", () => {
    it("has all its files", () => {
      expect(files).toHaveLength(492);
    });

    it(
      "is read file by file, or ends in one typed failure, in time and in little memory",
      async () => {
        const outcomes = await runInChildren<ReadOutcome>(
          "read-files.cjs",
          files,
          DEADLINE_SECONDS,
          (file) => {
            return {
              file,
              outcome: "no answer in time",
              milliseconds: DEADLINE_SECONDS * 1000,
              peakMebibytes: 0,
            };
          },
        );
        const bad = outcomes.filter(
          ({ outcome, peakMebibytes }) =>
            (outcome !== "read" && !FAILURES.includes(outcome)) || peakMebibytes > MAX_MEBIBYTES,
        );
        expect(bad).toEqual([]);
        expect(outcomes).toHaveLength(files.length);
        expect(outcomes.filter(({ outcome }) => outcome === "read").length).toBeGreaterThanOrEqual(449);
      },
      30 * 60_000,
    );

    it.each([
      ["Excel 97 to 2003 (.xls)", /\.xls$/i, 120],
      ["Excel 2007 and later (.xlsx, .xlsm)", /\.xls[xm]$/i, 240],
    ])(
      "gives the same values as another library for every file of %s that both read",
      async (_, extension, atLeast) => {
        const chosen = files.filter(
          (file) => extension.test(file) && !SHEETJS_DROPS_RUNS.includes(shortName(file)),
        );
        const comparisons = await runInChildren<Comparison>(
          "compare-files.cjs",
          chosen,
          DEADLINE_SECONDS,
          (file) => {
            return { file, outcome: "SheetJS hung", cells: 0, different: [] };
          },
        );
        const different = comparisons.filter((comparison) => comparison.different.length > 0);
        expect(
          different.map((comparison) => [shortName(comparison.file), comparison.different.slice(0, 5)]),
        ).toEqual([]);
        expect(comparisons.filter(({ outcome }) => outcome === "compared").length).toBeGreaterThanOrEqual(
          atLeast,
        );
      },
      60 * 60_000,
    );
  });
}
