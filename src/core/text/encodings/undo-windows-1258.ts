import { readByteRuns } from "./byte-runs";
import windowsPages from "./windows-pages.json";

const westernFor = new Map<string, string>(
  Array.from(readByteRuns(windowsPages.windows1258), ([byte, shown]) => [shown, String.fromCharCode(byte)]),
);

/** Answers the Western characters that stood in the file before it was read as Vietnamese Windows text. */
export function undoWindows1258(text: string): string {
  return Array.from(text, (letter) => westernFor.get(letter) ?? letter).join("");
}
