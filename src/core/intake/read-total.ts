/** Reads a totals row: what it claims, and what the list above it holds. */
import type { NonDataRow, RecordReading, TotalClaim } from "../domain/reading";
import type { RowKind, RowParts } from "./classify-row";
import type { ListBlock } from "./list-block";
import type { GridCell } from "./sheet-grid";
import { parseMoneyNumber, parseMoneyText } from "./values/parse-money";

export function readTotal(
  row: number,
  parts: RowParts,
  kind: Extract<RowKind, { kind: "total" }>,
  records: readonly RecordReading[],
  sectionStart: number,
  block: ListBlock,
): NonDataRow {
  const isSubtotal = kind.words === "subtotal" && sectionStart > 0;
  const counted = isSubtotal ? records.slice(sectionStart) : records;
  const claims = claimsOf(parts, kind.label, counted, block);
  const shown = claims.find((claim) => claim.claimed !== claim.actual) ?? claims[0];
  return {
    row,
    role: kind.words === "subtotal" ? "subtotal" : kind.words === "list-count" ? "note" : "grand-total",
    raw: kind.label.text,
    ...(shown === undefined ? {} : { claimed: shown.claimed, actual: shown.actual }),
    ...(claims.length === 0 ? {} : { claims }),
  };
}

function claimsOf(
  parts: RowParts,
  label: GridCell,
  records: readonly RecordReading[],
  block: ListBlock,
): readonly TotalClaim[] {
  const claims: TotalClaim[] = [];
  const inWords = countInWords(label.text, records);
  if (inWords !== undefined) claims.push({ cell: label.address, of: "records", ...inWords });
  for (const cell of parts.cells) {
    if (cell === label) continue;
    const claim = claimOfCell(cell, records, block);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

/** "Tổng cộng: 60 người", "Danh sách này có 25 đồng chí", "12 tập thể". */
function countInWords(
  text: string,
  records: readonly RecordReading[],
): { claimed: number; actual: number } | undefined {
  const match =
    /(\d{1,5})\s*(người|đồng chí|đ\/c|đc|cá nhân|tập thể|em|giáo viên|gv|trường hợp|lượt|cán bộ|cbgvnv|đơn vị|hồ sơ|cb)?/iu.exec(
      text.replace(/năm học\s*\d{4}\s*[-–]\s*\d{4}/iu, ""),
    );
  if (!match || /[.,]\d{3}/u.test(text)) return undefined;
  const noun = match[2]?.toLowerCase() ?? "";
  const namesBoth = /tập thể.*cá nhân|cá nhân.*tập thể/iu.test(text);
  const kind = namesBoth
    ? undefined
    : noun === "tập thể" || noun === "đơn vị"
      ? "collective"
      : /^(?:cá nhân|người|đồng chí|đ\/c|đc|em|giáo viên|gv|cán bộ|cbgvnv|cb)$/u.test(noun)
        ? "individual"
        : undefined;
  const counted = kind === undefined ? records : records.filter((record) => record.kind === kind);
  return { claimed: Number(match[1]), actual: counted.length };
}

function claimOfCell(
  cell: GridCell,
  records: readonly RecordReading[],
  block: ListBlock,
): TotalClaim | undefined {
  const column = block.columnAt[cell.column];
  const plan = column?.plan;
  if (plan === undefined) return undefined;
  if (plan.use === "field" && plan.field === "money") return moneyClaim(cell, plan.unit ?? 1, records);
  if (typeof cell.cell.value !== "number" || !Number.isInteger(cell.cell.value)) return undefined;
  if (plan.use === "mark") {
    const actual = records.filter(
      (record) => record.fields[plan.of]?.value?.includes(plan.award) === true,
    ).length;
    return { cell: cell.address, of: "marks", claimed: cell.cell.value, actual };
  }
  if (plan.use === "rating-mark") {
    const actual = records.filter((record) => record.fields.rating?.value === plan.rating).length;
    return { cell: cell.address, of: "marks", claimed: cell.cell.value, actual };
  }
  const isName = plan.use === "field" && /^(?:fullName|collectiveName|familyName)$/u.test(plan.field);
  return isName
    ? { cell: cell.address, of: "records", claimed: cell.cell.value, actual: records.length }
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
