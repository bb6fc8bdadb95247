/** Settles heads whose words mean one thing or another by what else the header holds. */
import type { FieldName } from "../../domain/reading";
import { field, isField, markOf, unused } from "./column-plan";
import type { ColumnPlan, MappedColumn } from "./column-plan";
import { isShare } from "./group-plans";
import { bareNominee } from "../header/header-nominees";
import { headKey, readHead, saysMovement, withoutBrackets } from "../header/head-words";
import type { ListHints } from "../headings/list-hints";
import { parseRating } from "../values/parse-rating";

/** Settles what only the whole header can tell. */
export function settleTogether(columns: readonly MappedColumn[], hints: ListHints): readonly MappedColumn[] {
  const has = (name: FieldName): boolean =>
    columns.some((column) => column.plan.use === "field" && column.plan.field === name);
  const hasNominee = columns.some((column) => isName(column) && !saysMovement(column.headText));
  const hasPerson = has("fullName") || has("familyName");
  const hasAwards = columns.some(({ plan }) => plan.use === "mark") || has("titles") || has("awards");
  const hasScore = has("score") || has("scoreTheory") || has("scorePractice");
  // Points elsewhere are those of the year's review, or of an initiative.
  const hasContest = hints.isContest
    ? hasScore || !hasAwards
    : !hasAwards && (has("scoreTheory") || has("scorePractice"));
  return columns.map((column, index) => {
    const plan = settle(column, {
      hasNominee,
      isOfMovements: !hasNominee && columns.some((column) => saysMovement(column.headText)),
      hasPerson,
      hasContest,
      hasInitiative: has("initiativeName"),
      hasDay: columns.some((other) => isField(other, "recruitedOn") && !isMonths(other)),
      namesOther: columns.some((other) => other !== column && isName(other)),
      namesOtherPerson: columns.some((other) => other !== column && isOfPersonsName(other)),
      asks: hints.asks,
      beforeLeft: columns[index - 2],
      beforePoints: columns.slice(0, index).findLast((other) => !isOfPoints(other)),
      beforeParts: columns
        .slice(0, index)
        .findLast((other) => !isOfPoints(other) && !isPartOfInitiative(other)),
      ratesElsewhere: columns.some(
        (other) => isField(other, "rating") && !bareRating.test(headKey(other.headText)),
      ),
      left: columns[index - 1],
      right: columns[index + 1],
    });
    return plan === column.plan ? column : { ...column, plan };
  });
}

/** Words that may rate anything. */
const bareRating = /^(?:xep loai|xl|ket qua xep loai|xep loai chung)$/u;

interface Around {
  /** A column names people or units. */
  readonly hasNominee: boolean;
  /** The rows are movements: their result is told in words, not as a contest's. */
  readonly isOfMovements: boolean;
  readonly hasPerson: boolean;
  readonly hasContest: boolean;
  readonly hasInitiative: boolean;
  /** Another column tells the day of recruitment. */
  readonly hasDay: boolean;
  /** Another column names whom the row is about. */
  readonly namesOther: boolean;
  /** Another column holds people's names. */
  readonly namesOtherPerson: boolean;
  readonly asks: boolean;
  readonly beforeLeft: MappedColumn | undefined;
  /** The nearest column on the left that is neither points nor what they are given for. */
  readonly beforePoints: MappedColumn | undefined;
  /** The same past what else is said of an initiative: its reach, its decision. */
  readonly beforeParts: MappedColumn | undefined;
  /** Another column rates the year's work in so many words. */
  readonly ratesElsewhere: boolean;
  readonly left: MappedColumn | undefined;
  readonly right: MappedColumn | undefined;
}

function settle(column: MappedColumn, around: Around): ColumnPlan {
  const key = headKey(column.headText);
  // Beside people or units, the movement is what they took part in.
  if (around.hasNominee && saysMovement(column.headText)) return { use: "unknown" };
  if (around.isOfMovements && isField(column, "result")) return field("achievements");
  // The pupil whose prize is the teacher's merit.
  if (isField(column, "fullName") && around.namesOther && /(?:^| )(?:hs|hoc sinh)$/u.test(key))
    return unused("pupil");
  // "Cá nhân", "Giáo viên", "Học sinh" beside the name.
  if (key === "doi tuong" && around.namesOtherPerson) return unused("nominee-kind");
  if (isMonths(column) && around.hasDay) return unused("serviceMonths");
  return settleByWords(column, key, around) ?? settleByNeighbours(column, key, around) ?? column.plan;
}

