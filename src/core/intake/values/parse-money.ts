/** Amounts of money as schools write them, in whole đồng. */

export interface MoneyReading {
  readonly valueVnd: number | null;
  readonly doubt?: "ambiguous-money" | "money-separator";
}

export type MoneyUnit = 1 | 1_000 | 1_000_000;

const unitWords: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/(triệu đồng|triệu|tr\.?đ?|trđ)$/iu, 1_000_000],
  [/(nghìn đồng|ngàn đồng|nghìn|ngàn|ngđ|k)$/iu, 1_000],
  [/(đồng chẵn|đồng|vnđ|vnd|đ|₫)$/iu, 1],
];

/** No sum of a school's list reaches this; an amount in đồng under a head "triệu đồng" does, in whole đồng. */
const largestPrizeVnd = 20_000_000_000;

/** Reads the unit that a header names: "(triệu đồng)", "ĐVT: 1.000đ". One đồng where it names none. */
export function moneyUnitOf(header: string): MoneyUnit {
  if (/triệu/iu.test(header)) return 1_000_000;
  if (/(nghìn|ngàn|1[.,]?000\s*đ)/iu.test(header)) return 1_000;
  return 1;
}

/**
 * Reads a number cell. A whole amount below 10,000 đồng where the header names no unit cannot be a prize in đồng:
 * the unit is asked about, not guessed.
 */
export function parseMoneyNumber(value: number, unit: MoneyUnit): MoneyReading {
  const vnd = Math.round(value * unit);
  if (vnd < 0 || !Number.isSafeInteger(vnd) || (unit !== 1 && vnd > largestPrizeVnd))
    return { valueVnd: null, doubt: "ambiguous-money" };
  if (unit === 1 && value !== 0 && value < 10_000) return { valueVnd: null, doubt: "ambiguous-money" };
  return { valueVnd: vnd };
}

/** Reads a text such as "702.000 đ", "1,5 triệu", "710,000"; undefined where it is no amount at all. */
export function parseMoneyText(text: string, headerUnit: MoneyUnit): MoneyReading | undefined {
  let rest = text.trim().replace(/\s*\/\s*(?:1 )?(?:người|cá nhân|tập thể|gv|hs|suất)\.?$/iu, "");
  const millions = /^(\d{1,3})\s*(?:tr|triệu)\s*(\d{1,3})$/iu.exec(rest);
  if (millions)
    return { valueVnd: Math.round(Number(`${millions[1] ?? ""}.${millions[2] ?? ""}`) * 1_000_000) };
  let unit: MoneyUnit | undefined;
  for (const [word, factor] of unitWords) {
    if (!word.test(rest)) continue;
    rest = rest.replace(word, "").trim();
    unit = factor;
    break;
  }
  rest = rest.replace(/[.,]?-$|[.,]$/u, "").replace(/\s(?=\d{3}\b)/gu, "");
  if (!/^\d[\d.,]*$/u.test(rest)) return undefined;
  return readAmount(rest, unit ?? headerUnit, unit !== undefined);
}

function readAmount(digits: string, unit: MoneyUnit, unitIsWritten: boolean): MoneyReading {
  const number = decimalOf(digits, unit);
  if (number === undefined) return { valueVnd: null, doubt: "money-separator" };
  const reading = parseMoneyNumber(number, unit);
  return unitIsWritten && unit === 1 && Number.isSafeInteger(Math.round(number))
    ? { valueVnd: Math.round(number) }
    : reading;
}

/** Dots and commas: groups of three are thousands; a shorter tail is a decimal, which only large units have. */
function decimalOf(digits: string, unit: MoneyUnit): number | undefined {
  if (/^\d+$/u.test(digits)) return Number(digits);
  // "0,702" is no group of thousands.
  if (/^0[.,]\d{1,6}$/u.test(digits) && unit !== 1) return Number(digits.replace(",", "."));
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})*$/u.test(digits)) {
    const groups = digits.split(/[.,]/u);
    // "1.490" with the unit thousand or million may be 1490 or 1.49: only đồng leaves no doubt.
    if (groups.length === 2 && unit !== 1) return unit === 1_000 ? Number(groups.join("")) : undefined;
    return Number(groups.join(""));
  }
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/u.test(digits))
    return Number(digits.replace(/\./gu, "").replace(",", "."));
  if (/^\d{1,3}(,\d{3})+\.\d{1,2}$/u.test(digits)) return Number(digits.replace(/,/gu, ""));
  if (/^\d+[.,]\d{1,2}$/u.test(digits) && unit !== 1) return Number(digits.replace(",", "."));
  return undefined;
}
