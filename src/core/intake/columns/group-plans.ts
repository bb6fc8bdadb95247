/** What a head means under the group heads above it: "Tổ" under "Xếp loại", "Cấp xã" under "Danh hiệu". */
import { foldWithoutAccents } from "../../text";
import { field, markOf, unused } from "./column-plan";
import type { ColumnPlan, DatePart } from "./column-plan";
import type { AwardId, Level } from "../../domain/award";
import type { FieldName } from "../../domain/reading";
import type { HeadColumn } from "../header/find-header";
import { headKey, readHead } from "../header/head-words";
import { saysStage } from "../words/stages";
import { parseAwards } from "../values/parse-awards";
import { isCityLevel, levelOfFolded } from "../values/parse-level";
import { parseRating } from "../values/parse-rating";
import { moneyUnitOf } from "../values/parse-money";
import { findYear } from "../values/parse-year";
import { countFieldOf } from "../words/award-traits";
import { withLevel } from "../words/with-level";

/** The nearest group above that gives the words a meaning. */
export function planUnderGroups(head: HeadColumn, text: string): ColumnPlan | undefined {
  const isOfInitiative = head.heads.some((cell) => readHead(cell.text)?.group === "initiative");
  // "Xếp loại" of an initiative, by the school and by the commune.
  if (isOfInitiative && head.heads.length > 2 && (saysStage(headKey(text)) || saysLevelAlone(headKey(text))))
    return field("initiativeRating");
  for (const cell of [...head.heads].reverse()) {
    if (cell === head.leaf) continue;
    const plan = planUnder(cell.text, text);
    if (plan !== undefined) return plan;
  }
  return undefined;
}

function saysLevelAlone(key: string): boolean {
  return /^(?:cap )?(?:co so|xa|phuong|huyen|tinh)$/u.test(key);
}

type GroupPlan = (key: string, text: string) => ColumnPlan | undefined;

const groupPlans: Readonly<Record<string, GroupPlan>> = {
  rating: (key, text) => {
    const rating = parseRating(text);
    if (rating !== undefined) return { use: "rating-mark", rating };
    if (/^(?:dang vien|chi bo|dang|chuan(?: nghe nghiep| nn| gv| giao vien| hieu truong| ht)?)$/u.test(key))
      return unused("other-rating");
    const isOfWork = /^(?:cong chuc|vien chuc|cong chuc,? vien chuc|cc,? ?vc|cbcc|can bo,? cong chuc)$/u.test(
      key,
    );
    return isOfWork || saysStage(key) || findYear(text) !== undefined ? field("rating") : undefined;
  },
  birthDate: (key, text) => birthDatePlan(key, text),
  gender: (key) => (key === "nam" || key === "nu" ? { use: "gender-mark", gender: key } : undefined),
  fullName: (key) =>
    key === "ten" ? field("givenName") : key.startsWith("ho") ? field("familyName") : undefined,
  decision: (key, text) =>
    namesOneAward(text)
      ? field("decision")
      : /^(?:so|so qd|so hieu)$/u.test(key)
        ? field("decision", "number")
        : /^(?:ngay|ngay thang|ngay thang nam|ngay ky|ngay qd)$/u.test(key)
          ? field("decision", "date")
          : undefined,
  initiative: (key, text) =>
    initiativePlan(key) ?? (findYear(text) === undefined ? undefined : field("initiativeName")),
  votes: (key, text) =>
    namesOneAward(text) ||
    /^(?:%|ty le|ti le|ty le %|dat|dong y|so phieu|so phieu dong y)$/u.test(key) ||
    key === ""
      ? field("votePercent")
      : /^(?:so phieu )?(?:khong (?:dong y|hop le)|phat ra|thu ve|hop le)$/u.test(key)
        ? unused("other-votes")
        : undefined,
  money: (key, text) =>
    namesOneAward(text) ||
    /^(?:so tien|thanh tien|tien|muc(?: thuong)?|tien thuong|cong|tong(?: cong| so| tien)?)$/u.test(key)
      ? { use: "field", field: "money", unit: moneyUnitOf(text) }
      : undefined,
  score: (key) => scorePlan(key),
  counts: (key, text) => countPlan(key, text),
  previousAwards: () => field("previousAwards"),
  titles: (key, text) => awardPlan(key, text, "titles"),
  awards: (key, text) => awardPlan(key, text, "awards") ?? levelMark(key),
  "titles|awards": (key, text) =>
    key === "thi dua"
      ? field("titles")
      : key === "khen thuong"
        ? field("awards")
        : awardPlan(key, text, "titles"),
};

function namesOneAward(text: string): boolean {
  return readHead(text)?.award !== undefined;
}

