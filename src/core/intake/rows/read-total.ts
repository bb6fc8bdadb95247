/** Reads a totals row: what it claims, and what the list above it holds. */
import type { NonDataRow, RecordReading, TotalClaim } from "../../domain/reading";
import type { RowKind, RowParts } from "./classify-row";
import type { MappedColumn } from "../columns/column-plan";
import type { ListBlock } from "../columns/list-block";
import type { GridCell } from "../sheet/sheet-grid";
import { parseMoneyNumber, parseMoneyText } from "../values/parse-money";

export function readTotal(
  row: number,
  parts: RowParts,
  kind: Extract<RowKind, { kind: "total" }>,
  records: readonly RecordReading[],
  sectionStart: number,
  block: ListBlock,
): NonDataRow {
  const isSubtotal = kind.words === "subtotal" && sectionStart > 0;
  const claimsFrom = (start: number): readonly TotalClaim[] =>
    claimsOf(parts, kind.label, records.slice(start), block);
  const ofSection = claimsFrom(isSubtotal ? sectionStart : 0);
  // "Cộng" below the last of several sections may sum up all of them.
  const ofAll = isSubtotal && ofSection.some(isWrong) ? claimsFrom(0) : ofSection;
  // Above the first record it sums up what is still to come.
  const claims = records.length === 0 ? [] : ofAll.some(isWrong) ? ofSection : ofAll;
  const shown = claims.find(isWrong) ?? claims[0];
  return {
    row,
    role: kind.words === "subtotal" ? "subtotal" : kind.words === "list-count" ? "note" : "grand-total",
    raw: kind.label.text,
    ...(shown === undefined ? {} : { claimed: shown.claimed, actual: shown.actual }),
    ...(claims.length === 0 ? {} : { claims }),
  };
}

function isWrong({ claimed, actual }: TotalClaim): boolean {
  return claimed !== actual;
}

/** A row of several years is one nominee. */
function nomineesOf(records: readonly RecordReading[]): readonly RecordReading[] {
  return records.filter((record, at) => record.year === undefined || record.row !== records[at - 1]?.row);
}

function claimsOf(
  parts: RowParts,
  label: GridCell,
  records: readonly RecordReading[],
  block: ListBlock,
): readonly TotalClaim[] {
  const claims: TotalClaim[] = [];
  for (const inWords of countsInWords(label.text, nomineesOf(records)))
    claims.push({ cell: label.address, of: "records", ...inWords });
  for (const cell of parts.cells) {
    if (cell === label) continue;
    const claim = claimOfCell(cell, records, block);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

const people = "người|đồng chí|đ\\/c|đc|cá nhân|em|giáo viên|gv|cán bộ|cbgvnv|cb";
const units = "tập thể|đơn vị";
/** A number that counts: before such a noun, or alone behind the words. */
const counted = new RegExp(`(\\d{1,5})\\s*(${people}|${units}|trường hợp|lượt|hồ sơ)(?!\\p{L})`, "giu");
const alone =
  /^(?:tổng cộng|tổng số|cộng|tổng|danh sách (?:này |trên )?(?:gồm |có )+)\s*:?\s*(?:có )?(\d{1,5})\s*[.;]?$/iu;

/** "Tổng cộng: 60 người", "Danh sách này có 25 đồng chí", "01 tập thể, 02 cá nhân". What counts a part, as women or one title, is not compared. */
function countsInWords(
  text: string,
  records: readonly RecordReading[],
): readonly { claimed: number; actual: number }[] {
  const words = text.replace(/năm học\s*\d{4}\s*[-–]\s*\d{4}/iu, "");
  if (/[.,]\d{3}/u.test(text) || countsPart(words)) return [];
  const only = alone.exec(words)?.[1];
  if (only !== undefined) return [{ claimed: Number(only), actual: records.length }];
  const all = [...words.matchAll(counted)];
  const isOfBoth =
    new Set(all.map(([, , noun]) => kindOf(noun ?? ""))).size === 1 &&
    /tập thể.*cá nhân|cá nhân.*tập thể/iu.test(text);
  return all.slice(0, 2).map(([, number, noun]) => {
    const kind = isOfBoth ? undefined : kindOf(noun ?? "");
    const held = kind === undefined ? records : records.filter((record) => record.kind === kind);
    return { claimed: Number(number), actual: held.length };
  });
}

function countsPart(words: string): boolean {
  return (
    /(?:^|[^\p{L}])(?:nữ|trong đó|tỷ lệ|tỉ lệ|đề nghị|toàn trường|hiện có|biên chế)(?!\p{L})/iu.test(words) ||
    /(?:LĐTT|CSTĐ|LĐXS|lao động|chiến s[ĩỹ]|giấy khen|bằng khen|HTXSNV|HTTNV|hoàn thành)/iu.test(words)
  );
}

function kindOf(noun: string): RecordReading["kind"] | undefined {
  if (new RegExp(`^(?:${units})$`, "iu").test(noun)) return "collective";
  return new RegExp(`^(?:${people})$`, "iu").test(noun) ? "individual" : undefined;
}

/** Đồng: what stands under an award's marks is then a sum of prizes. */
const leastSum = 50_000;

/** The entries that the column made, where it is one year's of several. */
function ofYear({ ofYear }: MappedColumn, records: readonly RecordReading[]): readonly RecordReading[] {
  return ofYear === undefined ? records : records.filter(({ year }) => year?.value?.from === ofYear.from);
}

function claimOfCell(
  cell: GridCell,
  records: readonly RecordReading[],
  block: ListBlock,
): TotalClaim | undefined {
  const column = block.columnAt[cell.column];
  const plan = column?.plan;
  if (column === undefined || plan === undefined) return undefined;
  const counted = ofYear(column, records);
  if (plan.use === "field" && plan.field === "money") return moneyClaim(cell, plan.unit ?? 1, counted);
  if (typeof cell.cell.value !== "number" || !Number.isInteger(cell.cell.value)) return undefined;
  if (plan.use === "mark" && cell.cell.value >= leastSum) return undefined;
  if (plan.use === "mark") {
    const actual = counted.filter(
      (record) => record.fields[plan.of]?.value?.includes(plan.award) === true,
    ).length;
    return { cell: cell.address, of: "marks", claimed: cell.cell.value, actual };
  }
  if (plan.use === "rating-mark") {
    const actual = counted.filter((record) => record.fields.rating?.value === plan.rating).length;
    return { cell: cell.address, of: "marks", claimed: cell.cell.value, actual };
  }
  const isName = plan.use === "field" && /^(?:fullName|collectiveName|familyName)$/u.test(plan.field);
  return isName
    ? { cell: cell.address, of: "records", claimed: cell.cell.value, actual: nomineesOf(records).length }
    : undefined;
}

/** A sum is compared only where every amount above it could be read. */
function moneyClaim(
  cell: GridCell,
  unit: 1 | 1_000 | 1_000_000,
  records: readonly RecordReading[],
): TotalClaim | undefined {
  const { value } = cell.cell;
  const claimed =
    typeof value === "number"
      ? parseMoneyNumber(value, unit).valueVnd
      : parseMoneyText(cell.text, unit)?.valueVnd;
  if (claimed === null || claimed === undefined) return undefined;
  let actual = 0;
  for (const record of records) {
    const amount = record.fields.money?.value;
    if (amount === null) return undefined;
    actual += amount ?? 0;
  }
  return { cell: cell.address, of: "money", claimed, actual };
}
