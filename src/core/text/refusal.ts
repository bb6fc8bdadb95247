import { foldWithoutAccents } from "./fold-without-accents";

const refusal =
  /^(?:(?:da |xin |tu )*rut(?: ten| lui| khoi danh sach)?|(?:de nghi|xin|de xuat) (?:rut(?: ten)?|khong (?:xet|khen|de nghi))|(?:khong|chua|ko) du (?:dieu kien|dk|tieu chuan|tieu chi|thoi gian|ngay cong|(?:so )?phieu)|(?<denied>(?:khong|chua|ko) (?:dat|xet|de nghi|cong nhan))|loai(?: khoi danh sach)?)(?: (?:thi dua|danh hieu|khen thuong|khen))?(?: (?:vi|do|nam nay) .*| ?[(,;:-].*|\.| (?<of>.+))?$/u;

/**
 * Tells what a remark refuses: "" is the whole row ("Xin rút", "Không xét vì …"), otherwise the title or contest in words without
 * accents ("Không đạt GVDG" gives "gvdg"). Undefined where the remark is no refusal ("Loại A", "Chưa đủ hồ sơ").
 */
export function refusedIn(remark: string): string | undefined {
  const found = refusal.exec(foldWithoutAccents(remark).trim());
  if (found === null) return undefined;
  const { denied, of } = found.groups ?? {};
  if (of === undefined) return "";
  return denied === undefined ? undefined : of;
}

/** How words stand behind a name: in brackets, behind an arrow, behind a comma or a dash. */
const behind: readonly RegExp[] = [
  /\(([^()]+)\)\s*$/u,
  /(?:[-=]>|→)\s*(\S.*)$/u,
  /(?:[,;:\n]|\s[-–]\s)\s*([^,;:\n]+)$/u,
];

export interface TakenBack {
  readonly name: string;
  readonly remark: string;
}

/** Finds what the words behind it take back: "CSTĐCS (xin rút)", "LĐTT -> không". Undefined where nothing is taken back. */
export function findTakenBack(text: string): TakenBack | undefined {
  for (const pattern of behind) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const name = text.slice(0, found.index).trim();
    const remark = (found[1] ?? "").trim();
    return name !== "" && (isNo(found[0]) || refusedIn(remark) === "") ? { name, remark } : undefined;
  }
  return undefined;
}

/** "-> không" says it alone; "LĐTT, không" may be about another column's award. */
function isNo(words: string): boolean {
  return /^(?:[-=]>|→)\s*(?:không|ko|k)\s*$/iu.test(words);
}
