import { cleanText } from "../clean-text";
import data from "./honorifics.json";

export interface StrippedName {
  readonly name: string;
  /** As typed, in order, without the dot or colon at the end. */
  readonly stripped: readonly string[];
}

const ADDRESS = new RegExp(`^(${alternatives(data.address)})(?:\\s*[:.]\\s*|\\s+)(?=\\p{L})`, "iu");
const DEGREE = new RegExp(`^(${alternatives(data.degrees)})(?:\\s*[.,:-]\\s*|\\s+)(?=\\p{L})`, "iu");
/** "Ông" is a family name too: before a middle name it is kept. */
const FAMILY_NAME_ONG = /^ông (?:văn|thị) /iu;

/** Takes forms of address and degrees off the front of a name: "PGS.TS. Lê Văn A" is "Lê Văn A". */
export function stripHonorifics(name: string): StrippedName {
  const stripped: string[] = [];
  let rest = cleanText(name);
  for (let found = findHonorific(rest); found !== null; found = findHonorific(rest)) {
    stripped.push(found[1] ?? "");
    rest = rest.slice(found[0].length);
  }
  return { name: rest, stripped };
}

function findHonorific(text: string): RegExpExecArray | null {
  if (FAMILY_NAME_ONG.test(text)) return null;
  return ADDRESS.exec(text) ?? DEGREE.exec(text);
}

/** Longer ones first, so that "Ông (bà)" is not read as "Ông". */
function alternatives(words: readonly string[]): string {
  const ordered = [...words].sort((one, other) => other.length - one.length);
  return ordered.map((word) => word.replace(/[.()/]/g, "\\$&")).join("|");
}
