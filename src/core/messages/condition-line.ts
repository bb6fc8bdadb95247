import type { Condition } from "../domain/judgement";
import { limbLabel } from "../law";
import { factValue } from "./fact-value";
import type { Lang } from "./words";
import { wordsEn } from "./words-en";
import { wordsVi } from "./words-vi";

export interface ConditionLine {
  readonly outcome: Condition["outcome"];
  readonly label: string;
  readonly facts: readonly { readonly text: string; readonly cell?: string }[];
  readonly citation: string;
}

/** Facts that the case is headed by, and how its figures were counted. */
const said: ReadonlySet<string> = new Set(["award", "kind", "denominatorPolicy"]);

/** Writes a condition for people: what is asked, what the lists say of it and where, and the article. */
export function conditionLine({ outcome, limb, facts, citation }: Condition, lang: Lang): ConditionLine {
  const words = lang === "vi" ? wordsVi : wordsEn;
  const unknown = lang === "vi" ? "chưa rõ" : "not known";
  return {
    outcome,
    label: lang === "vi" ? limbLabel(limb) : limb.replaceAll("-", " "),
    facts: facts
      .filter(({ name }) => !said.has(name))
      .map(({ name, value, cell }) => ({
        text: `${words.fact(name)}: ${value === null ? unknown : factValue(String(value), lang)}`,
        ...(cell !== undefined && { cell }),
      })),
    citation,
  };
}
