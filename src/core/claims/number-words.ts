/** Numbers said in Vietnamese words, as `numberInWords` writes them, with the usual other spellings. */
const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const scales: readonly (readonly [words: readonly string[], size: number])[] = [
  [["tỷ", "tỉ"], 1_000_000_000],
  [["triệu"], 1_000_000],
  [["nghìn", "ngàn"], 1_000],
];
const fillers = ["linh", "lẻ"];

export const numberWordPattern = [
  ...Object.keys(digits),
  "mười",
  "mươi",
  "trăm",
  ...fillers,
  ...scales.flatMap(([names]) => names),
].join("|");

/** Reads a number from all of the words, else undefined. */
export function parseNumberWords(words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  for (const [names, size] of scales) {
    const at = words.findLastIndex((word) => names.includes(word));
    if (at < 0) continue;
    const head = parseNumberWords(words.slice(0, at));
    const tail = at === words.length - 1 ? 0 : parseNumberWords(words.slice(at + 1));
    return head === undefined || head === 0 || tail === undefined || tail >= size
      ? undefined
      : head * size + tail;
  }
  return parseHundreds(words);
}

function parseHundreds(words: readonly string[]): number | undefined {
  const at = words.indexOf("trăm");
  if (at < 0) return parseTens(words);
  const hundreds = at === 1 ? digits[words[0] ?? ""] : undefined;
  const rest = words.slice(at + 1);
  if (hundreds === undefined) return undefined;
  if (rest.length === 0) return hundreds * 100;
  const tail = parseTens(fillers.includes(rest[0] ?? "") ? rest.slice(1) : rest);
  return tail === undefined ? undefined : hundreds * 100 + tail;
}

function parseTens(words: readonly string[]): number | undefined {
  const [first = "", second, third, ...more] = words;
  if (more.length > 0 || first === "") return undefined;
  if (first === "mười") {
    const units = second === undefined ? 0 : digits[second];
    return units === undefined || third !== undefined ? undefined : 10 + units;
  }
  const tens = digits[first];
  if (tens === undefined) return undefined;
  if (second === undefined) return tens;
  if (second !== "mươi") return third === undefined ? spokenTens(tens, second) : undefined;
  const units = third === undefined ? 0 : digits[third];
  return units === undefined ? undefined : tens * 10 + units;
}

/** "bảy lăm" is 75, "hai tư" is 24; "hai ba" may be two or three. */
function spokenTens(tens: number, units: string): number | undefined {
  return ["lăm", "nhăm", "tư", "mốt"].includes(units) ? tens * 10 + (digits[units] ?? 0) : undefined;
}