function planUnder(groupText: string, text: string): ColumnPlan | undefined {
  const meaning = readHead(groupText);
  const group = meaning?.group ?? (meaning?.leaf === "previousAwards" ? "previousAwards" : undefined);
  if (group !== undefined) return groupPlans[group]?.(headKey(text), text) ?? pointsUnder(groupText);
  if (/^tập thể$/iu.test(groupText) && namesUnit.test(headKey(text))) return field("collectiveName");
  // "Tiết 1" over its subject and mark; "Đạt GVDG cấp" over "Trường", "Xã".
  if (/^tiết (?:dạy )?(?:số |thứ )?\d/iu.test(groupText)) return unused("lesson");
  if (meaning?.award !== undefined) return planOfAward(meaning.award, text);
  const figure = figureUnder(groupText, headKey(text));
  if (figure !== undefined) return figure;
  if (saysEarlier(foldWithoutAccents(groupText))) return field("previousAwards");
  // "CSTĐ" over "Cơ sở", "Tỉnh".
  const isOpen = parseAwards(groupText, false)[0]?.doubt === "level-not-said";
  return isOpen ? markUnder(`${groupText} ${text}`, "titles") : pointsUnder(groupText);
}

const namesUnit = /^(?:ten|(?:ten )?(?:don vi|to|to khoi|truong))$/u;

/** "Điểm các tiêu chí" over "TC1", "TC2": points of a review, which nothing asks for. */
function pointsUnder(groupText: string): ColumnPlan | undefined {
  return /^điểm (?:các |từng |theo )?(?:tiêu|thành|nội|mục|phần)/iu.test(groupText)
    ? unused("points")
    : undefined;
}

/** Under a head that counts people, or names a rating of theirs: "HTXSNV". */
function figureUnder(groupText: string, key: string): ColumnPlan | undefined {
  if (parseRating(groupText) !== undefined)
    return isShare(key) ? unused("share") : isNumberOf(key) ? unused("count") : undefined;
  const counted = readHead(groupText, true)?.leaf as FieldName | undefined;
  if (counted !== undefined && /^(?:count|headcount)/u.test(counted)) return sharePlan(counted, key);
  return council.test(foldWithoutAccents(groupText)) && /^(?:|%|t[yi] le|so phieu)$/u.test(key)
    ? field("votePercent")
    : undefined;
}

/** "Kết quả bình xét tổ", "Kết quả HĐ trường" over votes. */
const council = /^(?:ket qua )?(?:binh xet|(?:hoi dong|hd) )/u;

/** "SL" and "%" under "Số HTNV trở lên". */
function sharePlan(counted: FieldName, key: string): ColumnPlan | undefined {
  if (/^(?:sl|so luong|so)$/u.test(key)) return field(counted);
  return isShare(key) ? unused("share") : undefined;
}

export function isShare(key: string): boolean {
  return /^(?:|%|t[yi] le|tl)$/u.test(key);
}

function planOfAward(award: AwardId, text: string): ColumnPlan | undefined {
  // "Danh hiệu CSTĐCS" over "Năm học": when it was got.
  if (headKey(text) === "nam hoc") return field("previousAwards");
  return countOfAward(award, headKey(text)) ?? markOfLevel(award, text);
}

/** "SL" under "LĐTT": how many of a collective's people have it. */
function countOfAward(award: AwardId, key: string): ColumnPlan | undefined {
  const counted = isNumberOf(key) ? countFieldOf(award) : undefined;
  return counted === undefined ? undefined : field(counted);
}

function isNumberOf(key: string): boolean {
  return /^(?:sl|so luong)$/u.test(key);
}

function markOfLevel(award: AwardId, text: string): ColumnPlan | undefined {
  const level = levelOfFolded(foldWithoutAccents(text));
  const leveled = level === undefined ? award : withLevel(award, level);
  return leveled === award ? undefined : markOf(leveled);
}

/** Under a group of awards stands an award, the level that gives it, or the stage that proposes it. */
function awardPlan(key: string, text: string, of: "titles" | "awards"): ColumnPlan | undefined {
  const mark = markUnder(text, of);
  if (mark !== undefined) return mark;
  const level = key.startsWith("cap ") ? levelOfFolded(key) : undefined;
  if (level === undefined && !saysStage(key)) return undefined;
  return { use: "field", field: "titles", second: "awards", ...(level === undefined ? {} : { level }) };
}

const awardByLevel: Readonly<Partial<Record<Level, AwardId>>> = {
  xa: "GK_UBND_XA",
  huyen: "GK_UBND_HUYEN",
  so: "GK_SGD",
  tinh: "BK_UBND_TINH",
  bo: "BK_BO",
  "trung-uong": "BK_TTG",
};

/** "Xã", "Tỉnh", "UBND tỉnh" under "Đề nghị khen": communes give one commendation, provinces the other. */
function levelMark(key: string): ColumnPlan | undefined {
  const level = /^(?:(?:chu tich )?ubnd )?\p{L}+$/u.test(key) ? levelOfFolded(key) : undefined;
  const award = level === undefined ? undefined : awardByLevel[level];
  if (award === undefined) return isCityLevel(key) ? { use: "open-mark", of: "awards" } : undefined;
  return markOf(award);
}

