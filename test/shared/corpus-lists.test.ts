/**
 * Reads the corpus of workbooks for lists of nominees: it holds none, so a list found there is a false one.
 * It lies outside the project: SO_THI_DUA_SHARED names the folder, by default ../shared.
 */
import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { runInChildren } from "./corpus/run-in-children";

const SHARED = process.env.SO_THI_DUA_SHARED ?? resolve(__dirname, "../../../shared");
const CORPUS = join(SHARED, "corpus");
const DEADLINE_SECONDS = 30;
const FAILURES = ["corrupt", "encrypted", "empty-file", "wrong-type", "too-large", "unsupported-version"];

interface ListOutcome {
  readonly file: string;
  readonly outcome: string;
  readonly lists: number;
  readonly records: number;
  readonly faults: readonly string[];
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("__") && /\/[^/]+\.\w+$/.test(name))
    .sort()
    .map((name) => join(folder, name));

if (existsSync(CORPUS)) describeCorpus(filesUnder(CORPUS));
else describeAbsence();

function describeAbsence(): void {
  it("cannot run without the corpus", () => {
    process.stdout.write(`The corpus of workbooks is not at ${CORPUS}: no false list was looked for.\n`);
    expect(process.env.CI ?? "").toBe("");
  });
}

function describeCorpus(files: readonly string[]): void {
  describe("lists in the corpus of workbooks", () => {
    let outcomes: readonly ListOutcome[];

    beforeAll(async () => {
      outcomes = await runInChildren<ListOutcome>("read-lists.cjs", files, DEADLINE_SECONDS, (file) => ({
        file,
        outcome: "no answer in time",
        lists: 0,
        records: 0,
        faults: [],
      }));
    }, 30 * 60_000);

    it("reads each file, or ends in one typed failure", () => {
      const bad = outcomes.filter(({ outcome }) => outcome !== "read" && !FAILURES.includes(outcome));
      expect(bad).toEqual([]);
      expect(outcomes).toHaveLength(files.length);
    });

    it("finds no list of nominees where there is none", () => {
      const found = outcomes.filter(({ lists, records }) => lists > 0 || records > 0);
      process.stdout.write(`${String(found.length)} of ${String(outcomes.length)} files gave a list.\n`);
      expect(found.map(({ file, lists, records }) => [basename(file), lists, records])).toEqual([]);
    });

    it("accounts for every cell of every file", () => {
      expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
    });
  });
}
