/** Holds a marked copy of a workbook against the original, part by part. */
import { strFromU8, unzipSync } from "fflate";

/** Expects that nothing but the list of sheets, the styles and `marked` sheets differ, these only by what was added, and one new part. */
export function expectOnlyAdded(bytes: Uint8Array, copy: Uint8Array, marked: number): void {
  const [before, after] = [unzipSync(bytes), unzipSync(copy)];
  const changed = Object.keys(before).filter((part) => !same(before[part], after[part]));
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
}

export function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
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
