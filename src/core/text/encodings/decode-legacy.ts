import { codeTables } from "./code-tables";
import type { CodeTable } from "./code-tables";
import type { LegacyEncoding, Misreading } from "./legacy-encoding";
import { settleCapitals } from "./settle-capitals";
import { undoWindows1258 } from "./undo-windows-1258";

export interface DecodeOptions {
  /** The font draws capitals (`isCapitalsFont`), whatever the codes say. */
  readonly capitals?: boolean | undefined;
  readonly misread?: Misreading | undefined;
}

const ASCII_ONLY = /^[\t\n\r -~]*$/;

/**
 * Answers text stored in a legacy encoding as Unicode.
 *
 * @param text - the raw text, not cleaned: in TCVN3 the soft hyphen, in VISCII the no-break space is a letter
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, options: DecodeOptions = {}): string {
  const decoded = ASCII_ONLY.test(text) ? text : decode(text, encoding, options.misread);
  return options.capitals === true ? decoded.toUpperCase() : decoded;
}

function decode(text: string, encoding: LegacyEncoding, misread: Misreading | undefined): string {
  const stored = misread === undefined ? text : undoWindows1258(text);
  const table = codeTables[encoding];
  return encoding === "VNI" ? decodePairs(stored, table) : settleCapitals(decodeSingles(stored, table));
}

function decodeSingles(text: string, table: CodeTable): string {
  return Array.from(text, (code) => table.get(code) ?? code).join("");
}

/** Two characters are tried before one; no mark is a letter of its own, so the reading is unambiguous. */
function decodePairs(text: string, table: CodeTable): string {
  let decoded = "";
  for (let at = 0; at < text.length;) {
    const pair = text.slice(at, at + 2);
    const code = pair.length === 2 && table.has(pair) ? pair : text.charAt(at);
    decoded += table.get(code) ?? code;
    at += code.length;
  }
  return decoded;
}
