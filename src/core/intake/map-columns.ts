/** Decides what each column of a header holds, from its own words, its group and its neighbours. */
import { isEmulationTitle } from "./award-traits";
import type { AwardId, Rating } from "../domain/award";
import type { FieldName } from "../domain/reading";
import { parseAwards } from "./values/parse-awards";
import { moneyUnitOf } from "./values/parse-money";
import type { MoneyUnit } from "./values/parse-money";
import { parseRating } from "./values/parse-rating";
import { findYear } from "./values/parse-year";
import type { HeadColumn, HeaderBlock } from "./find-header";
import { headKey, readHead, saysMovement } from "./head-words";
import type { ListHints } from "./list-hints";
import { settleRivals } from "./settle-rivals";
import { settleTitles } from "./settle-titles";

export type DatePart = "day" | "month" | "year";

/** What is done with the cells of one column. */
export type ColumnPlan =
  | {
      readonly use: "field";
      readonly field: FieldName;
      readonly second?: FieldName;
      readonly unit?: MoneyUnit;
      /** What of a decision, or of a date, stands here alone. */
      readonly part?: "number" | "date" | DatePart;
      readonly gender?: "nam" | "nu";
      /** That of the column's awards, where it is not the list's. */
      readonly year?: string;
    }
  /** The head names an award and not its level: each mark leaves a question. */
  | { readonly use: "open-mark"; readonly of: "titles" | "awards" }
  | { readonly use: "mark"; readonly of: "titles" | "awards"; readonly award: AwardId }
  | { readonly use: "rating-mark"; readonly rating: Rating }
  | { readonly use: "gender-mark"; readonly gender: "nam" | "nu" }
  | { readonly use: "year" }
  | { readonly use: "known-but-unused"; readonly name: string }
  | { readonly use: "unknown" };

export interface MappedColumn {
  readonly column: number;
  readonly head: HeadColumn;
  readonly headText: string;
  readonly plan: ColumnPlan;
  /** The known head that a misspelt one was taken for. */
  readonly corrected?: string;
}

export function mapColumns(block: HeaderBlock, hints: ListHints): readonly MappedColumn[] {
  const mapped = block.columns.map((head) => withMoneyUnit(mapColumn(head), hints));
  return settleTitles(settleRivals(settleTogether(mapped, hints)), hints);
}

/** A unit above the table counts where the head names none. */
function withMoneyUnit(column: MappedColumn, { moneyUnit }: ListHints): MappedColumn {
  const { plan } = column;
  if (moneyUnit === undefined || plan.use !== "field" || plan.field !== "money" || plan.unit !== 1)
    return column;
  return /đồng|đ\)|vnđ/iu.test(column.headText) ? column : { ...column, plan: { ...plan, unit: moneyUnit } };
}

function mapColumn(head: HeadColumn): MappedColumn {
  const headText = head.leaf?.text ?? "";
  const { plan, corrected } = planOf(head, headText);
  return { column: head.column, head, headText, plan, ...(corrected === undefined ? {} : { corrected }) };
}

function planOf(head: HeadColumn, text: string): { plan: ColumnPlan; corrected?: string } {
  if (head.leaf === undefined) return { plan: { use: "unknown" } };
  const underGroup = planUnderGroups(head, text);
  if (underGroup !== undefined) return { plan: underGroup };
  const meaning = readHead(text, true);
  if (meaning?.award !== undefined) return { plan: markOf(meaning.award) };
  if (meaning?.leaf !== undefined) {
    const plan = leafPlan(meaning.leaf, text);
    return meaning.corrected === undefined ? { plan } : { plan, corrected: meaning.corrected };
  }
  const bare = markUnder(text, "titles");
  if (bare?.use === "open-mark") return { plan: bare };
  if (findYear(text) !== undefined && text.length < 30)
    return { plan: { use: "field", field: "previousAwards" } };
  return { plan: { use: "unknown" } };
}

/** The nearest group above that gives the words a meaning. */
function planUnderGroups(head: HeadColumn, text: string): ColumnPlan | undefined {
  for (const cell of [...head.heads].reverse()) {
    if (cell === head.leaf) continue;
    const group = groupOf(cell.text);
    const plan = group === undefined ? undefined : planUnder(group, text);
    if (plan !== undefined) return plan;
  }
  return undefined;
}

