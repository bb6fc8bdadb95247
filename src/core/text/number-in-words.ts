const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const BILLION = 1_000_000_000;

/**
 * Answers how a whole number is read aloud: "hai trăm linh một", "hai mươi mốt", "một nghìn không trăm linh năm".
 *
 * @throws {RangeError} when the number is not a whole number that a computer holds exactly
 */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact whole number: ${String(value)}`);
  if (value === 0) return DIGITS[0];
  if (value < 0) return `âm ${numberInWords(-value)}`;
  return readNumber(value).join(" ");
}

/** Above a billion the names repeat: nghìn tỷ, triệu tỷ. */
function readNumber(value: number): string[] {
  const billions = Math.floor(value / BILLION);
  const rest = value % BILLION;
  if (billions === 0) return readBelowBillion(rest, false);
  return [...readNumber(billions), "tỷ", ...readBelowBillion(rest, true)];
}

function readBelowBillion(value: number, afterHigher: boolean): string[] {
  const groups = [
    { size: Math.floor(value / 1_000_000), unit: ["triệu"] },
    { size: Math.floor(value / 1_000) % 1_000, unit: ["nghìn"] },
    { size: value % 1_000, unit: [] },
  ];
  const words: string[] = [];
  for (const { size, unit } of groups) {
    if (size > 0) words.push(...readHundreds(size, afterHigher || words.length > 0), ...unit);
  }
  return words;
}

/** A group that follows another says its hundred even where it is none: "không trăm linh năm". */
function readHundreds(value: number, afterHigher: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const saysHundreds = hundreds > 0 || afterHigher;
  const head = saysHundreds ? [digit(hundreds), "trăm"] : [];
  if (rest === 0) return head;
  if (rest < 10) return saysHundreds ? [...head, "linh", digit(rest)] : [digit(rest)];
  return [...head, ...readTens(Math.floor(rest / 10), rest % 10)];
}

function readTens(tens: number, units: number): string[] {
  const head = tens === 1 ? ["mười"] : [digit(tens), "mươi"];
  return units === 0 ? head : [...head, readUnits(tens, units)];
}

function readUnits(tens: number, units: number): string {
  if (units === 5) return "lăm";
  if (tens > 1 && units === 1) return "mốt";
  if (tens > 1 && units === 4) return "tư";
  return digit(units);
}

function digit(value: number): string {
  return DIGITS[value] ?? "";
}
