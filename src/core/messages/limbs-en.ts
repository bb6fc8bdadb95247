import { factValue } from "./fact-value";
import { joinWords } from "./words";
import { quotedFact } from "./quoted-fact";
import { wordsEn as say } from "./words-en";

/** Names the conditions that are not met, with what the list says. */
export function limbsEn(limbs: readonly string[], facts: readonly string[]): string {
  const names = [...new Set(limbs.map(limbNameEn))];
  const quoted = facts
    .map(quotedFact)
    .map(({ name, value }) => `${say.fact(name)}: ${factValue(value, "en")}`);
  const conditions = names.length === 0 ? "the award's criterion" : joinWords(names, "and");
  return quoted.length === 0 ? conditions : `${conditions} (known – ${quoted.join("; ")})`;
}

export function limbNameEn(limb: string): string {
  return limb.replaceAll("-", " ");
}
