/** Error codes of cells ([MS-XLS] 2.5.10). */
export const ERROR_TEXTS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

const DIVIDED_BY_100 = 1;
const IS_INTEGER = 2;

/** Decodes the short form of a number: the upper 30 bits of a double or an integer ([MS-XLS] 2.5.218). */
export function decodeRk(rk: number): number {
  const value = rk & IS_INTEGER ? (rk | 0) >> 2 : upperHalf(rk & ~3);
  return rk & DIVIDED_BY_100 ? value / 100 : value;
}

function upperHalf(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, bits);
  return view.getFloat64(0);
}
