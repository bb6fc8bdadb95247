/** Facts too long for the row that carries them: their beginning, and a mark by which the whole is known again. */
import type { JudgedFact } from "../domain/council";
import { foldForCompare } from "../text";
import type { RecordedFact } from "./decision-file";
import { fingerprint } from "./fingerprint";

/** Characters of a value that a row keeps at least. */
const longestValue = 200;

export function briefFacts(facts: readonly RecordedFact[]): readonly RecordedFact[] {
  return facts.map((fact) => (fact.value.length <= longestValue ? fact : brief(fact)));
}

/** Puts whole values in the place of their beginnings, from facts that say the same; where none does, the beginning stays. */
export function wholeFacts(
  facts: readonly RecordedFact[],
  known: readonly (readonly JudgedFact[])[],
): readonly JudgedFact[] {
  if (facts.every(({ mark }) => mark === undefined)) return facts;
  return facts.map(({ name, value, mark }) => {
    if (mark === undefined) return { name, value };
    const whole = known.flat().find((each) => each.name === name && markOf(each.value) === mark);
    return { name, value: whole?.value ?? value };
  });
}

function brief({ name, value }: JudgedFact): RecordedFact {
  const end = /[\uD800-\uDBFF]/u.test(value.charAt(longestValue - 1)) ? longestValue - 1 : longestValue;
  return { name, value: `${value.slice(0, end)}…`, mark: markOf(value) };
}

/** How a value is written does not count, as in every comparison of facts. */
function markOf(value: string): string {
  return fingerprint(foldForCompare(value));
}