function groupOf(text: string): string | undefined {
  const meaning = readHead(text);
  return meaning?.group ?? (meaning?.leaf === "previousAwards" ? "previousAwards" : undefined);
}

function markOf(award: AwardId): ColumnPlan {
  return { use: "mark", of: isEmulationTitle(award) ? "titles" : "awards", award };
}

type GroupPlan = (key: string, text: string) => ColumnPlan | undefined;

const field = (name: FieldName, part?: "number" | "date" | DatePart): ColumnPlan => ({
  use: "field",
  field: name,
  ...(part === undefined ? {} : { part }),
});

const groupPlans: Readonly<Record<string, GroupPlan>> = {
  rating: (key, text) => {
    const rating = parseRating(text);
    if (rating !== undefined) return { use: "rating-mark", rating };
    return saysWhoRates(key) ? field("rating") : undefined;
  },
  birthDate: (key, text) => birthDatePlan(key, text),
  gender: (key) => (key === "nam" || key === "nu" ? { use: "gender-mark", gender: key } : undefined),
  fullName: (key) =>
    key === "ten" ? field("givenName") : key.startsWith("ho") ? field("familyName") : undefined,
  decision: (key) =>
    /^(?:so|so qd|so hieu)$/u.test(key)
      ? field("decision", "number")
      : /^(?:ngay|ngay thang|ngay thang nam|ngay ky|ngay qd)$/u.test(key)
        ? field("decision", "date")
        : undefined,
  initiative: (key) => initiativePlan(key),
  votes: (key) =>
    /^(?:%|ty le|ti le|ty le %|dat|dong y|so phieu|so phieu dong y)$/u.test(key) || key === ""
      ? field("votePercent")
      : undefined,
  score: (key) => scorePlan(key),
  counts: (key, text) => countPlan(key, text),
  previousAwards: () => field("previousAwards"),
  titles: (key, text) => markUnder(text, "titles"),
  awards: (key, text) => markUnder(text, "awards"),
  "titles|awards": (key, text) =>
    key === "thi dua" ? field("titles") : key === "khen thuong" ? field("awards") : markUnder(text, "titles"),
};

function planUnder(group: string, text: string): ColumnPlan | undefined {
  return groupPlans[group]?.(headKey(text), text);
}

/** "Tự xếp", "Tổ", "Trường", "HK I", "Cả năm" under "Xếp loại". */
function saysWhoRates(key: string): boolean {
  return /^(?:ca nhan|tu xep|tu danh gia|tu nhan|to|khoi|truong|nha truong|hoi dong|hieu truong|hk ?(?:i|1|ii|2)|hoc k[yi] (?:i|1|ii|2)|ca nam|cn)(?: |$)/u.test(
    key,
  );
}

function markUnder(text: string, of: "titles" | "awards"): ColumnPlan | undefined {
  const [award] = parseAwards(text, false);
  const code = award?.code;
  if (code === undefined) return award?.doubt === "level-not-said" ? { use: "open-mark", of } : undefined;
  const plan = markOf(code);
  return plan.use === "mark" ? plan : field(of);
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
  return /^(?:so|so qd|qd|ngay|so qd cong nhan|qd cong nhan|so ngay qd|minh chung)$/u.test(key)
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
  const code = parseAwards(text, false)[0]?.code;
  if (code === "LDTT") return field("countLDTT");
  if (code === "CSTDCS") return field("countCSTDCS");
  if (parseRating(text) === "HTNV") return field("countHTNV");
  return /^(?:tong so|tong|so luong|cbgvnv|tong so cb gv nv)$/u.test(key) ? field("headcount") : undefined;
}

function leafPlan(leaf: string, text: string): ColumnPlan {
  if (leaf === "year") return { use: "year" };
  if (leaf === "movementName") return field("collectiveName");
  if (leaf === "salutation" || leaf === "schoolCode" || leaf === "schoolKind")
    return { use: "known-but-unused", name: leaf };
  const [first, second] = leaf.split("|") as [FieldName, FieldName?];
  if (first === "money") return { use: "field", field: "money", unit: moneyUnitOf(text) };
  if (first === "decision") return decisionPlan(text);
  return { use: "field", field: first, ...(second === undefined ? {} : { second }) };
}

function decisionPlan(text: string): ColumnPlan {
  const key = headKey(text);
  const hasDate = key.includes("ngay");
  const hasNumber = /(?:^| )so(?: |$)/u.test(key) || /^(?:qd|quyet dinh)$/u.test(key);
  if (hasDate && !hasNumber && !key.startsWith("can cu")) return field("decision", "date");
  return field("decision");
}

