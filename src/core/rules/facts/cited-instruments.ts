import { instrumentByNumber, instruments } from "../../law";
import type { Instrument } from "../../law";
import { foldWithoutAccents } from "../../text";

/**
 * A kind of instrument before its number, the number with its year, and the sign after it. Of "Luật … và Nghị định số 98/2023"
 * the number is the decree's.
 */
const citation =
  /(?<kind>\b(?:nghi dinh|nd|thong tu|tt|luat|qh)\b(?:(?!\b(?:nghi dinh|nd|thong tu|tt|luat|qh|quyet dinh|qd)\b)[^\d/]){0,40}?)?\b0*(?<number>\d{1,4}\/20\d{2})(?<sign>\/[a-z]{2,}[a-z\d-]*)?/gu;

/** The law of 2003 is mostly cited by its year or its day alone. */
const lawOf2003 =
  /\bluat (?:thi dua,? khen thuong|tdkt|td-kt)[^\d]{0,20}(?:\b26[^\d]{1,7}11[^\d]{1,5})?\b2003\b/u;

/** Gives the instruments that a text cites, each once; numbers that no law data knows are none of ours. */
export function citedInstruments(text: string): readonly Instrument[] {
  if (!text.includes("20")) return [];
  const words = foldWithoutAccents(text);
  const found = new Set<Instrument>();
  for (const { groups = {} } of words.matchAll(citation)) {
    const instrument = findInstrument(groups.kind, groups.number ?? "", groups.sign);
    if (instrument !== undefined) found.add(instrument);
  }
  if (lawOf2003.test(words)) {
    const law = instrumentByNumber("15/2003/QH11");
    if (law !== undefined) found.add(law);
  }
  return [...found];
}

/** "91/2017" alone may be anybody's decision: the kind before it or the sign after it must say what it is. */
function findInstrument(
  kind: string | undefined,
  number: string,
  sign: string | undefined,
): Instrument | undefined {
  if (kind === undefined && sign === undefined) return undefined;
  for (const instrument of instruments.values()) {
    const known = foldWithoutAccents(instrument.number).replace(/^0+/u, "");
    if (
      sign !== undefined
        ? known === `${number}${sign}`
        : known.startsWith(`${number}/`) && isOfKind(known, kind)
    ) {
      return instrument;
    }
  }
  return undefined;
}

function isOfKind(known: string, kind = ""): boolean {
  if (/^(?:nghi dinh|nd)/u.test(kind)) return known.includes("/nd-cp");
  if (/^(?:thong tu|tt)/u.test(kind)) return known.includes("/tt-");
  return known.includes("/qh");
}
