/** Gives a record its votes, which a column may tell as a share, as a number of all, or in both ways. */
import type { RawValue } from "../../domain/reading";
import type { ColumnPlan } from "../columns/column-plan";
import type { RecordBuilder } from "./record-builder";

type FieldPlan = Extract<ColumnPlan, { use: "field" }>;

export interface VotesCell {
  readonly address: string;
  readonly raw: RawValue;
  /** That of the column's own field; null where it must not be guessed. */
  readonly value: unknown;
  readonly isHidden: boolean;
}

/** A share may be written as "18/25": `countVotes` reads the cell as such. A later round outweighs the one before. */
export function setVotes(
  { address, raw, value, isHidden }: VotesCell,
  { field, outweighs }: FieldPlan,
  builder: RecordBuilder,
  countVotes: () => unknown,
): void {
  const votes = field === "votes" ? undefined : countVotes();
  const isCounted = votes !== null && votes !== undefined;
  if (outweighs === true) {
    builder.forget(field);
    if (isCounted) builder.forget("votes");
  }
  if (isCounted) builder.set("votes", address, raw, votes);
  builder.set(field, address, raw, value, isHidden);
}
