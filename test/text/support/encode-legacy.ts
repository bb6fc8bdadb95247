import { codeTables } from "../../../src/core/text/encodings/code-tables";
import type { LegacyEncoding } from "../../../src/core/text";

const isOneCase = (code: string): boolean => code === code.toLowerCase() || code === code.toUpperCase();

/** Letter → stored code; of several codes the Latin-1 one, with base and mark in one case. */
function invert(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [code, letter] of codeTables[encoding]) {
    if (isOneCase(code) && !codes.has(letter)) codes.set(letter, code);
  }
  return codes;
}

const encoders = {
  TCVN3: invert("TCVN3"),
  VNI: invert("VNI"),
  VPS: invert("VPS"),
  VISCII: invert("VISCII"),
};

/** Stores Vietnamese text as a legacy font would have it; a capital without a code takes the small letter's. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const codes = encoders[encoding];
  return Array.from(text, (letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join(
    "",
  );
}

/** What a program shows that takes the stored bytes for Vietnamese Windows text. */
export function misreadAsWindows1258(stored: string): string {
  const bytes = Uint8Array.from(stored, (letter) => letter.charCodeAt(0));
  return new TextDecoder("windows-1258").decode(bytes);
}
