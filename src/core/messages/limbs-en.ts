import { joinWords } from "./words";
import { quotedFact } from "./quoted-fact";
import { wordsEn as say } from "./words-en";

/** Names the conditions that are not met, with what the list says. */
export function limbsEn(limbs: readonly string[], facts: readonly string[]): string {
  const names = [...new Set(limbs.map((limb) => limb.replaceAll("-", " ")))];
  const quoted = facts.map(quotedFact).map(({ name, value }) => `${say.fact(name)}: ${valueEn(value)}`);
  const conditions = names.length === 0 ? "the award's criterion" : joinWords(names, "and");
  return quoted.length === 0 ? conditions : `${conditions} (known – ${quoted.join("; ")})`;
}

const values: Readonly<Record<string, string>> = { "": "none", true: "yes", false: "no" };

export function valueEn(value: string): string {
  return values[value] ?? value;
}
