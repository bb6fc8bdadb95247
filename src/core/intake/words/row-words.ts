/** Words that tell rows which are no nominees: totals, footers, notes, headings of the next list. */
import { foldWithoutAccents } from "../../text";

// Accents are kept where a surname folds to the same letters: Công, Tống, Trương, Tô.
const total =
  /^(?:tổng(?! hợp)(?: cộng| số| kinh phi| tiền| kinh phí)?(?: cộng)?|cộng|cộng dồn|toàn trường|tổng chung|tong cong|mang sang|trang trước (?:mang|chuyển) sang|chuyển (?:sang )?trang sau)(?=$|[ :,.(])/iu;
const grandTotal = /^(?:tổng cộng|tổng số|tổng chung|toàn trường|tong cong)/iu;
const listCount = /^\(?(?:danh sach(?: nay)?(?: gom| co| an dinh)| an dinh|an dinh)/u;
const signer =
  /^(?:nguoi lap(?: bieu| danh sach| bang)?|nguoi tong hop|ke toan|thu ky|(?:pho )?hieu truong|thu truong don vi|thu truong co quan|chu tich(?: ubnd.*| cong doan| hoi dong.*)?|pho chu tich|truong phong(?: gd.*)?|tm\.? .*|kt\.? .*|tl\.? .*|tuq\.? .*|q\.? hieu truong.*|xac nhan.*|to truong(?: chuyen mon)?|ban giam hieu|bch cong doan|t\/m .*)$/u;
const signNote = /^\((?:ky|da ky|ky ten|ky, |ky va|chu ky).*\)?$/u;
const placeDate =
  /^[\p{L} .,'’()-]{0,60}ngay\s*[\d.…_ ]{0,6}\s*thang\s*[\d.…_ ]{0,6}\s*nam\s*[\d.…_]{0,6}\s*\.?$/u;
const note =
  /^(?:\(?\*\)?\s*)?(?:ghi chu|luu y|chu thich|nguon|trang(?: so)?(?= \d+(?:\/\d+)?$)|\(?(?:so tien )?(?:viet )?bang chu)(?=$|[ :(.])/u;
/** A line of percentages under the totals. */
const share =
  /^(?:t[yi] le|%)\s*(?:(?:phan tram|\(?%\)?)?\s*[:.]?$|(?:dat|ldtt|lao dong|cstd\w*|chien si|danh hieu|ht|hoan thanh|vien chuc|toan truong|cua to|chung)(?= |$|[:.]))/u;
const tally = /^\W*thong ke so luong(?=$|[ :(.])/u;
const nation = /cong hoa xa hoi chu nghia|doc lap.{1,5}tu do.{1,5}hanh phuc/u;
const title =
  /^(?:danh sach|bang (?:tong hop|tinh|ke|thanh toan)|tong hop|bieu tong hop|phu luc|bao cao|bien ban|trich ngang|ket qua|to trinh|quyet dinh|mau so|bieu so|bieu mau|bieu)(?=$|[ :.\d])/u;
const body =
  /^(?:ubnd|hđtđ|công đoàn |\(của trường |trường\s*:|[uủ][yỷ] ban nhân dân|phòng (?:gd|giáo dục)|sở (?:gd|giáo dục)|trường |trung tâm (?:gd|giáo dục|học tập|htcđ)|tt ?(?:gd|htcđ)|(?:nhóm trẻ|nhóm,? lớp|lớp mẫu giáo|lớp mầm non|cơ sở (?:gdmn|giáo dục mầm non)) (?:đl|độc lập|tư thục)|truong (?:mam non|mau giao|tieu hoc|trung hoc|mn|mg|th|thcs|thpt|ptdt\w*) |uy ban nhan dan|phong (?:gd|giao duc)|hội đồng|cụm |(?:tên )?đơn vị\s*:\s*(?:trường|tr\.|th|thcs|mn|mầm non|tiểu học) )/iu;

export type RowWords =
  | "grand-total"
  | "subtotal"
  | "list-count"
  | "signer-label"
  | "sign-note"
  | "place-date"
  | "recipients"
  | "note"
  | "share"
  | "tally"
  | "nation"
  | "title"
  | "body"
  | "other";

const known = new Map<string, RowWords>();

/** Tells what kind of words a text outside the records is. */
export function rowWordsOf(text: string): RowWords {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = readWords(text);
  if (known.size < 20_000) known.set(text, words);
  return words;
}

function readWords(text: string): RowWords {
  const folded = foldWithoutAccents(text);
  if (listCount.test(folded)) return "list-count";
  if (total.test(text)) return grandTotal.test(text) ? "grand-total" : "subtotal";
  if (nation.test(folded)) return "nation";
  if (placeDate.test(folded)) return "place-date";
  if (signNote.test(folded)) return "sign-note";
  if (folded.startsWith("noi nhan")) return "recipients";
  if (note.test(folded)) return "note";
  if (share.test(folded)) return "share";
  if (tally.test(folded)) return "tally";
  if (title.test(folded)) return "title";
  if (signer.test(folded)) return "signer-label";
  return body.test(text) ? "body" : "other";
}

/** Words with which the end of a list's table is reached. */
export function endsList(words: RowWords): boolean {
  return (
    words === "signer-label" ||
    words === "sign-note" ||
    words === "place-date" ||
    words === "recipients" ||
    words === "nation"
  );
}
