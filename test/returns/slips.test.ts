/** Slips over the sample workbooks and the fixtures: what is added, and that nothing else changes. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { canTakeSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import { readWorkbook } from "../../src/core";
import { slipWithCopy, slipped, snapshotOf } from "./make-slip";

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
      const { slip, copy } = made;
      const [before, after] = [unzipSync(bytes), unzipSync(copy)];
      const changed = Object.keys(before).filter((part) => !same(before[part], after[part]));
      const marked = slip.marks.size;
      const listed = changed.filter((part) => !part.includes("/worksheets/"));
      expect(changed.length - listed.length).toBe(marked);
      expect(new Set(listed)).toEqual(
        new Set(
          ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"].filter(
            (part) => part in before,
          ),
        ),
      );
      for (const part of changed) expect(isAddedTo(textOf(before[part]), textOf(after[part]))).toBe(true);
      expect(Object.keys(after).filter((part) => !(part in before))).toEqual(["xl/worksheets/soThiDua1.xml"]);
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

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));
}

const textOf = (bytes: Uint8Array | undefined): string => strFromU8(bytes ?? new Uint8Array());

/** Tells whether a text holds another with nothing but stretches added; counts of collections may grow. */
function isAddedTo(before: string, after: string): boolean {
  const plain = before.replace(/ count="\d+"/gu, "");
  const longer = after.replace(/ count="\d+"/gu, "");
  let at = 0;
  for (const sign of longer) if (sign === plain[at]) at++;
  return at === plain.length;
}
