/** Gives rows what a cell merged downwards says for all of them: a title or a rating written once. */
import { cellAddress } from "../../domain/cell-address";
import type { CellRange } from "../../domain/cell-address";
import type { FieldName, RecordFields, RecordReading } from "../../domain/reading";
import type { ListBlock } from "../columns/list-block";

/**
 * What people write once for several nominees; a name, number or birth date belongs to one. A school or decision needs no merge
 * to be carried down (`carry-down`), and is left to it, so that Excel's ranges, which tell no merges, give the same.
 */
const sharedFields = ["titles", "awards", "rating", "level"] as const;

/** A merge is a hint: it fills blanks below its first row, and changes nothing that a row says itself. */
export function fillMerged(
  records: readonly RecordReading[],
  merges: readonly CellRange[],
  block: ListBlock,
): readonly RecordReading[] {
  const [first, last] = [records[0]?.row ?? Infinity, records.at(-1)?.row ?? 0];
  const own = merges.filter(
    (merge) =>
      merge.fromColumn === merge.toColumn &&
      merge.toRow > merge.fromRow &&
      merge.fromRow >= first &&
      merge.fromRow <= last &&
      isShared(block, merge.fromColumn),
  );
  if (own.length === 0) return records;
  const given = new Map<number, RecordFields[]>();
  const byRow = new Map(records.map((record) => [record.row, record]));
  for (const merge of own) {
    const origin = byRow.get(merge.fromRow);
    if (origin !== undefined) giveBelow(merge, saidAt(origin, merge), given);
  }
  return records.map((record) => filled(record, given.get(record.row)));
}

function isShared(block: ListBlock, column: number): boolean {
  const plan = block.columnAt[column]?.plan;
  return plan?.use === "field" && sharedFields.some((field) => field === plan.field || field === plan.second);
}

/** The fields that stand in the merge's own cell. */
function saidAt({ fields }: RecordReading, { fromRow, fromColumn }: CellRange): RecordFields {
  const address = cellAddress(fromRow, fromColumn);
  const said = sharedFields.filter((field) => fields[field]?.cell === address);
  return Object.fromEntries(said.map((field: FieldName) => [field, fields[field]]));
}

function giveBelow(merge: CellRange, said: RecordFields, given: Map<number, RecordFields[]>): void {
  for (let row = merge.fromRow + 1; row <= merge.toRow; row += 1) {
    const before = given.get(row);
    if (before === undefined) given.set(row, [said]);
    else before.push(said);
  }
}

function filled(record: RecordReading, given: readonly RecordFields[] | undefined): RecordReading {
  if (given === undefined) return record;
  return { ...record, fields: Object.assign({}, ...given, record.fields) as RecordFields };
}
