/** Slips over the sample workbooks and the fixtures: what is added, and that nothing else changes. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { canTakeSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import { readWorkbook } from "../../src/core";
import { slipWithCopy, slipped, snapshotOf } from "./make-slip";
import { expectOnlyAdded, same } from "./only-added";

const folders = ["../../assets/samples", "../fixtures/workbooks"].map((each) =>
  path.resolve(__dirname, each),
);
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/u.test(name))
    .map((name) => path.join(folder, name)),
);

describe("a slip", () => {
  it.each(files.map((file) => [path.basename(file), file]))(
    "of %s adds, and leaves every other byte",
    async (_, file) => {
      const name = path.basename(file);
      const bytes = new Uint8Array(readFileSync(file));
      const made = await slipWithCopy(bytes, name);
      if (!made) return;
      expectOnlyAdded(bytes, made.copy, made.slip.marks.size);
    },
  );

  it("is read as before: the sheet of what to correct is no list", async () => {
    for (const file of files.filter((_, at) => at % 5 === 0)) {
      const name = path.basename(file);
      const bytes = new Uint8Array(readFileSync(file));
      const copy = await slipped(bytes, name);
      if (!copy) continue;
      const [before, after] = [
        readWorkbook(await snapshotOf(bytes, name)),
        readWorkbook(await snapshotOf(copy, name)),
      ];
      expect(after.lists).toEqual(before.lists);
      expect(after.unread).toEqual(before.unread);
      expect(after.sheets.at(-1)?.role).toBe("instruction");
    }
  });

  it("of a slip has the same parts", async () => {
    for (const file of files.filter((_, at) => at % 8 === 0)) {
      const name = path.basename(file);
      const once = await slipped(new Uint8Array(readFileSync(file)), name);
      const twice = once && (await slipped(once, name));
      if (!once || !twice) continue;
      expect(Object.keys(unzipSync(twice))).toEqual(Object.keys(unzipSync(once)));
      for (const [part, bytes] of Object.entries(unzipSync(once)))
        expect([part, same(bytes, unzipSync(twice)[part])]).toEqual([part, true]);
    }
  });

  it("goes into packages only", () => {
    expect(canTakeSheet(new Uint8Array(readFileSync(path.join(folders[0] ?? "", "MN Sao Mai.xls"))))).toBe(
      false,
    );
  });
});