/** Heads whose words mean one thing or another by what else the header holds. */
function settleByWords(column: MappedColumn, key: string, around: Around): ColumnPlan | undefined {
  if (column.plan.use === "known-but-unused") return undefined;
  if (bareRating.test(headKey(withoutBrackets(column.headText)))) return settleRating(around);
  if (/^(?:don vi|to|ten to|to khoi|to chuyen mon|to cm)$/u.test(key))
    return around.hasNominee ? undefined : field("collectiveName");
  switch (key) {
    case "ten don vi":
      return field(around.namesOther ? "unit" : "collectiveName");
    case "ten":
      if (!isOfPerson(column)) return undefined;
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
  if (isShareColumn(column, key, around)) return unused("share");
  if (
    column.plan.use === "unknown" &&
    /^ngay(?: thang)?(?: nam)?$/u.test(key) &&
    isField(around.left, "decision")
  )
    return field("decision", "date");
  if (isField(column, "decision") && around.asks && isOfInitiativeColumn(around.left))
    return field("initiativeDecision");
  const isOfInitiative = around.hasInitiative || /(?:^| )(?:sk|skkn|sang kien)(?: |$)/u.test(key);
  if (isField(column, "initiativeDecision") && !isOfInitiative) return field("decision");
  if (key === "truong" && isBesideLevelMark(column, around)) return markOf("GK_TRUONG");
  const rating = column.plan.use === "unknown" ? parseRating(column.headText) : undefined;
  const isOfPeoplesWork = around.hasPerson && /^(?:k ?)?ht/u.test(key);
  return rating !== undefined && (isOfPeoplesWork || isBesideRatings(around))
    ? { use: "rating-mark", rating }
    : undefined;
}

function isMonths({ plan }: MappedColumn): boolean {
  return plan.use === "field" && plan.isMonths === true;
}

/** "Khen thưởng" over "Trường | Xã": beside the commune's commendation, the school's. */
function isBesideLevelMark({ plan, head }: MappedColumn, { right }: Around): boolean {
  const isOpen = plan.use === "field" && plan.field === "titles" && plan.second === "awards";
  const isMark = right?.plan.use === "mark" && right.plan.award === "GK_UBND_XA";
  return isOpen && isMark && head.heads.length > 1 && head.heads[0] === right.head.heads[0];
}

/** "Tên" under "SKKN" names no person. */
function isOfPerson({ plan, head, side }: MappedColumn): boolean {
  const isGrouped = head.heads.some(
    (cell) => cell !== head.leaf && readHead(cell.text)?.group !== "fullName" && !bareNominee.test(cell.text),
  );
  return plan.use === "field" && !plan.field.startsWith("initiative") && !isGrouped && side !== "collective";
}

function isShareColumn(column: MappedColumn, key: string, around: Around): boolean {
  return isField(column, "votePercent")
    ? isShareOf(around, key) && !key.includes("phieu")
    : column.plan.use === "unknown" && isShare(key) && isCount(around.left);
}

/** The share of those who were counted in the column before, or who voted against where those for had a share of their own. */
function isShareOf({ left, beforeLeft }: Around, key: string): boolean {
  const isAgainst =
    left?.plan.use === "known-but-unused" && /không (?:đồng ý|hợp lệ|tán thành)/iu.test(left.headText);
  return isCount(left) || (isAgainst && isKey(beforeLeft, key));
}

/** "LĐTT" among collectives counts their people, if it does not mark them. */
function isCount({ plan }: Partial<MappedColumn> = {}): boolean {
  if (plan?.use === "mark") return plan.award === "LDTT" || plan.award === "CSTDCS";
  return plan?.use === "field" && /^(?:count|headcount)/u.test(plan.field);
}

function isOfInitiativeColumn({ plan }: Partial<MappedColumn> = {}): boolean {
  return plan?.use === "field" && plan.field.startsWith("initiative");
}

function settleRating(around: Around): ColumnPlan {
  const before = around.ratesElsewhere ? around.beforeParts : around.beforePoints;
  if (isField(before, "initiativeName") && !around.hasContest) return field("initiativeRating");
  return field(around.hasContest ? "result" : "rating");
}

/** "Phạm vi ảnh hưởng", "QĐ công nhận" behind the initiative's name. */
function isPartOfInitiative(column: MappedColumn): boolean {
  return isField(column, "decision") || (isOfInitiativeColumn(column) && !isField(column, "initiativeName"));
}

function isOfPoints({ plan }: MappedColumn): boolean {
  return plan.use === "field" && (plan.field === "score" || plan.field === "subject");
}

function isBesideRatings(around: Around): boolean {
  return [around.left, around.right].some(
    (column) =>
      column !== undefined &&
      (column.plan.use === "rating-mark" || parseRating(column.headText) !== undefined),
  );
}

function isKey(column: MappedColumn | undefined, key: string): boolean {
  return column !== undefined && headKey(column.headText) === key;
}

function isOfPersonsName(column: MappedColumn): boolean {
  return isField(column, "familyName") || (isField(column, "fullName") && !isKey(column, "doi tuong"));
}

function isName({ plan }: MappedColumn): boolean {
  return plan.use === "field" && /^(?:fullName|familyName|collectiveName)$/u.test(plan.field);
}
