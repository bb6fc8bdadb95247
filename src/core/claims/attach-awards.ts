import type { AwardId, NomineeKind } from "../domain/award";
import { awardRecord } from "../law";
import type { AwardMention } from "./find-awards";
import type { Quantity } from "./find-quantities";
import { overlaps } from "./fold-text";
import type { Sentence } from "./sentence";

/** For a quantity: the awards that it may be about; null among them is "no award in particular". */
export type AwardReadings = readonly (readonly AwardId[] | null)[];

interface Attached {
  readonly ids: readonly AwardId[];
  /** Whether the award stands before its number: "Giấy khen cho 20 tập thể". */
  readonly isBefore: boolean;
  readonly isNoun: boolean;
}

/** What may stand between an award and the number that counts it. */
const toNumber =
  /^(?: ?[:(]| của [^,;:]{0,60}?)?(?: có| cho| được| gồm| là| đạt| với| tổng số| tặng cho| trao cho| thưởng cho)* ?(?:trên|hơn|gần|khoảng|ít nhất|dưới)? ?$/u;
const separated = /[,;:.]|(?<![\p{L}])(?:tặng|và|trong đó|danh hiệu)(?![\p{L}])/u;
const onlyJoined = /^ ?(?:,|và|, và|;)?(?: cho| lượt| có| hơn| trên| gần)* ?$/u;

/** Answers for each quantity of a sentence which awards it may count. */
export function attachAwards(sentence: Sentence): readonly AwardReadings[] {
  const { quantities, folded } = sentence;
  const direct = quantities.map((_, index) => directAwards(sentence, index));
  return quantities.map((quantity, index): AwardReadings => {
    const own = direct[index];
    if (own) return own.ids.length > 0 ? [own.ids] : [null];
    const before = inherited(quantities, direct, folded, index, -1);
    if (before?.isBefore === true && fits(before.ids, quantity)) return [before.ids];
    const after = inherited(quantities, direct, folded, index, 1);
    if (after && !after.isBefore && !after.isNoun && fits(after.ids, quantity)) return [after.ids, null];
    return [null];
  });
}

function directAwards(sentence: Sentence, index: number): Attached | undefined {
  const { quantities, awards, folded } = sentence;
  const quantity = quantities[index];
  if (!quantity) return undefined;
  if (quantity.counts.awards) return { ids: quantity.counts.awards, isBefore: false, isNoun: true };
  const free = awards.filter((award) => !quantities.some((other) => overlaps(award, other)));
  const mine = free.filter((award) => ownerOf(award, quantities, folded) === index);
  if (mine.length === 0) return undefined;
  const ids = [...new Set(mine.flatMap((award) => award.awards))];
  if (!fits(ids, quantity)) return undefined;
  return { ids, isBefore: mine.every(({ from }) => from < quantity.from), isNoun: false };
}

/** The quantity to which an award between two of them belongs. */
function ownerOf(award: AwardMention, quantities: readonly Quantity[], folded: string): number {
  const next = quantities.findIndex(({ from }) => from >= award.to);
  const previous = quantities.findLastIndex(({ to }) => to <= award.from);
  if (next < 0) return previous;
  if (previous < 0) return next;
  const lead = folded.slice(quantities[previous]?.to ?? 0, award.from);
  const trail = folded.slice(award.to, quantities[next]?.from ?? award.to);
  return toNumber.test(trail) && separated.test(lead) ? next : lead.includes(";") ? next : previous;
}

/** Walks over quantities that are merely joined by commas or "và" to the nearest that has an award. */
function inherited(
  quantities: readonly Quantity[],
  direct: readonly (Attached | undefined)[],
  folded: string,
  index: number,
  step: -1 | 1,
): Attached | undefined {
  for (let at = index; ; at += step) {
    const [left, right] =
      step < 0 ? [quantities[at - 1], quantities[at]] : [quantities[at], quantities[at + 1]];
    if (!left || !right || !onlyJoined.test(folded.slice(left.to, right.from))) return undefined;
    const found = direct[at + step];
    if (found) return found;
  }
}

function fits(ids: readonly AwardId[], { counts }: Quantity): boolean {
  const { kinds } = counts;
  return kinds === undefined || ids.some((id) => kinds.some((kind) => mayReceive(id, kind)));
}

function mayReceive(id: AwardId, kind: NomineeKind): boolean {
  return awardRecord(id)?.nominees.includes(kind) ?? true;
}
