/** Settles what a row says of each of its awards apart: votes, decisions, prizes. A record holds one of each. */
import type { AwardId } from "../../domain/award";
import { rankOfAward } from "../../law";
import type { AwardCell, RecordBuilder } from "./record-builder";

/**
 * The votes are those for the highest award of the row, the decision is that of all its awards, the money their sum.
 * Where the row names no award, cells of several contradict each other.
 */
export function settleOfAwards(builder: RecordBuilder): void {
  const own = awardsOf(builder);
  const meant = builder.ofAwards.filter(({ award }) => own.size === 0 || own.has(award));
  const highest = own.size === 0 ? undefined : highestOf(meant.filter(isVote));
  for (const cell of meant) {
    if (cell.field === "money" || (isVote(cell) && highest !== undefined && cell.award !== highest)) continue;
    builder.set(cell.field, cell.address, cell.raw, cell.value);
  }
  if (!builder.has("money"))
    setSum(
      builder,
      meant.filter(({ field }) => field === "money"),
    );
}

function awardsOf(builder: RecordBuilder): ReadonlySet<AwardId> {
  const fields = [builder.get("titles")?.value, builder.get("awards")?.value];
  return new Set(fields.flatMap((value) => (Array.isArray(value) ? (value as readonly AwardId[]) : [])));
}

function isVote({ field }: AwardCell): boolean {
  return field === "votes" || field === "votePercent";
}

function highestOf(cells: readonly AwardCell[]): AwardId | undefined {
  return cells.map(({ award }) => award).toSorted((one, other) => rankOfAward(other) - rankOfAward(one))[0];
}

function setSum(builder: RecordBuilder, prizes: readonly AwardCell[]): void {
  let sum: number | null = 0;
  for (const { value } of prizes) sum = sum === null || typeof value !== "number" ? null : sum + value;
  for (const { address, raw } of prizes) builder.set("money", address, raw, sum);
}
