import type { ClaimCode, ClaimVerdict } from "./claim";
import type { DataView } from "./data-view";
import type { Draft } from "./draft";
import type { Sentence } from "./sentence";

export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Plans, programmes and terms have periods of their own. */
const ofSomethingElse =
  /(?<!\p{L})(?:kế hoạch|nghị quyết|chương trình|đề án|chiến lược|quyết định|chỉ thị|công văn|nhiệm kỳ|phương hướng|nghị định|thông tư|đại hội|quy hoạch|dự án|giai đoạn tới|những năm tới)(?!\p{L})/u;
const ofReport =
  /báo cáo|tổng kết|kết quả|được khen|đã khen|khen thưởng|phong trào thi đua|danh hiệu|tập thể|cá nhân/u;

/** Finds the period that a document's heading states: the first stretch of years among its first lines. */
export function titlePeriod(sentences: readonly Sentence[]): Period | null {
  for (const { times, paragraph, folded } of sentences) {
    if (paragraph >= titleLines) break;
    const stretch = times.find((time) => time.is === "stretch");
    if (stretch?.is === "stretch" && !ofSomethingElse.test(folded))
      return { from: stretch.first, to: stretch.last };
  }
  return null;
}

/** How many paragraphs may stand before a document's title at most. */
export const titleLines = 40;

/** Compares each stretch of years with the title's and the data's; a plan's own period is left alone. */
export function periodClaims(sentence: Sentence, title: Period | null, view: DataView): Draft[] {
  const { folded } = sentence;
  return sentence.times.flatMap((time): Draft[] => {
    if (time.is !== "stretch") return [];
    const period = { from: time.first, to: time.last };
    const lead = folded.slice(Math.max(0, time.from - 90), time.from);
    const { verdict, code } = judge(period, title, view.period, {
      isElsewhere: ofSomethingElse.test(lead),
      isReport: ofReport.test(folded),
    });
    return [
      { kind: "period", from: time.from, to: time.to, understood: { period }, verdict, figure: null, code },
    ];
  });
}

function judge(
  period: Period,
  title: Period | null,
  data: Period | null,
  about: { readonly isElsewhere: boolean; readonly isReport: boolean },
): { verdict: ClaimVerdict; code: ClaimCode } {
  const known = data ?? title;
  if (about.isElsewhere) return { verdict: "unclear", code: "period-of-something-else" };
  if (known === null) return { verdict: "unclear", code: "not-in-data" };
  const fitsData = isSame(period, known);
  const fitsTitle = title === null || isSame(period, title);
  if (fitsData && fitsTitle) return { verdict: "true", code: "period-agrees" };
  // A title that disagrees with the data may be the one that is right: then nothing here tells which.
  if (fitsData || (fitsTitle && title === null))
    return { verdict: fitsData ? "true" : "unclear", code: fitsData ? "period-agrees" : "period-differs" };
  const isMeant = about.isReport && overlapsMost(period, known);
  return isMeant
    ? { verdict: "false", code: "period-differs" }
    : { verdict: "unclear", code: "period-of-something-else" };
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A slip of the pen moves an end by a year or two; a stretch that lies elsewhere or within is meant so. */
function overlapsMost(a: Period, b: Period): boolean {
  return Math.abs(a.from - b.from) <= 2 && Math.abs(a.to - b.to) <= 2;
}
