/** Stored character (for VNI also base and mark) → Vietnamese letter, for each legacy encoding. */
import { readByteRuns } from "./byte-runs";
import type { ByteRuns } from "./byte-runs";
import type { LegacyEncoding } from "./legacy-encoding";
import tcvn3 from "./tcvn3.json";
import viscii from "./viscii.json";
import vni from "./vni.json";
import vps from "./vps.json";
import windowsPages from "./windows-pages.json";

export type CodeTable = ReadonlyMap<string, string>;

export const codeTables: Readonly<Record<LegacyEncoding, CodeTable>> = {
  TCVN3: buildByteTable(tcvn3.runs),
  VNI: buildVniTable(),
  VPS: buildByteTable(vps.runs),
  VISCII: buildByteTable(viscii.runs),
};

/** A byte from 80 to 9F is stored either as the control character of that number or as Windows showed it. */
function buildByteTable(runs: ByteRuns): CodeTable {
  const shown = readByteRuns(windowsPages.windows1252);
  const table = new Map<string, string>();
  for (const [byte, letter] of readByteRuns(runs)) {
    table.set(String.fromCharCode(byte), letter);
    const alias = shown.get(byte);
    if (alias !== undefined) table.set(alias, letter);
  }
  return table;
}

function buildVniTable(): CodeTable {
  const table = new Map<string, string>();
  addInBothCases(table, vni.letters.codes, vni.letters.means, "");
  for (const [base, { marks, means }] of Object.entries(vni.marked))
    addInBothCases(table, marks, means, base);
  return table;
}

/** The base gives the case; a mark of the other case is a slip of the Shift key. */
function addInBothCases(table: Map<string, string>, codes: string, means: string, base: string): void {
  Array.from(codes).forEach((code, index) => {
    const letter = means.charAt(index);
    const shifted = code.toUpperCase();
    if (base === "") table.set(code, letter).set(shifted, letter.toUpperCase());
    for (const mark of base === "" ? [] : [code, shifted]) {
      table.set(base + mark, letter).set(base.toUpperCase() + mark, letter.toUpperCase());
    }
  });
}
