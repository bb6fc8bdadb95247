/** What the lines above a table, and its sheet's name, say about how its cells are to be read. */
import type { AwardId, Level } from "../../domain/award";
import { contestLevelIn, recognitionsIn } from "../words/contest-words";
import { foldWithoutAccents } from "../../text";
import type { GridCell } from "../sheet/sheet-grid";
import { findYear } from "../values/parse-year";
import { moneyUnitOf } from "../values/parse-money";
import type { MoneyUnit } from "../values/parse-money";

export interface ListHints {
  /** The form says that a cross fills what does not apply. */
  readonly crossMeansNo: boolean;
  /** A contest's list: "Xếp loại" is its result. */
  readonly isContest: boolean;
  /** The one recognition that the list is about, without its level. */
  readonly recognition: AwardId | undefined;
  /** The one level of contests that the words above the table name. */
  readonly contestLevel: Level | undefined;
  /** The list asks for awards; it does not tell who got them. */
  readonly asks: boolean;
  /** It asks for one whose evidence are the titles of several years: what stands under a year is none of its own. */
  readonly asksByYears: boolean;
  /** The list tells what was decided. */
  readonly tells: boolean;
  /** The last calendar year that the words above the table name. */
  readonly year: number | undefined;
  /** Those words name a period of several years. */
  readonly isOfPeriod: boolean;
  /** They name a period, or several school years. */
  readonly isOfYears: boolean;
  /** "ĐVT: 1.000đ" above the table. */
  readonly moneyUnit: MoneyUnit | undefined;
}

const crossNotApplicable =
  /(?:dau|ky hieu|ghi|danh) (?:dau )?\W?x\W? ?(?:la|:|=|neu|o|khi|cho|vao)?.{0,24}khong (?:ap dung|thuoc|co|dat|de nghi)|khong (?:ap dung|thuoc|co|de nghi).{0,30}(?:dau|ghi|danh) (?:dau )?\W?x\b/u;
/** Words of a list whose awards are given already. */
export const tellsResults =
  /duoc (?:khen|tang|cong nhan|nhan)|da (?:dat|duoc)|ket qua|khen thuong (?:nam|5 nam|cac nam|tu nam)|dat (?:danh hieu|giai)|cong nhan|(?:chi|duoc|nhan|muc|tien) (?:tien )?thuong|tong hop (?:khen|danh|thanh tich)|duoc ubnd/u;

/** "TỔNG HỢP THÀNH TÍCH 5 NĂM", but not "tháng 5 năm 2025". */
const severalYears = /(?<!thang) 0?[2-9] nam(?= (?!20)|$)/u;

const asking = /de nghi|dang ky|binh xet|de xuat/u;

export function hintsOf(above: readonly GridCell[], sheetName: string): ListHints {
  const texts = above.map((cell) => foldWithoutAccents(cell.text));
  const recognitions = recognitionsIn([...texts, foldWithoutAccents(sheetName)].join(" "));
  const years = above.flatMap((cell) => findYear(cell.text) ?? []);
  return {
    crossMeansNo: texts.some((text) => crossNotApplicable.test(text)),
    isContest: recognitions.length > 0,
    recognition: recognitions.length === 1 ? recognitions[0] : undefined,
    contestLevel: contestLevelIn(texts.join(" ")),
    asks: texts.some((text) => asking.test(text)) || asking.test(foldWithoutAccents(sheetName)),
    asksByYears: above.some(({ text }) => asksByYears(text)),
    tells: texts.some((text) => tellsResults.test(text)),
    year: years[0]?.value.to,
    isOfPeriod: years[0]?.value.type === "period",
    isOfYears:
      years[0]?.value.type === "period" ||
      years[0]?.several === true ||
      texts.some((text) => severalYears.test(text)),
    moneyUnit: above.map((cell) => unitLine(cell.text)).find((unit) => unit !== undefined),
  };
}

/** "ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", "ĐỀ NGHỊ DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH". */
function asksByYears(text: string): boolean {
  const folded = foldWithoutAccents(text);
  if (!asking.test(folded) || /lao dong tien tien|ldtt|co so|cstdcs/u.test(folded)) return false;
  return /chien s[iy] thi dua (?:cap )?(?:tinh|thanh pho|bo|toan quoc)|cstd ?(?:cap )?(?:tinh|tp|bo|toan quoc)|tang bang khen|bang khen (?:cua|cap|ubnd|tinh|thu tuong|bo)/u.test(
    folded,
  );
}

function unitLine(text: string): MoneyUnit | undefined {
  return /^\(?\s*(?:đvt|đơn vị(?: tính)?)\s*[:.]/iu.test(text) ? moneyUnitOf(text) : undefined;
}