/** Settles what only the whole header can tell. */
function settleTogether(columns: readonly MappedColumn[], hints: ListHints): readonly MappedColumn[] {
  const has = (name: FieldName): boolean =>
    columns.some((column) => column.plan.use === "field" && column.plan.field === name);
  const hasNominee = columns.some((column) => isName(column) && !saysMovement(column.headText));
  const hasPerson = has("fullName") || has("familyName");
  const hasContest =
    has("score") ||
    has("scoreTheory") ||
    has("scorePractice") ||
    (hints.isContest && !has("titles") && !has("awards"));
  return columns.map((column, index) => {
    const plan = settle(column, {
      hasNominee,
      isOfMovements: !hasNominee && columns.some((column) => saysMovement(column.headText)),
      hasPerson,
      hasContest,
      hasInitiative: has("initiativeName"),
      left: columns[index - 1],
      right: columns[index + 1],
    });
    return plan === column.plan ? column : { ...column, plan };
  });
}

interface Around {
  /** A column names people or units. */
  readonly hasNominee: boolean;
  /** The rows are movements: their result is told in words, not as a contest's. */
  readonly isOfMovements: boolean;
  readonly hasPerson: boolean;
  readonly hasContest: boolean;
  readonly hasInitiative: boolean;
  readonly left: MappedColumn | undefined;
  readonly right: MappedColumn | undefined;
}

function settle(column: MappedColumn, around: Around): ColumnPlan {
  const key = headKey(column.headText);
  // Beside people or units, the movement is what they took part in.
  if (around.hasNominee && saysMovement(column.headText)) return { use: "unknown" };
  if (around.isOfMovements && isField(column, "result")) return field("achievements");
  return settleByWords(column, key, around) ?? settleByNeighbours(column, key, around) ?? column.plan;
}

/** Heads whose words mean one thing or another by what else the header holds. */
function settleByWords(column: MappedColumn, key: string, around: Around): ColumnPlan | undefined {
  switch (key) {
    case "xep loai":
    case "xl":
    case "ket qua xep loai":
      return settleRating(around);
    case "ten don vi":
      return field(around.hasPerson ? "unit" : "collectiveName");
    case "ten":
      return column.plan.use === "field"
        ? field(isField(around.left, "familyName") ? "givenName" : "fullName")
        : undefined;
    case "tap the":
      return around.hasPerson && isField(column, "collectiveName") ? field("department") : undefined;
    case "nam":
      return column.plan.use !== "field" && isKey(around.right, "nu")
        ? { use: "gender-mark", gender: "nam" }
        : undefined;
    case "nu":
      return isField(column, "gender") ? { use: "gender-mark", gender: "nu" } : undefined;
    default:
      return undefined;
  }
}

function settleByNeighbours(column: MappedColumn, key: string, around: Around): ColumnPlan | undefined {
  if (isField(column, "unitRating") && isField(around.left, "initiativeName"))
    return field("initiativeRating");
  const isOfInitiative = around.hasInitiative || /(?:^| )(?:sk|skkn|sang kien)(?: |$)/u.test(key);
  if (isField(column, "initiativeDecision") && !isOfInitiative) return field("decision");
  const rating = column.plan.use === "unknown" ? parseRating(column.headText) : undefined;
  return rating !== undefined && isBesideRatings(around) ? { use: "rating-mark", rating } : undefined;
}

function settleRating(around: Around): ColumnPlan {
  if (isField(around.left, "initiativeName") && !around.hasContest) return field("initiativeRating");
  return field(around.hasContest ? "result" : "rating");
}

function isBesideRatings(around: Around): boolean {
  return [around.left, around.right].some(
    (column) =>
      column !== undefined &&
      (column.plan.use === "rating-mark" || parseRating(column.headText) !== undefined),
  );
}

function isField(column: MappedColumn | undefined, name: FieldName): boolean {
  return column?.plan.use === "field" && column.plan.field === name;
}

function isKey(column: MappedColumn | undefined, key: string): boolean {
  return column !== undefined && headKey(column.headText) === key;
}

function isName({ plan }: MappedColumn): boolean {
  return plan.use === "field" && /^(?:fullName|familyName|collectiveName)$/u.test(plan.field);
}
