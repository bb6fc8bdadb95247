/** Decides what kind of list a table is; none where nothing shows that it is one. */
import type { Level } from "../../domain/award";
import type { ListKind } from "../../domain/reading";
import { recognitionsIn } from "../words/contest-words";
import { foldWithoutAccents } from "../../text";
import { isEmulationTitle } from "../words/award-traits";
import { saysMovement } from "../header/head-words";
import { tellsResults } from "../headings/list-hints";
import type { ListBlock, ListRows } from "../columns/list-block";
import type { TitleBlock } from "../headings/title-block";
import { levelOfFolded } from "../values/parse-level";
import { withoutPurpose } from "../words/without-purpose";

export interface ListNature {
  readonly kind: ListKind;
  readonly level?: Level;
}

export function listNatureOf(
  block: ListBlock,
  rows: ListRows,
  title: TitleBlock,
  sheetName: string,
): ListNature | undefined {
  const words = wordsAbove(title, sheetName);
  const uses = columnUses(block);
  if (isOfNoNominees(words, uses)) return undefined;
  if (ofPresent.test(words) && !uses.has("award") && !rowsNameAwards(rows)) return undefined;
  const contest = contestOf(words, uses, rows);
  if (contest !== undefined) return contest;
  if (exemplary.test(words)) return { kind: "exemplar" };
  const hasAwards = uses.has("award") || rowsNameAwards(rows);
  if (block.columns.some(({ plan, headText }) => plan.use === "field" && saysMovement(headText)))
    return words.includes("phong trao") && !hasAwards && rows.records.length > 0
      ? { kind: "movement" }
      : undefined;
  if (/phong trao thi dua|cac phong trao/u.test(words) && !hasAwards && !uses.has("fullName"))
    return { kind: "movement" };
  if (isOfPupils(words, uses, rows) || holdsCounts(rows)) return undefined;
  const names = awardWords.test(words) && rows.records.length > 0;
  return hasAwards || names ? { kind: awardListKind(words, uses, rows, title) } : rosterOf(words, uses);
}

function wordsAbove({ title, heading, lines }: TitleBlock, sheetName: string): string {
  const said = [withoutPurpose(title?.value ?? ""), heading?.raw, sheetName, nearestHeading(lines)].filter(
    (each) => typeof each === "string",
  );
  return foldWithoutAccents(said.join(" "));
}

/** "I. Thành phần tham dự:" right above the table. */
function nearestHeading(lines: TitleBlock["lines"]): string | undefined {
  const last = lines.at(-1)?.raw;
  return last !== undefined && /^(?:[IVX]{1,4}|\d{1,2})[.)]\s*thành phần/iu.test(last) ? last : undefined;
}

const exemplary =
  /nguoi tot,? viec tot|guong (?:dien hinh|nguoi tot|sang|tieu bieu)|dien hinh tien tien|ca nhan tieu bieu/u;

function isOfNoNominees(words: string, uses: ReadonlySet<string>): boolean {
  const isRefused = ofRefused.test(words) && !uses.has("award");
  const isOfTerm = ofHalfYear.test(words) && !/ca nam|(?:hoc k[yi]|hk) ?(?:ii|2)/u.test(words);
  return (
    (ofOtherReviews.test(words) && !ofYearlyReview.test(words)) ||
    (ofMembers.test(words) && !ofStaff.test(words)) ||
    (ofOthers.test(words) && !/de nghi (?:tang|khen|cong nhan|danh hieu|xet)/u.test(words)) ||
    isOfTerm ||
    isRefused
  );
}

function rowsNameAwards({ sections, records }: ListRows): boolean {
  return (
    sections.some((section) => section.code !== undefined) ||
    records.some(({ fields }) => fields.titles !== undefined || fields.awards !== undefined)
  );
}

/** Pupils' own titles are no matter of this law; a commendation of theirs by the commune is. */
function isOfPupils(words: string, uses: ReadonlySet<string>, { records }: ListRows): boolean {
  // Who has a position, or is rated, teaches them.
  if (uses.has("position") || uses.has("rating")) return false;
  return (
    /(?:^| )(?:hoc sinh|hs)(?: |$)/u.test(words) &&
    !/boi duong|giao vien|can bo|vien chuc|cbgv|nhan vien|(?:^| )gv(?: |$)/u.test(words) &&
    records.every(({ fields }) =>
      [...(fields.titles?.value ?? []), ...(fields.awards?.value ?? [])].every(
        (code) => code === "GK_TRUONG",
      ),
    )
  );
}

/** "28" under "LĐTT" beside a school: a table of counts, not of nominees. */
function holdsCounts({ records, sections, issues, nonDataRows }: ListRows): boolean {
  // Schools alone, each with its figures, and nobody below them.
  const areSchools = sections.every(({ role, empty }) => role === "group-school" && empty !== true);
  if (records.length === 0 && sections.length > 0 && areSchools) return true;
  // Numbers where names should stand.
  if (
    records.length === 0 &&
    nonDataRows.some(({ role, raw }) => role === "note" && /^\d+$/u.test(raw ?? ""))
  )
    return true;
  const counts = issues.filter(({ code, detail }) => code === "unknown-title" && /^\d{1,4}$/u.test(detail));
  return counts.length >= 2 && counts.length >= records.length;
}

/** Who sits on the council, came to the meeting or has a task: no nominees. */
const ofOthers =
  /danh sach (?:cac )?(?:thanh vien|hoi dong|to giup viec|ban (?:to chuc|giam khao|chi dao)|dai bieu|(?:[a-z,]+ ){0,5}tham (?:du|gia) (?:hop|hoi|cuoc))/u;

