import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A title and what gives the lines kept under it. */
export type KeptCase = readonly [title: string, answer: () => readonly string[]];

/**
 * Compares answers with those kept in a file beside the tests, block by block. Where one differs, look at the difference, and where
 * it is meant write the file anew with UPDATE_GOLDEN=1.
 */
export function describeKept(name: string, fileName: string, cases: readonly KeptCase[]): void {
  const path = join(__dirname, fileName);
  if (process.env.UPDATE_GOLDEN === "1")
    writeFileSync(path, cases.map(([title, answer]) => `${[title, ...answer()].join("\n")}\n`).join("\n"));
  const kept = new Map(
    readFileSync(path, "utf8")
      .split("\n\n")
      .map((block) => {
        const [title = "", ...lines] = block.trimEnd().split("\n");
        return [title, lines];
      }),
  );
  describe(name, () => {
    it.each(cases)("to %s", (title, answer) => {
      expect(answer()).toEqual(kept.get(title));
    });

    it("is kept of no case that is gone", () => {
      expect([...kept.keys()]).toEqual(cases.map(([title]) => title));
    });
  });
}