export function markUnder(text: string, of: "titles" | "awards"): ColumnPlan | undefined {
  const [award] = parseAwards(text, false);
  const code = award?.code;
  if (code === undefined) return award?.doubt === "level-not-said" ? { use: "open-mark", of } : undefined;
  const plan = markOf(code);
  return plan.use === "mark" ? plan : field(of);
}

/** Who gives what stands below; "Trường đề nghị" only proposes it. */
const givesAwards =
  /^(?:(?:de nghi )?cap |(?:chu tich )?ubnd |(?:xa|phuong|huyen|tinh|bo|so)$)(?!.* (?:de nghi|xet)$)| cap (?:truong|xa|phuong|huyen|tinh|bo)$/u;

/** "Cấp xã" over "Giấy khen", "Cấp tỉnh" over "CSTĐ": the nearest level above says whose award it is. */
export function atLevelOver({ heads, leaf }: HeadColumn, plan: ColumnPlan): ColumnPlan {
  if (plan.use === "field") return textAtLevelOver(heads, leaf, plan);
  if (plan.use !== "mark" && plan.use !== "open-mark") return plan;
  for (const cell of [...heads].reverse()) {
    if (cell === leaf || !givesAwards.test(foldWithoutAccents(cell.text))) continue;
    return plan.use === "mark"
      ? (markOfLevel(plan.award, cell.text) ?? plan)
      : (markUnder(`${leaf?.text ?? ""} ${cell.text.replace(/^.* (?=cấp )/iu, "")}`, plan.of) ?? plan);
  }
  return plan;
}

/** "Cấp tỉnh" over "Khen thưởng": the level of the forms that are written there. */
function textAtLevelOver(
  heads: HeadColumn["heads"],
  leaf: HeadColumn["leaf"],
  plan: Extract<ColumnPlan, { use: "field" }>,
): ColumnPlan {
  if ((plan.field !== "titles" && plan.field !== "awards") || plan.level !== undefined) return plan;
  const over = heads.findLast(
    (cell) => cell !== leaf && /^cấp (?:xã|phường|tỉnh|thành phố|bộ|tw)$/iu.test(cell.text),
  );
  const level = over === undefined ? undefined : levelOfFolded(foldWithoutAccents(over.text));
  return level === undefined ? plan : { ...plan, level };
}

const dateParts: Readonly<Record<string, DatePart>> = { ngày: "day", tháng: "month", năm: "year" };

/** Under "Năm sinh" men and women have a column each, or day, month and year have: "Nam" is no "Năm". */
function birthDatePlan(key: string, text: string): ColumnPlan | undefined {
  const part = dateParts[text.normalize("NFC").trim().toLowerCase()];
  if (part !== undefined) return field("birthDate", part);
  return key === "nam" || key === "nu" ? { use: "field", field: "birthDate", gender: key } : undefined;
}

function initiativePlan(key: string): ColumnPlan | undefined {
  if (/^(?:ten|ten skkn|ten sang kien|ten de tai|noi dung)$/u.test(key)) return field("initiativeName");
  if (/^(?:xl|xep loai|loai|ket qua|kq)$/u.test(key)) return field("initiativeRating");
  if (/^(?:cap|cap cong nhan|cap cn|pham vi)$/u.test(key)) return field("initiativeLevel");
  return /^(?:so|so qd|qd|ngay|so qd cong nhan|qd cong nhan|so ngay qd|minh chung|qd so|so qd ngay qd|so ngay quyet dinh)$/u.test(
    key,
  )
    ? field("initiativeDecision")
    : undefined;
}

function scorePlan(key: string): ColumnPlan | undefined {
  if (/ly thuyet|bien phap|^lt$/u.test(key)) return field("scoreTheory");
  if (/thuc hanh|gio day|tiet day|thi giang|^th$/u.test(key)) return field("scorePractice");
  if (/^(?:diem|tong|tong diem|diem tb|trung binh|tong cong)$/u.test(key)) return field("score");
  return /^(?:xep loai|xep giai|giai|ket qua|dat|xl|dat khong dat)$/u.test(key) ? field("result") : undefined;
}

function countPlan(key: string, text: string): ColumnPlan | undefined {
  const counted = countFieldOf(parseAwards(text, false)[0]?.code);
  if (counted !== undefined) return field(counted);
  if (parseRating(text) === "HTNV") return field("countHTNV");
  return /^(?:tong so|tong|so luong|cbgvnv|tong so cb gv nv)$/u.test(key) ? field("headcount") : undefined;
}

/** "Danh hiệu đã đạt", "Quyết định công nhận CSTĐCS 3 năm liền kề" over the years. */
export function saysEarlier(folded: string): boolean {
  return (
    /^(?:danh hieu|thanh tich|hinh thuc).* da (?:dat|duoc)/u.test(folded) ||
    /(?:nam|lan)(?: hoc)? lien (?:ke|tuc|truoc)/u.test(folded)
  );
}
