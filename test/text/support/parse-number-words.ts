const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** Reads number words slowly and plainly, to hold the writer to its word. */
export function parseNumberWords(words: string): number {
  const parts = words.split(" ");
  const billion = parts.lastIndexOf("tỷ");
  if (billion < 0) return parseBelowBillion(parts);
  return (
    parseNumberWords(parts.slice(0, billion).join(" ")) * 1e9 + parseBelowBillion(parts.slice(billion + 1))
  );
}

function parseBelowBillion(parts: readonly string[]): number {
  const [afterMillions, millions] = takeGroup(parts, "triệu");
  const [afterThousands, thousands] = takeGroup(afterMillions, "nghìn");
  return millions * 1e6 + thousands * 1e3 + parseBelowThousand(afterThousands);
}

function takeGroup(parts: readonly string[], unit: string): [readonly string[], number] {
  const end = parts.indexOf(unit);
  return end < 0 ? [parts, 0] : [parts.slice(end + 1), parseBelowThousand(parts.slice(0, end))];
}

function parseBelowThousand(parts: readonly string[]): number {
  let total = 0;
  let pending = 0;
  for (const word of parts) {
    if (word === "trăm") [total, pending] = [total + pending * 100, 0];
    else if (word === "mươi") [total, pending] = [total + pending * 10, 0];
    else if (word === "mười") total += 10;
    else if (word !== "linh") pending = DIGITS[word] ?? NaN;
  }
  return total + pending;
}
