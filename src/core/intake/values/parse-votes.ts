/** Votes as schools write them: "20/21", "95,2", 0.952, "95,5%". */

export interface VoteReading {
  readonly votes?: { readonly yes: number; readonly total: number };
  /** Per cent with the digits typed; from votes rounded to one decimal, for display only. */
  readonly percent?: number;
}

/** "Đạt 19/20 phiếu", "Đồng ý: 14/20", "nhất trí 100%". */
const lead = /^(?:(?:số )?phiếu\s+)?(?:đạt(?: (?:tỷ|tỉ) lệ)?|đồng ý|nhất trí|tán thành)\s*:?\s*(?=\d)/iu;

export function parseVotes(value: string | number, numberFormat: string): VoteReading | undefined {
  if (typeof value === "number") return percentReading(value, numberFormat.includes("%"));
  const text = value.trim().replace(lead, "");
  const pair =
    /^(?:\d{1,3}(?:[.,]\d+)?\s*%\s*\(\s*)?(\d{1,4})\s*(?:phiếu\s*)?\/\s*(\d{1,4})(?:\s*(?:phiếu|\(.*\)))?/iu.exec(
      text,
    );
  if (pair) return pairReading(Number(pair[1]), Number(pair[2]));
  const percent =
    /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)(?:\s+(?:số )?(?:phiếu\s*)?(?:nhất trí|đồng ý|tán thành)?)?$/iu.exec(text);
  if (!percent) return undefined;
  const number = Number((percent[1] ?? "").replace(",", "."));
  return percentReading(number, false, percent[2] === "%");
}

function pairReading(yes: number, total: number): VoteReading | undefined {
  if (total === 0 || yes > total) return undefined;
  return { votes: { yes, total }, percent: Math.round((yes * 1000) / total) / 10 };
}

/** A share up to 1 is a fraction unless a per cent sign says otherwise. */
function percentReading(value: number, isPercentFormat: boolean, hasSign = false): VoteReading | undefined {
  if (value < 0 || value > 100) return undefined;
  const fraction = isPercentFormat || (value <= 1 && !hasSign);
  return { percent: fraction ? Number((value * 100).toFixed(6)) : value };
}
