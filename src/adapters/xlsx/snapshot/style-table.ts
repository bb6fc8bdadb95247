import type { CellStyle } from "../../../core/index";

/** Gives one shared object for all cells with the same number format and font. */
export type StyleTable = (numberFormat: string, fontName: string | undefined) => CellStyle;

export function createStyleTable(): StyleTable {
  const known = new Map<string, CellStyle>();
  return (numberFormat, fontName) => {
    const key = `${fontName ?? ""}\u0000${numberFormat}`;
    const found = known.get(key);
    if (found) return found;
    const style: CellStyle = { numberFormat: numberFormat === "" ? "General" : numberFormat, fontName };
    known.set(key, style);
    return style;
  };
}
