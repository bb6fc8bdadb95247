import { corrupt } from "../unreadable";

const BEGIN_OF_FILE = new Set([0x009, 0x209, 0x409, 0x809]);
const BEGIN_OF_EXCEL_5 = 0x809;
const END_OF_FILE = 0x00a;

/** Formulas shared by several cells; a record of the kind below in their place is passed over by the library. */
const SHARED_FORMULAS = new Set([0x021, 0x221, 0x4bc]);
const PASSED_OVER = 0x0d7;
const FORMULAS = new Set([0x006, 0x206, 0x406]);

/** The least bytes of records that hold a text: below them the library takes its length from behind the record. */
const LEAST_LENGTHS: ReadonlyMap<number, number> = new Map([
  [0x004, 8], // LABEL of Excel 2
  [0x007, 1], // STRING of Excel 2
  [0x017, 1], // EXTERNSHEET
  [0x018, 5], // NAME
  [0x01e, 1], // FORMAT of Excel 2 and 3
  [0x031, 5], // FONT
  [0x05c, 1], // WRITEACCESS
  [0x085, 7], // BOUNDSHEET
  [0x0d6, 8], // RSTRING
  [0x204, 8], // LABEL
  [0x207, 2], // STRING
  [0x218, 5], // NAME of Excel 3 and 4
  [0x231, 7], // FONT of Excel 3 and 4
  [0x293, 3], // STYLE
  [0x41e, 3], // FORMAT
]);

/**
 * Gives a copy of a stream of Excel 2 to 95 that is safe to hand to the library, which trusts lengths and formulas and
 * runs on without end or memory where one is false. Formulas lose their text and keep their results.
 *
 * @throws {Unreadable} when the records do not follow one another to an end. What follows the last end is padding.
 */
export function checkRecords(stream: Uint8Array): Uint8Array {
  const copy = stream.slice();
  const bytes = new DataView(copy.buffer);
  let open = 0;
  let hasEnded = false;
  let isExcel5 = false;
  for (let at = 0; at + 4 <= copy.length;) {
    const kind = bytes.getUint16(at, true);
    const length = bytes.getUint16(at + 2, true);
    const next = at + 4 + length;
    if (next > copy.length) {
      if (hasEnded && open <= 0) return copy;
      throw corrupt("a record of the early workbook runs beyond the file");
    }
    if (length < (LEAST_LENGTHS.get(kind) ?? 0)) throw corrupt("a text of the early workbook is cut off");
    if (BEGIN_OF_FILE.has(kind)) {
      open += 1;
      isExcel5 = kind === BEGIN_OF_EXCEL_5;
    }
    if (kind === END_OF_FILE) {
      open -= 1;
      hasEnded = true;
    }
    if (SHARED_FORMULAS.has(kind)) bytes.setUint16(at, PASSED_OVER, true);
    if (FORMULAS.has(kind)) emptyFormula(copy.subarray(at + 4, next), isExcel5);
    at = next;
  }
  if (!hasEnded) throw corrupt("the early workbook has no end");
  return copy;
}

/** Sets the length of a cell's formula to none: it stands behind row, column, look, result and flags. */
function emptyFormula(record: Uint8Array, isExcel5: boolean): void {
  const at = isExcel5 ? 20 : 16;
  if (record.length < at + 2) throw corrupt("a formula of the early workbook is cut off");
  record.fill(0, at, at + 2);
}
