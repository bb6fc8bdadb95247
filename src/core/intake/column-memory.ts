/**
 * What the texts of one column come to. A list repeats the same few positions, schools and titles thousands of times, and
 * where a text alone decides, it is read once. A text that leaves a doubt is read each time: the doubt stands at its cell.
 */
import type { FieldName } from "../domain/reading";
import type { ColumnPlan } from "./map-columns";

/** Values by text as stored, for people's rows and for collectives' ("LĐTT" is another title there). */
export interface ColumnMemory {
  readonly ofPeople: Map<string, unknown>;
  readonly ofCollectives: Map<string, unknown>;
}

/** A column of codes or names holds a new text in each row: then nothing more is kept. */
const mostTexts = 5_000;

/** Read with a second field beside it, or with a word of the head. */
const notAlone: ReadonlySet<FieldName> = new Set(["votePercent", "votes", "previousAwards"]);

/** Gives a memory where a text of the column alone decides what one field holds. */
export function memoryFor(plan: ColumnPlan): ColumnMemory | null {
  if (plan.use !== "field" || plan.second !== undefined || plan.gender !== undefined) return null;
  if (notAlone.has(plan.field)) return null;
  return { ofPeople: new Map(), ofCollectives: new Map() };
}

export function keep(known: Map<string, unknown>, text: string, value: unknown): void {
  if (known.size < mostTexts) known.set(text, value);
}