/** What else a school rates or pays its staff for; "Tốt" by the teachers' standards is no rating of the year's work. */
const ofOtherReviews =
  /chuan (?:nghe nghiep|hieu truong|giao vien|nngv|gv)|boi duong thuong xuyen|bdtx|nang (?:bac |ngach )?luong|thang hang|xep luong|phu cap/u;
const ofYearlyReview = /vien chuc|chat luong|thi dua|khen thuong|danh hieu/u;

/** The party and the unions rate their members too. */
const ofMembers = /(?:dang vien|to chuc dang|doan vien)/u;
const ofStaff = /vien chuc|thi dua|khen thuong|can bo|cbgv|giao vien|nhan vien|khen/u;

/** Who was at the meeting, in a table of its minutes. */
const ofPresent = /thanh phan (?:tham du|du hop|hop|gom)|(?:dai bieu|thanh vien) (?:tham du|co mat|du hop)/u;

/** Titles are not given by term. */
const ofHalfYear = /(?:hoc k[yi]|hk) ?(?:i|1)(?![\p{L}\d])|so ket/u;

/** "Danh sách cá nhân không đạt danh hiệu …": those who are not proposed. */
const ofRefused = /(?:khong|chua) (?:dat|xet|de nghi|du dieu kien|du tieu chuan|duoc)/u;

const awardWords =
  /lao dong tien tien|ldtt|ldxs|lao dong xuat sac|chien s[iy] thi dua|cstd|giay khen|bang khen|danh hieu thi dua|khen thuong/u;

function columnUses(block: ListBlock): ReadonlySet<string> {
  const uses = new Set<string>();
  for (const { plan } of block.columns) {
    if (plan.use === "mark" || plan.use === "open-mark") uses.add("award");
    if (plan.use === "rating-mark") uses.add("rating");
    if (plan.use !== "field") continue;
    uses.add(plan.field);
    if (plan.field === "titles" || plan.field === "awards") uses.add("award");
  }
  return uses;
}

function contestOf(words: string, uses: ReadonlySet<string>, rows: ListRows): ListNature | undefined {
  const [recognition] = recognitionsIn(words);
  if (recognition === undefined || isOfContestants(words, uses)) return undefined;
  const titled = rows.records.some((record) => record.fields.titles?.value?.some(isEmulationTitle) === true);
  if (titled && !uses.has("score")) return undefined;
  const level = levelOfFolded(
    words
      .replace(/^.*?(?=(?:giao vien|gvdg|gvg|gvcn|gv day))/u, "")
      .replace(/truong (?:mn|mam non|th|thcs|tieu hoc).*/u, ""),
  );
  return { kind: recognition === "GVCNG" ? "gvcng" : "gvdg", ...(level === undefined ? {} : { level }) };
}

/** Who takes part, judges or has not passed is not recognised yet. */
const ofContestants =
  /dang ky|du thi|tham (?:gia|du)|lich thi|danh sach .{0,12}(?:giam khao|ban to chuc)|phan cong|khong dat|(?:tong hop|bang) diem/u;
const ofRecognised = /ket qua|duoc cong nhan|(?<!khong )dat (?:danh hieu|giai|gv)/u;

function isOfContestants(words: string, uses: ReadonlySet<string>): boolean {
  return ofContestants.test(words) && !ofRecognised.test(words) && !uses.has("result");
}

const ofRatedStaff = /(?:danh gia|xep loai).*(?:vien chuc|cbgv|cbvc|giao vien|nhan vien)/u;

function rosterOf(words: string, uses: ReadonlySet<string>): ListNature | undefined {
  const isStaff =
    /(?:can bo|cb|vien chuc|cbgv|giao vien|nhan vien|cbvc)/u.test(words) &&
    /danh sach|danh gia|xep loai|trich ngang/u.test(words);
  const isOfPeople = uses.has("position") || uses.has("birthDate") || uses.has("unit");
  // "TỔNG HỢP KẾT QUẢ XẾP LOẠI VIÊN CHỨC" over names and their ratings says whose ratings they are.
  const isRated = uses.has("rating") && (isOfPeople || (ofRatedStaff.test(words) && uses.has("fullName")));
  return isRated || (isStaff && uses.has("position") && uses.has("birthDate"))
    ? { kind: "roster" }
    : undefined;
}

function awardListKind(
  words: string,
  uses: ReadonlySet<string>,
  rows: ListRows,
  title: TitleBlock,
): ListKind {
  if (isDecided(words, uses, title)) return "award-results";
  const collectives = rows.records.filter((record) => record.kind === "collective").length;
  const bySection = rows.sections.some((section) => section.code !== undefined || section.role === "kind");
  if (
    bySection &&
    (collectives > 0 || rows.sections.filter((section) => section.code !== undefined).length > 1)
  )
    return "mixed-nomination-by-section";
  if (collectives > 0 && collectives * 2 > rows.records.length) return "collective-title-nomination";
  return "individual-title-nomination";
}

/** Words of asking outweigh words of having got; a decision column alone tells a result. */
function isDecided(words: string, uses: ReadonlySet<string>, title: TitleBlock): boolean {
  if (/de nghi|dang ky|binh xet|de xuat|bo phieu|kiem phieu|suy ton|bien ban/u.test(words)) return false;
  if (title.attachedTo?.value?.type === "QĐ") return true;
  if (tellsResults.test(words)) return true;
  return uses.has("decision");
}
