import type { ClaimCode } from "./claim";
import type { Sentence } from "./sentence";

/** Kinds of people and units that no list tells apart. */
const unknownKind =
  /(?<!\p{L})(?:nữ|nam giới|đảng viên|đoàn viên|công đoàn|chi bộ|dân tộc thiểu số|người dân tộc|ngoài công lập|doanh nghiệp|nông dân|phụ nữ|cựu chiến binh|hội viên|thanh niên|học sinh giỏi|tổ chuyên môn|các tổ|khối \d|lớp|làm căn cứ|biên chế|người tốt,? việc tốt|điển hình|sáng kiến|phong trào|mới tuyển)(?!\p{L})/u;

/** What people do without being commended. */
const otherDeed =
  /^(?: (?:còn )?(?:chưa|không|bị)(?!\p{L})|[^,;:]{0,20}(?:tham gia|tham dự|dự thi|dự hội|đăng ký|hưởng ứng|nghe|học tập|tập huấn|được cử|được kết nạp|ủng hộ|quyên góp))/u;

const otherMoney =
  /kinh phí|ủng hộ|quyên góp|xã hội hóa|xây dựng|mua sắm|đầu tư|khuyến học|học bổng|sửa chữa|ngân sách|quỹ|nguồn|tổ chức hội nghị|tiết kiệm/u;

const comparison = /(?:tăng|giảm|thêm|gấp|nhiều hơn|ít hơn)(?: lên| thêm| được| xuống| gần| trên| hơn)* ?$/u;
const comparedAfter = /^[^.;]{0,40}(?:so với|nhiều hơn|ít hơn|cao hơn|thấp hơn)/u;
const perHead =
  /(?<!\p{L})(?:mỗi|một|từng) (?:trường|đơn vị|tập thể|cá nhân|người|giáo viên|lớp|em|suất)(?!\p{L})/u;
const unknownGroup = /(?:chưa rõ[^,;:\d]{0,20}|không rõ[^,;:\d]{0,20}) ?$/u;

/** Answers why a number cannot be held against the data, if it cannot. */
export function isUnanswerable({ folded, quantities }: Sentence, index: number): ClaimCode | undefined {
  const quantity = quantities[index];
  if (!quantity) return undefined;
  const before = folded.slice(quantities[index - 1]?.to ?? 0, quantity.from);
  const after = folded.slice(quantity.to, quantities[index + 1]?.from);
  const near = after.split(/[,;]/u)[0] ?? "";
  if (isTangled(folded, quantity.to, before, near)) return "not-understood";
  if (unknownKind.test(near) || unknownKind.test(before.slice(-25))) return "not-in-data";
  if (quantity.counts.is === "moneyVnd") {
    return isPrizeMoney(folded, quantity.from, before, near) ? undefined : "not-in-data";
  }
  return otherDeed.test(after) ? "not-in-data" : undefined;
}

const prizeWords = /thưởng|khen|số tiền|trị giá/u;
const rates = /lương cơ sở|mức lương|bảng ghi|định mức|hệ số|mức chi/u;

/** Whether an amount is what awards cost together, and not a rate, a budget or a gift. */
function isPrizeMoney(folded: string, at: number, before: string, near: string): boolean {
  const isPrize = prizeWords.test(folded.slice(0, at)) || prizeWords.test(near);
  return isPrize && !otherMoney.test(before) && !otherMoney.test(near) && !rates.test(folded);
}

/** Lists of bare numbers, comparisons and figures for each of many. */
function isTangled(folded: string, to: number, before: string, near: string): boolean {
  if (/lần lượt|tương ứng/u.test(folded) || /\d ?(?:,|và) ?$/u.test(before)) return true;
  if (comparison.test(before) || comparedAfter.test(folded.slice(to))) return true;
  return perHead.test(before) || perHead.test(near) || unknownGroup.test(before);
}
