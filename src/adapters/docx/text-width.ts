/** Advance widths of Times New Roman Bold, in thousandths of the font size. */
const widths = new Map<string, number>();
const groups: readonly (readonly [width: number, letters: string])[] = [
  [250, " .,"],
  [278, "il"],
  [333, "fjt-"],
  [389, "Is"],
  [444, "cerz"],
  [500, "agovxyJ0123456789"],
  [556, "bdhknpquS"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "wACDNRUVXY"],
  [778, "GHKOQ"],
  [833, "m"],
  [944, "M"],
  [1000, "W"],
];
for (const [width, letters] of groups) for (const letter of letters) widths.set(letter, width);

/** Estimates how long a line of bold text is, in twips, for rules that must be as long as the line. */
export function boldTextWidth(text: string, sizeInHalfPoints: number): number {
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D").replaceAll("đ", "d");
  let thousandths = 0;
  for (const letter of letters) thousandths += widths.get(letter) ?? 500;
  // One half-point is ten twips.
  return Math.round((thousandths * sizeInHalfPoints * 10) / 1000);
}
